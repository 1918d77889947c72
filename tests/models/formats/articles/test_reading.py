"""Articles by suffix, from files and from the clipboard; what strangers wrote is read in a process of its own."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from models.claims.errors import ClaimsError
from models.extraction.claim_file import claim_file
from models.formats.articles import ARTICLES, article_of_html, article_of_text, read_article
from models.formats.articles import limits as limits_module
from models.formats.articles.web.page import read_page
from models.formats.claims_reader import read_claims
from models.formats.claims_writer import write_claims
from models.progress import Cancelled
from tests.models.formats.articles import pages
from tests.models.formats.articles.pdfs import down, pdf

TOP = Path(__file__).resolve().parents[4]
LINE = "At least 500 people were killed in Arland."
CONTENTS = {
    ".txt": LINE.encode("utf-16"),
    ".md": f"---\ntitle: Storm in Arland\n---\n{LINE}".encode(),
    ".html": pages.NEWS.encode(),
    ".htm": pages.NEWS.encode(),
    ".xhtml": f'<?xml version="1.0" encoding="utf-8"?>\n{pages.NEWS}'.encode(),
    ".mhtml": f"From: a\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n{pages.NEWS}".encode(),
    ".mht": f"From: a\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n{pages.NEWS}".encode(),
    ".pdf": pdf(down(LINE)),
}


def test_there_is_something_to_read_of_every_kind() -> None:
    assert set(CONTENTS) == set(ARTICLES)


@pytest.mark.parametrize("suffix", ARTICLES)
def test_an_article_becomes_a_claim_file(suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"storm{suffix.upper()}"
    path.write_bytes(CONTENTS[suffix])
    article = read_article(path, "2024-03-16")
    assert article.published == "2024-03-16"
    assert "At least 500 people were killed" in article.text
    assert article.title in ("storm", "Storm in Arland", "Storm kills at least 500 in Arland")
    file = claim_file(article)
    assert [claim.low for claim in file.claims][:1] == [500]
    assert read_claims(write_claims(file)).sources == file.sources
    assert (file.sources[0].url, file.sources[0].kind) == (article.url, article.kind)


def test_the_day_of_the_article_is_kept_where_none_is_given(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(f"Storm kills 500\n15 March 2024\n\n{LINE}", "utf-8")
    assert read_article(path).published == "2024-03-15"


@pytest.mark.parametrize("suffix", ARTICLES)
@pytest.mark.parametrize("data", [b"", b" \n", b"\x89PNG\r\n\x1a\n\0\0\xff\xfe"])
def test_a_refusal_names_the_file_in_one_sentence(suffix: str, data: bytes, tmp_path: Path) -> None:
    path = tmp_path / f"a\u202eb{suffix}"
    path.write_bytes(data)
    with pytest.raises(ClaimsError, match=rf"^“a⟨U\+202E⟩b\{suffix}” cannot be opened\. It .*\.$"):
        read_article(path)


@pytest.mark.parametrize("name", ["a.docx", "a", "missing.txt"])
def test_what_is_no_article_is_refused(name: str, tmp_path: Path) -> None:
    with pytest.raises(ClaimsError, match=f"“{name}” cannot be opened"):
        read_article(tmp_path / name)


def test_a_name_that_is_no_text_becomes_a_title_that_is(tmp_path: Path) -> None:
    path = tmp_path / "a\udcff.txt"
    try:
        path.write_bytes(LINE.encode())
    except OSError:
        pytest.skip("names must be text here")
    assert read_article(path).title == "a⟨U+DCFF⟩"


def test_a_file_that_is_larger_than_any_article_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits_module, "MOST_BYTES", 10**6)
    with pytest.raises(ClaimsError, match="It holds 1 MB, and articles of more than 1 MB are not read"):
        ARTICLES[".html"].read(b"a" * (10**6 + 1))


def test_html_and_text_from_the_clipboard() -> None:
    assert article_of_html(f"<p>{LINE}</p><p>Six.</p>").text == f"{LINE}\n\nSix."
    assert article_of_text(LINE, "2024-03-15").published == "2024-03-15"


@pytest.mark.parametrize("html", ["", "<p>\0</p>", "<p>\ud83d</p>"])
def test_html_that_is_no_text_is_refused(html: str) -> None:
    with pytest.raises(ClaimsError, match=r"^It "):
        article_of_html(html)


def test_a_reading_that_nobody_waits_for_ends(tmp_path: Path) -> None:
    def give_up(_part: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        article_of_html("<p>Five</p>", give_up)


def test_a_page_of_many_megabytes_is_read_whole() -> None:
    count = 8_000
    body = "".join(f"<p>{pages.STORM.replace('500', str(500 + n))}</p>" for n in range(count))
    padding = f'<img src="data:image/png;base64,{"A" * 9_500_000}">'
    article = ARTICLES[".html"].read(pages.page(padding + f"<article>{body}</article>").encode())
    assert article.text.count("people were killed") == count


WATCH = """
import sys
from tests.models.formats.articles import pages
from tests.models.formats.articles.pdfs import down, pdf
from models.confined.offline import stay_offline
from models.formats.articles.pdf.document import read_pdf
from models.formats.articles.web.page import read_page
seen = []
sys.addaudithook(lambda event, values: seen.append(event) if event.startswith(("socket.", "urllib.")) else None)
stay_offline()  # as in the process that reads
read_page(pages.NEWS.encode(), lambda part: None)
read_pdf(pdf(down("Five were killed.")), lambda part: None)
assert "urllib3" in sys.modules
print(sorted(set(seen) - {"socket.__new__"}))
"""


def test_nothing_is_fetched_and_no_name_looked_up(tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    trace.touch()
    strace = ["strace", "-f", "-qq", "-e", "trace=network", "-o", str(trace)] if shutil.which("strace") else []
    call = [*strace, sys.executable, "-c", WATCH]
    done = subprocess.run(call, cwd=TOP, capture_output=True, text=True, check=False)
    assert done.stdout.strip() == "[]", done.stderr
    assert "AF_INET" not in trace.read_text("utf-8", "replace")


def test_the_libraries_are_only_loaded_in_the_child() -> None:
    code = (
        "import sys; from models.formats.articles import article_of_text; article_of_text('Five were killed.')\n"
        "heavy = ('trafilatura', 'lxml', 'pypdfium2', 'charset_normalizer', 'email', 'htmldate', 'socket')\n"
        "print([name for name in heavy if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=TOP, capture_output=True, text=True, check=False)
    assert done.stdout.strip() == "[]" or set(eval(done.stdout)) <= {"email", "socket"}, done.stderr


def test_the_addresses_of_a_page_are_looked_up_nowhere() -> None:
    code = (
        "import sys; from models.formats.articles.web.page import read_page\n"
        "from tests.models.formats.articles import pages\n"
        "import tld.utils; tld.utils.get_tld = tld.get_tld = None\n"
        "import courlan.urlutils; courlan.urlutils.get_tld = None; courlan.urlutils.get_tldinfo = None\n"
        "print(read_page(pages.NEWS.encode(), lambda part: None).url)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=TOP, capture_output=True, text=True, check=False)
    assert done.stdout.strip() == read_page(pages.NEWS.encode(), lambda _: None).url, done.stderr
