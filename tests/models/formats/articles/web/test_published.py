"""The day of publication of a page: what it says, in the order of how surely it says it; never a guess."""

import pytest

from models.formats.articles.web.published import published_in
from models.formats.articles.web.tree import tree_of
from tests.models.formats.articles.pages import DATA, page

URL = "https://news.example.org/storm"


def published(html: str, url: str = URL) -> str:
    return published_in(tree_of(html), url)


def data(text: str) -> str:
    return f'<script type="application/ld+json">{text}</script>'


@pytest.mark.parametrize(
    "head",
    [
        DATA.replace("2024-03-19T", "2024-03-15T"),
        data('[{"@type":"Report","datePublished":"2024-03-15"}]'),
        data('{"@type":["Thing","NewsArticle"],"datePublished":"20240315"}'),
        data('{"@type":"WebPage","datePublished":"2024-03-15"}'),
        '<meta property="article:published_time" content="2024-03-15T23:59:00-05:00">',
        '<meta name="DC.date.issued" content="2024/03/15">',
        '<meta itemprop="datePublished" content="Fri, 15 Mar 2024 00:45:00 GMT">',
        '<meta name="pubdate" content="March 15, 2024">',
        data("{") + '<meta name="date" content="2024-03-15">',
        data("[" * 100_000) + '<meta name="date" content="2024-03-15">',
        data('{"@type":"Article","datePublished":"soon"}') + '<meta name="date" content="2024-03-15">',
        data('{"@type":"Article","datePublished":{"a":5}}') + '<meta name="date" content="2024-03-15">',
        '<meta name="date" content="2023-01-01">' + DATA.replace("2024-03-19T", "2024-03-15T"),
    ],
)
def test_what_is_said_for_machines(head: str) -> None:
    assert published(page(head=head, before="<p>1 January 2020</p>")) == "2024-03-15"


@pytest.mark.parametrize(
    "before",
    [
        "<p>By Jane Doe</p><p>March 15, 2024 12:45 AM</p>",
        "<div><span>Published</span> <time datetime='2024-03-15T00:45:00Z'>2 hours ago</time></div>",
        "<time datetime='2024-03-15'>yesterday</time>",
        "<time itemprop='datePublished'>15 March 2024</time>",
        "<time pubdate datetime='2024-03-15'></time>",
        "<p>Updated <time datetime='2024-04-02'>2 April</time></p><p>Published 15 March 2024</p>",
    ],
)
def test_what_stands_between_headline_and_text(before: str) -> None:
    assert published(page(before=before)) == "2024-03-15"


def test_what_the_address_says() -> None:
    assert published(page(), "https://news.example.org/2024/03/15/storm") == "2024-03-15"
    assert published(page(), "https://news.example.org/2024/13/15/storm") == ""


@pytest.mark.parametrize(
    "html",
    [
        page(),
        page(head='<meta property="article:modified_time" content="2024-03-15">'),
        page(head=data('{"@type":"NewsArticle","dateModified":"2024-03-15"}')),
        page(before="<p>Updated 15 March 2024</p>"),
        page(before="<time datetime='P2D'>two days</time>"),
        page(body="<p>On 15 March 2024 the army said so.</p><p>2024-03-15</p><p>Copyright 2024</p>" + "<p>x</p>" * 30),
        page() + "<footer><time datetime='2024-03-15'>15 March 2024</time></footer>",
        page().replace("<h1>", "<h1>Other</h1><h1>").replace("</h1><p>", "</h1><p>15 March 2024</p><p>"),
    ],
)
def test_a_page_that_does_not_say(html: str) -> None:
    if "Copyright" in html:
        html = html.replace("<p>2024-03-15</p>", "")
    assert published(html) == ""
