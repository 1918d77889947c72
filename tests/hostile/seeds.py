"""What mutations begin with: for every entry a few inputs that it takes whole."""

import json
from functools import cache
from pathlib import Path

from models.formats.claims_writer import write_claims
from models.merging.written import written
from models.storage.log_line import FORMAT, VERSION, Word, encode_line
from tests.hostile.article_entries import ARTICLE_SEEDS
from tests.hostile.extraction_entries import EXTRACTION_SEEDS
from tests.hostile.laws import PART
from tests.hostile.linked_entries import linked_seeds
from tests.hostile.own_entries import own_seeds
from tests.hostile.reference_entries import REFERENCE_SEEDS
from tests.hostile.table_entries import TABLE_SEEDS
from tests.models.storage.logged import FILE, changes

EXAMPLE = Path(__file__).resolve().parents[2] / "resources" / "examples" / "stoltenberg-2024-03.claims"

FIGURES = (
    *("over 350,000", "at least 83k", "66,000–88,000", "~75k", "one hundred and two and a half million", "two dozen"),
    *("at least 5, at most 10,000", "75,000 (66,000–88,000)", "half to two thirds of a million", "١٢٣", "1.200"),
)
DATES = (
    *("2024-03-14", "14 Mar 2024", "1–14 March 2024", "from Feb 2024 to 3 Mar 2024", "202X", "../2024-03-14", "19XX?"),
    *("between Feb 1 and Mar 3, 2024", "2024-XX", "2024-03-01/2024-03-14~", "about 3.4.2024", "1900s"),
)
ASSUMPTIONS = ("still_held:a:2024-03", "taken_as:losses:killed:wounded", "ratio:a:b:1/2:3/4:leak", "same_outcomes")
UNITS = (
    (b"claims", b"quotes", b'[{"source":"s","start":0,"exact":"e","u":1.50}]'),
    (b"claims", b"figure", b'{"bound":"range","low":1,"high":5,"best":2}'),
    (b"measures", b"counts", b'["killed","wounded"]'),
    (b"claims", b"*later", b'[1,{"deep":1.50}]'),
    (b"sources", b"text", b'"five were killed"'),
)
_HELD = ("measures", "subjects", "claimants", "sources", "claims", "views")
TABLE = 'Claimant\tFigure\tMeasure\tAs of\tTags\nNATO\t> 350,000\tkilled\t2024-03\ta; "b;c"\n"a\tb\n"\t5\tKilled\t\t\n'
COMMANDS = (
    ("a.claims",),
    ("--version",),
    ("--compare", "--subject", "Army", "--as-of", "14 Mar 2024", str(EXAMPLE)),
    (str(EXAMPLE),),
    ("--published", "2024-03-15", str(EXAMPLE.with_name("README.md"))),
    ("--mapping", "economist-estimates", str(EXAMPLE.with_name("README.md"))),
    ("--compare", "--view", "x", "--pairs", "--reference", "a", "--export", "out.csv", str(EXAMPLE)),
)


@cache
def seeds(entry: str) -> tuple[bytes, ...]:
    """Inputs for the entry of that name."""
    imported = ARTICLE_SEEDS | EXTRACTION_SEEDS | TABLE_SEEDS | REFERENCE_SEEDS
    return imported.get(entry) or linked_seeds().get(entry) or own_seeds().get(entry) or _of_files(entry)


def _of_files(entry: str) -> tuple[bytes, ...]:
    example, whole = EXAMPLE.read_bytes(), write_claims(FILE)
    lines = tuple(log_lines())
    texts = {
        "figure": FIGURES,
        "figures_within": (
            *FIGURES,
            "On 14 March 2024, over 350,000 (T-72s: 12-15,000) killed or wounded, 3 % of 5 m.",
        ),
        "date": DATES,
        "field": tuple(chr(65 + n) + text for n, text in enumerate((*FIGURES, *DATES, 'a; "b""c;"', "B2", "killed"))),
        "assumption": ASSUMPTIONS,
        "pasted": (TABLE,),
    }
    if entry in texts:
        return tuple(text.encode() for text in texts[entry])
    parted: dict[str, tuple[bytes, ...]] = {
        "claims": (example, whole),
        "shown": (example, whole),
        "merged": (PART.join((whole, whole.replace(b"Army", b"Navy"), whole.replace(b"five", b"six"))),),
        "unit": tuple(PART.join(part) for part in UNITS),
        "record": tuple(PART.join((kind.encode(), written(getattr(FILE, kind)[0]).encode())) for kind in _HELD),
        "change": tuple(line.split(b'"change",', 1)[1][:-1] for line in lines if b'"change",' in line),
        "recovery": (b"".join(line + b"\n" for line in lines),),
        "quote": (PART.join((example[:2000], example[300:400], example[260:300], example[400:440])),),
        "searched": (PART.join((example[:2000], b"the military")),),
        "asked": (PART.join((b"Russian military", b"14 Mar 2024", b"", b"")),),
        "command_line": tuple(PART.join(map(str.encode, command)) for command in COMMANDS),
    }
    return parted[entry]


def log_lines() -> list[bytes]:
    """The lines of a recovery log of an untitled file, as a program without its checksums would see them."""
    from models.claims.records import Records
    from models.storage.log_change import encode_change

    process = {"host": "h", "pid": 1, "started": "", "boot": ""}
    header = {"format": FORMAT, "version": VERSION, "program": "1", "time": "2024-03-14T00:00:00.000+00:00"}
    bodies = [
        (Word.LOG, json.dumps(header | {"process": process, "file": {"path": "", "hash": ""}}).encode()),
        (Word.START, json.dumps(write_claims(FILE).decode()).encode()),
        *((Word.CHANGE, encode_change(change)) for change in changes(Records(FILE))),
    ]
    return chained(bodies)


def chained(bodies: list[tuple[Word, bytes]]) -> list[bytes]:
    """Lines with the checksums that make a reader trust them, whatever they hold."""
    made, checksum = [], 0
    for word, body in bodies:
        line, checksum = encode_line(word, body.replace(b"\n", b" "), checksum)
        made.append(line.removesuffix(b"\n"))
    return made
