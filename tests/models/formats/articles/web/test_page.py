"""A saved page becomes an article: its main text and nothing of what stands around it."""

import pytest

from models.claims.errors import ClaimsError
from models.formats.articles.web.page import article_on, read_page, read_piece
from models.progress import silent
from tests.models.formats.articles import pages


def test_the_article_of_a_news_page() -> None:
    article = read_page(pages.NEWS.encode(), silent)
    assert article.text == pages.NEWS_TEXT
    assert article.title == "Storm kills at least 500 in Arland"
    assert (article.outlet, article.authors) == ("The Daily Example", ("Jane Doe", "Iryna Petrenko"))
    assert (article.published, article.language) == ("2024-03-19", "en-GB")
    assert article.url == "https://news.example.org/world/storm"


def test_a_page_of_wikipedia_is_without_its_marks_and_references() -> None:
    article = read_page(pages.WIKI.encode(), silent)
    assert "killed between 500 and 600 people on 18 March 2024. At least 350,000 people were" in article.text
    assert "| Deaths | 500–600 |" in article.text
    assert article.text.startswith("2024 Arland storm\n\n")
    for left_out in ("[1]", "[edit]", "499", "Main page", "last edited"):
        assert left_out not in article.text
    assert (article.title, article.published, article.outlet) == ("2024 Arland storm", "", "en.wikipedia.org")


@pytest.mark.parametrize("tag", ["<figcaption>", "<p class='wide wp-caption-text'>"])
def test_captions_are_left_out_of_the_shortest_article(tag: str) -> None:
    body = f"{tag}Rescuers at work, where 77 were killed on 1 January 2020. (Photo: A. B.)"
    text = article_on(pages.page(f"<div><p>{pages.STORM}</p>{body}</div>"), silent).text
    assert text == f"Storm in Arland\n\n{pages.STORM}"


def test_the_headline_that_is_shown_goes_before_the_title_for_machines() -> None:
    head = '<meta property="og:title" content="You will not believe what this storm did">'
    article = article_on(pages.page(head=head), silent)
    assert article.title == "Storm in Arland"
    assert article.text.count("Storm in Arland") == 1


def test_a_headline_that_is_only_the_name_of_the_site_is_none() -> None:
    head = '<meta property="og:site_name" content="Storm in Arland"><meta property="og:title" content="A toll of 500">'
    article = article_on(pages.page(head=head), silent)
    assert (article.title, article.outlet) == ("A toll of 500", "Storm in Arland")
    assert article.text.startswith("A toll of 500\n\n")


@pytest.mark.parametrize("named", ['<meta charset="windows-1251">', ""])
def test_a_page_in_another_encoding(named: str) -> None:
    text = "Не менее 500 человек погибли, когда шторм обрушился на побережье Арландии, сообщило правительство страны. "
    body = f"<p>{text * 2}</p><p>Президент подтвердил эти данные и сказал, что поиски продолжаются.</p>"
    html = (
        f"<html lang='ru'><head>{named}<title>Шторм в Арландии</title></head><body><h1>Шторм</h1>{body}</body></html>"
    )
    article = read_page(html.encode("cp1251"), silent)
    assert text.strip() in article.text
    assert (article.title, article.language) == ("Шторм", "ru")


@pytest.mark.parametrize(
    "html",
    [
        "<html><head><title>a</title></head><body><script>document.write('500 were killed')</script></body></html>",
        "<html></html>",
    ],
)
def test_a_page_without_main_text_is_refused(html: str) -> None:
    with pytest.raises(ClaimsError, match="no main text: open it in a browser, copy the text"):
        read_page(html.encode(), silent)


@pytest.mark.parametrize("html", ["", " ", "<!-- -->"])
def test_what_is_no_page_is_refused(html: str) -> None:
    with pytest.raises(ClaimsError, match=r"It holds no page|no main text"):
        read_page(html.encode(), silent)


def test_broken_markup_is_read_as_browsers_do() -> None:
    html = pages.page(f"<p>{pages.STORM}<p><b>{pages.MISSING}<i></p></b><div></span>{'<<<' * 9}</ht")
    text = article_on(html, silent).text
    assert pages.STORM in text
    assert pages.MISSING in text


def test_characters_that_no_file_can_hold_are_not_let_through() -> None:
    odd = "<p>It said that 7&#0; or 8&#xD800; &#1;or 9&#xFFFE; \x01people\x7f were killed in all of the town.</p>"
    text = article_on(pages.page(pages.TEXT + odd), silent).text
    assert "7\ufffd or 8\ufffd \ufffdor 9\ufffd people were killed" in text
    head = pages.DATA.replace("Jane", r"Ja\ud800ne").replace("Iryna", r"Ir\u0000yna")
    told = article_on(pages.page(head=head), silent)
    assert "\0" not in "".join(told.authors).encode().decode()


def test_entities_of_a_page_are_not_resolved() -> None:
    bomb = '<!DOCTYPE html [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY f SYSTEM "file:///etc/hostname">]>'
    text = article_on(
        f"{bomb}{pages.page(pages.TEXT + '<p>This is what it says: &b; and &f; and no more.</p>')}", silent
    ).text
    assert "&b; and &f; and" in text


def test_text_that_nests_too_deep_is_refused_and_never_cut() -> None:
    for depth in (300, 900, 1900, 5000):
        try:
            text = article_on(pages.page("<div>" * depth + pages.TEXT), silent).text
        except ClaimsError as error:
            assert "nests its parts deeper than any page" in str(error)
        else:
            assert pages.STORM in text


def test_a_piece_of_a_page_is_taken_whole() -> None:
    piece = (
        "<meta charset='utf-8'><!--StartFragment--><h1>Storm kills 500</h1><p>By Jane Doe</p><time>15 March 2024</time>"
        "<p>Five <b>were</b>\n killed.</p><ul><li>One</li><li>Two<br>lines</li></ul><script>no()</script>tail"
    )
    article = read_piece(piece.encode(), silent)
    assert article.text.split("\n\n") == [
        *("Storm kills 500", "By Jane Doe", "15 March 2024", "Five were killed.", "One", "Two", "lines", "tail")
    ]
    assert (article.title, article.authors) == ("Storm kills 500", ("Jane Doe",))


def test_a_whole_page_that_is_pasted_is_read_as_a_page() -> None:
    assert read_piece(pages.NEWS.encode(), silent) == read_page(pages.NEWS.encode(), silent)


def test_a_piece_without_text_is_refused() -> None:
    with pytest.raises(ClaimsError, match="It holds no text"):
        read_piece(b"<p> </p><img src='http://tracker.example/a.png'>", silent)
