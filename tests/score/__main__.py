"""`python -m tests.score [DIR]`: how well candidates agree with annotated texts, as their own score.py prints it.

DIR holds annotated texts, predictions.py and score.py (their README says how); --only ID scores some texts alone,
--errors N lists misses and false alarms. What is scored is the claim file that a text exports to, in which a figure
that is said again is one claim with several quotes; with --mentions it is each mention by itself.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from models.claims.claim_file import ClaimFile
from models.claims.measure import STANDARD_MEASURES
from models.claims.source import Source
from models.extraction.candidate import Article, claim
from models.extraction.claim_file import claim_file
from models.extraction.extract import extract
from models.formats.claims_writer import write_claims

CORPUS = Path("../shared/corpus")
HELD_OUT = ("013", "016", "024", "055")
"""The texts that no rule was tuned on."""


def main() -> int:
    """Print the figures of the texts that rules were tuned on, of those held out, or of the chosen ones."""
    parser = argparse.ArgumentParser(prog="python -m tests.score")
    parser.add_argument("folder", nargs="?", type=Path, default=CORPUS, help="annotated texts with their score.py")
    parser.add_argument("--only", nargs="*", help="texts by the beginning of their ids")
    parser.add_argument("--errors", type=int, default=0, help="how many misses and false alarms to list")
    parser.add_argument("--mentions", action="store_true", help="score each mention of a figure by its own words")
    options = parser.parse_args()
    texts = sorted(path for path in options.folder.glob("*.json") if path.name != "SPLIT.json")
    if not texts:
        print(f"There are no annotated texts in “{options.folder}”.", file=sys.stderr)
        return 1
    for name, chosen in _parts(texts, options.only):
        print(f"{name}:", flush=True)
        _score(options.folder.resolve(), chosen, options.errors, mentions_of if options.mentions else file_of)
    return 0


def _parts(texts: list[Path], only: list[str] | None) -> Iterator[tuple[str, list[Path]]]:
    if only:
        yield "chosen", [path for path in texts if path.name.startswith(tuple(only))]
        return
    held_out = [path for path in texts if path.name.startswith(HELD_OUT)]
    yield "tuned on", [path for path in texts if path not in held_out]
    if held_out:
        yield "held out", held_out


def _score(folder: Path, texts: list[Path], errors: int, read: Callable[[Article], ClaimFile]) -> None:
    with tempfile.TemporaryDirectory() as room:
        gold, predicted = Path(room, "gold"), Path(room, "predicted")
        gold.mkdir()
        for path in texts:
            (gold / path.name).write_bytes(path.read_bytes())
            _predict(path, folder, Path(room), predicted, read)
        script = [
            sys.executable,
            str(folder / "score.py"),
            str(predicted),
            "--gold",
            str(gold),
            "--errors",
            str(errors),
        ]
        subprocess.run(script, check=True, env=os.environ | {"PYTHONDONTWRITEBYTECODE": "1"})


def _predict(path: Path, folder: Path, room: Path, predicted: Path, read: Callable[[Article], ClaimFile]) -> None:
    text = json.loads(path.read_text(encoding="utf-8"))
    written = room / f"{path.stem}.claims"
    started = time.perf_counter()
    written.write_bytes(write_claims(read(article_of(text))))
    print(f"  {path.stem}: {time.perf_counter() - started:.3f} s", flush=True)
    script = [sys.executable, str(folder / "predictions.py"), str(written), text.get("id") or path.stem, str(predicted)]
    subprocess.run(script, check=True)


def article_of(text: dict[str, str]) -> Article:
    """An annotated text as the article that it is."""
    title, published = text.get("title") or "", text.get("published") or ""
    return Article(text=text["text"], title=title, published=published, language="en")


def file_of(article: Article) -> ClaimFile:
    """What the command line exports."""
    return claim_file(article)


def mentions_of(article: Article) -> ClaimFile:
    """One claim a candidate, so that each mention keeps its own words."""
    source = Source(id="text", title=article.title, published=article.published, text=article.text)
    claims = tuple(claim(found, article.text, f"c{n}", source.id) for n, found in enumerate(extract(article), 1))
    return ClaimFile(measures=STANDARD_MEASURES, sources=(source,), claims=claims)


if __name__ == "__main__":
    sys.exit(main())
