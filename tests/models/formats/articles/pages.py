"""Pages to read: a news page with all that stands around an article, and others made of their parts."""

STORM = "At least 500 people were killed when a storm struck the coast of Arland on Monday, the government said."
HOMELESS = "The interior ministry said that 350&nbsp;000 people had been made homeless, as opposed to 12,000 in 2019."
MISSING = (
    "The Red Cross put the number of missing at between 50 and 60. Its spokesman, who spoke to reporters in the"
    " capital, said that the search would go on for days."
)
TEXT = "".join(f"<p>{paragraph}</p>\n" for paragraph in (STORM, HOMELESS, MISSING))

DATA = (
    '<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite",'
    '"datePublished":"1999-01-01"},{"@type":"NewsArticle","headline":"Storm kills at least 500 in Arland",'
    '"author":[{"@type":"Person","name":"Jane Doe"},{"@type":"Person","name":"Iryna Petrenko"}],'
    '"datePublished":"2024-03-19T00:30:00+02:00","dateModified":"2024-04-02T08:00:00Z"}]}</script>'
)
HEAD = f"""<meta charset="utf-8"><title>Storm kills at least 500 in Arland | The Daily Example</title>
<meta property="og:site_name" content="The Daily Example">
<meta property="og:url" content="https://news.example.org/world/storm?from=feed">
<link rel="canonical" href="https://news.example.org/world/storm">
{DATA}"""

NEWS = f"""<!DOCTYPE html><html lang="en-GB"><head>{HEAD}<style>p {{ color: red }}</style></head><body>
<div id="cookie-banner" class="cookie-consent"><p>We use cookies. Accept all our 1,204 partners, please.</p></div>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav></header>
<main><article><h1>Storm kills at least 500 in Arland</h1>
<p class="byline">By <a href="/jane">Jane Doe</a> and Iryna Petrenko</p>
<time datetime="2024-03-18T22:30:00Z">2 hours ago</time>
<figure><img src="http://tracker.example/a.png" alt="Rescuers">
<figcaption>Rescuers at work, where 77 were killed on 1 January 2020. (Photo: A. B.)</figcaption></figure>
<p>{STORM}</p><p>{HOMELESS}</p>
<h2>The toll may rise</h2>
<p>{MISSING}</p>
<ul><li>Killed: 500</li><li>Missing: 50 to 60</li></ul>
<table><tr><th>Town</th><th>Killed</th></tr><tr><td>Aville</td><td>320</td></tr></table>
<aside class="related"><h3>Related</h3><ul><li><a href="/x">Flood kills 99 in Bland</a></li></ul></aside>
</article>
<div class="related-articles"><h3>More on this story</h3><a href="/z"><h4>Fire kills 12 in Dland</h4></a></div>
<section id="comments"><p>Somebody: I think that 9,999 were killed.</p></section></main>
<footer><p>Copyright 2021 The Daily Example. 3 min read.</p></footer>
<script>document.write("<p>7,777 were killed</p>")</script></body></html>"""

NEWS_TEXT = f"""Storm kills at least 500 in Arland

{STORM}

{HOMELESS.replace("&nbsp;", " ")}

The toll may rise

{MISSING}

- Killed: 500
- Missing: 50 to 60

| Town | Killed |
| Aville | 320 |"""

WIKI = f"""<!DOCTYPE html><html lang="en"><head><meta charset="UTF-8"><title>2024 Arland storm - Wikipedia</title>
<link rel="canonical" href="https://en.wikipedia.org/wiki/2024_Arland_storm"></head><body class="skin-vector">
<div id="mw-navigation"><ul><li><a href="/wiki/Main_Page">Main page</a></li></ul></div>
<div id="content" class="mw-body"><h1 id="firstHeading">2024 Arland storm</h1>
<div id="mw-content-text"><div class="mw-parser-output">
<table class="infobox"><tbody>
<tr><th>Deaths</th><td>500–600<sup class="reference"><a>[1]</a></sup></td></tr></tbody></table>
<p>The <b>storm</b> killed between 500 and 600 people<sup class="reference"><a>[1]</a></sup> on 18 March 2024. At least
350,000<sup class="reference">[2]</sup> people were made homeless, the government of Arland said later in the week.</p>
<h2><span class="mw-headline">Aftermath</span><span class="mw-editsection">[<a>edit</a>]</span></h2>
<p>{MISSING}</p>
<div class="reflist"><ol class="references"><li>"Storm kills 499". News. 19 March 2024.</li></ol></div>
</div></div></div>
<div id="footer"><ul><li>This page was last edited on 1 May 2024.</li></ul></div></body></html>"""


def page(body: str = TEXT, head: str = "", before: str = "") -> str:
    """A page with a headline; what stands in its head, and between headline and text."""
    title = "<title>Storm in Arland</title>"
    return f"<html><head>{title}{head}</head><body><h1>Storm in Arland</h1>{before}{body}</body></html>"
