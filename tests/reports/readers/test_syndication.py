"""RSS and Atom: posts become headings with their text under them."""

from __future__ import annotations

from callboard.reports import readers
from callboard.reports.document import BlockKind

RSS = """<?xml version="1.0"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Election 2024 live</title>
<item><title>Trump wins Georgia</title><pubDate>Wed, 06 Nov 2024 05:58:00 GMT</pubDate>
<description>short</description>
<content:encoded><![CDATA[<p>Donald Trump has won Georgia.</p><script>no()</script>]]>
</content:encoded></item>
<item><title>Harris wins Virginia</title><description>Kamala Harris carried Virginia &amp; more.
</description></item>
</channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>Live</title>
<entry><title>AP calls Ohio</title><updated>2024-11-06T02:21:00Z</updated>
<content type="html">&lt;ul&gt;&lt;li&gt;Ohio - Trump&lt;/li&gt;&lt;/ul&gt;</content></entry>
</feed>"""


def test_each_post_of_rss_is_a_heading_with_its_text() -> None:
    """The full text is preferred to the summary, scripts are left out."""
    document, told = readers.read(RSS.encode(), "live.rss")
    assert document is not None
    assert told == ()
    assert (document.format, document.dated, document.title) == (
        "feed",
        "2024-11-06",
        "Election 2024 live",
    )
    assert [(block.kind, block.text) for block in document.blocks] == [
        (BlockKind.HEADING, "Trump wins Georgia"),
        (BlockKind.SENTENCE, "Donald Trump has won Georgia."),
        (BlockKind.HEADING, "Harris wins Virginia"),
        (BlockKind.SENTENCE, "Kamala Harris carried Virginia & more."),
    ]


def test_a_place_names_the_post() -> None:
    """A claim can be found again by the number of its post."""
    document, _ = readers.read(RSS.encode(), "live.rss")
    assert document is not None
    assert str(document.blocks[-1].place) == "entry 2"


def test_atom_is_read_as_well() -> None:
    """Escaped HTML inside a post is a page."""
    document, _ = readers.read(ATOM.encode(), "x")
    assert document is not None
    assert [block.text for block in document.blocks] == ["AP calls Ohio", "Ohio - Trump"]


def test_a_broken_feed_says_where() -> None:
    """A feed that breaks off holds nothing, and that is told."""
    document, told = readers.read(ATOM[:120].encode(), "x")
    assert document is not None
    assert document.blocks == ()
    assert [one.kind for one in told] == ["xml-broken"]
