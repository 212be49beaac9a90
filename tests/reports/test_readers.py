"""Documents: blocks and their places, in every format for people."""

from __future__ import annotations

from callboard.reports import readers
from callboard.reports.document import Block, BlockKind, Document
from callboard.reports.limits import Limits
from callboard.reports.reading import read_report


def read(text: str, name: str = "report.txt", *, mime: str = "") -> Document:
    """Return the document that a text holds."""
    document, _ = readers.read(text.encode(), name, mime=mime)
    assert document is not None
    return document


def shape(document: Document) -> list[tuple[str, str]]:
    """Return the kinds and texts of a document's blocks."""
    return [(block.kind.value, block.text) for block in document.blocks]


def only(document: Document, kind: BlockKind) -> list[Block]:
    """Return the blocks of one kind."""
    return [block for block in document.blocks if block.kind is kind]


def test_a_numbered_list_becomes_items_with_lines() -> None:
    """Numbers and stars are marks, not text; the line is kept."""
    document = read("Results\n\n1. **Ohio** (17) - Trump\n2. *Iowa* (6) - Trump\n")
    items = only(document, BlockKind.ITEM)
    assert [(item.text, item.place.line) for item in items] == [
        ("Ohio (17) - Trump", 3),
        ("Iowa (6) - Trump", 4),
    ]


def test_a_wrapped_paragraph_is_put_together() -> None:
    """A sentence broken by a margin is one sentence, placed where it begins."""
    text = (
        "Donald Trump won Ohio, where the polls had closed half an hour\n"
        "before, and he went on to win Iowa. Kamala Harris carried the two\n"
        "coastal states that were called next.\n"
    )
    told = only(read(text), BlockKind.SENTENCE)
    assert [(one.place.line, one.place.column) for one in told] == [(1, 1), (2, 37)]


def test_lines_that_stand_alone_stay_alone() -> None:
    """A line such as "Ohio - Donald Trump" is not part of a paragraph."""
    document = read("Ohio - Donald Trump\nIowa - Donald Trump\n")
    assert [kind for kind, _ in shape(document)] == ["line", "line"]


def test_tables_drawn_with_bars_become_rows() -> None:
    """Cells are kept apart; the line of dashes is none."""
    document = read("State | EV | Winner\n--- | --- | ---\nOhio | 17 | Trump\n")
    assert [block.cells for block in document.blocks] == [
        ("State", "EV", "Winner"),
        ("Ohio", "17", "Trump"),
    ]


def test_markdown_strikes_through() -> None:
    """Struck text keeps its place in the block."""
    document = read("- ~~Ohio - Trump~~\n- Iowa - Trump\n", "calls.md")
    assert [block.struck for block in document.blocks] == [((0, 12),), ()]


def test_a_page_gives_its_text_and_not_its_furniture() -> None:
    """Scripts, styles, navigation, hidden and related parts are not what the page says."""
    page = """<html><head><title>Calls</title><style>.x{display:none}</style></head><body>
    <nav>Ohio - Biden</nav><script>"Ohio - Biden"</script><h1>Calls</h1>
    <p>Trump won <b>Ohio</b>.</p><p hidden>Biden won Ohio.</p><p class="x">Biden won Iowa.</p>
    <aside class="related-links">Biden won Utah.</aside>
    <div style="display: none">Biden won Maine.</div></body></html>"""
    assert shape(read(page, "page")) == [("heading", "Calls"), ("sentence", "Trump won Ohio.")]


def test_struck_parts_of_a_page_are_known_by_tag_style_and_class() -> None:
    """`<s>`, `<del>`, an inline style and a class of the page's own all strike through."""
    page = """<html><head><style>.gone { text-decoration: line-through; }</style></head><body><ul>
    <li><s>Ohio - Biden</s></li><li><del>Iowa - Biden</del></li>
    <li style="text-decoration:line-through">Utah - Biden</li><li class="gone">Maine - Trump</li>
    <li>Vermont - Biden</li></ul></body></html>"""
    struck = [bool(block.struck) for block in read(page, "page").blocks]
    assert struck == [True, True, True, True, False]


def test_spans_of_a_table_are_filled_in() -> None:
    """A cell over two columns stands in both."""
    page = """<html><body><table><tr><th rowspan=2>State</th><th colspan=2>Biden</th></tr>
    <tr><th>votes</th><th>electors</th></tr><tr><td>Ohio</td><td>2</td><td>-</td></tr></table>
    </body></html>"""
    rows = only(read(page, "page"), BlockKind.ROW)
    assert [row.cells for row in rows] == [
        ("State", "Biden", "Biden"),
        ("State", "votes", "electors"),
        ("Ohio", "2", "-"),
    ]
    assert [row.header for row in rows] == [True, True, False]


def test_a_page_tells_its_line_title_and_day() -> None:
    """Blocks of a page stand on the lines of its source."""
    page = (
        '<html><head><title>Calls</title>\n<meta property="article:published_time" '
        'content="2020-11-04T01:00:00Z"></head>\n<body>\n<p>Trump won Ohio.</p>\n</body></html>'
    )
    document = read(page, "page")
    assert (document.title, document.dated) == ("Calls", "2020-11-04")
    assert document.blocks[0].place.line == 4


def test_the_clipboards_media_type_is_believed() -> None:
    """A piece of HTML from the clipboard has few tags of its own."""
    document = read("<b>Ohio</b> - Trump", "Clipboard", mime="text/html")
    assert document.format == "html"


def test_a_piece_of_a_page_that_begins_with_its_table_is_a_page() -> None:
    """Rows and cells are tags as good as any; each row counts, though all stand on one line."""
    rows = (f"<tr><td>{unit}</td><td>Trump</td></tr>" for unit in ("Ohio", "Iowa", "Texas"))
    page = f"<table><tr><th>State</th><th>AP call</th></tr>{''.join(rows)}</table>"
    assert read(page, "saved.html").format == "html"
    report = read_report(page.encode(), "saved.html", 2024)
    assert (len(report.claims), report.read, report.used) == (3, 4, 3)


def test_limits_are_kept_and_told() -> None:
    """Too many blocks, a line too long: the rest is left and a finding says so."""
    text = "Ohio - Trump\n" * 50 + "x" * 500
    limits = Limits(blocks=20, line=100)
    document, findings = readers.read(text.encode(), "long.txt", limits=limits)
    assert document is not None
    assert len(document.blocks) == 20
    assert {one.kind for one in findings} == {"blocks-cut", "line-cut"}
