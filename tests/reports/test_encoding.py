"""Bytes to text: every encoding a newsroom sends, and what hides in it."""

from __future__ import annotations

import pytest

from callboard.reports import encoding
from callboard.reports.limits import Limits

LINE = "Georgia – Donald Trump\nOhio – Kamala Harris\n"


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (LINE.encode("utf-8"), "utf-8"),
        (b"\xef\xbb\xbf" + LINE.encode("utf-8"), "utf-8"),
        (LINE.encode("utf-16"), "utf-16-le"),
        (b"\xfe\xff" + LINE.encode("utf-16-be"), "utf-16-be"),
        (LINE.encode("utf-16-le"), "utf-16-le"),
        (LINE.encode("utf-16-be"), "utf-16-be"),
        (LINE.encode("windows-1252"), "windows-1252"),
    ],
)
def test_every_encoding_gives_the_same_text(raw: bytes, expected: str) -> None:
    """A report reads the same in every encoding, and its encoding is told."""
    text, findings = encoding.decode(raw)
    assert text is not None
    assert (text.text, text.encoding) == (LINE, expected)
    assert findings == ()


@pytest.mark.parametrize("end", ["\r\n", "\r", "\u2028", "\x0c"])
def test_every_line_end_is_a_line_end(end: str) -> None:
    """Lines end the same way, whatever machine wrote them."""
    text, _ = encoding.decode(f"Ohio - Trump{end}Iowa - Trump".encode())
    assert text is not None
    assert text.text == "Ohio - Trump\nIowa - Trump"


@pytest.mark.parametrize(
    ("raw", "kind"),
    [
        (b"", "empty"),
        (b" \r\n\t", "empty"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" * 9, "binary"),
        (bytes(range(256)) * 8, "binary"),
        (b"PK\x03\x04\x14\x00\x08\x08\x08\x00" * 20, "binary"),
    ],
)
def test_what_is_no_text_gets_its_sentence(raw: bytes, kind: str) -> None:
    """An empty or binary report gives no text and one finding."""
    text, findings = encoding.decode(raw)
    assert text is None
    assert [one.kind for one in findings] == [kind]


def test_a_report_over_the_limit_is_not_read_and_the_limit_is_named() -> None:
    """The size is checked before anything is decoded."""
    text, findings = encoding.decode(b"x" * 3_000_000, Limits(bytes=2 * 1024 * 1024))
    assert text is None
    assert "at most 2.0 MB" in findings[0].sentence


def test_a_long_report_is_cut_and_says_so() -> None:
    """Only the stated number of characters is read."""
    text, findings = encoding.decode(b"Ohio - Trump\n" * 1000, Limits(characters=100))
    assert text is not None
    assert len(text.text) == 100
    assert [one.kind for one in findings] == ["cut-short"]


def test_turned_writing_is_taken_out_and_told() -> None:
    """A right-to-left override cannot make a line read otherwise than it is."""
    text, findings = encoding.decode("Ohio - \u202eTrump\u202c".encode())
    assert text is not None
    assert text.text == "Ohio - Trump"
    assert [one.kind for one in findings] == ["direction"]
