"""Quotations in a sentence: which marks stand inside one, and whose words it holds."""

from __future__ import annotations

from collections.abc import Sequence

from callboard.reports.marking.marks import Marked, members

_SPEAKERS = ("T", "DESCRIBED", "HE", "THING", "THATHE", "MATE", "CAMP", "SAID", "CLAIMING")


def is_quoted(marked: Marked, start: int) -> bool:
    """Whether a mark stands inside a quotation, unless of a broadcaster or paper that tells it."""
    ahead = [at for at in _quotes(marked) if at < start]
    return _open_behind(marked, ahead, opened=False) and not _is_reporters(marked, ahead[-1])


def _is_reporters(marked: Marked, quote: int) -> bool:
    """Whether only a source is named ahead of a quotation: "CBS' Ann Lee: “Trump won Ohio …"."""
    ahead = marked.code[:quote]
    return not members("S").isdisjoint(ahead) and members(*_SPEAKERS).isdisjoint(ahead)


def closes_quote(marked: Marked, before: int) -> bool:
    """Whether a quotation that was left open ends before a mark."""
    return any(at < before for at in _quotes(marked))


def leaves_quote_open(marked: Marked, *, opened: bool) -> bool:
    """Whether a sentence, or the quotation it stands in, ends inside a quotation."""
    return _open_behind(marked, _quotes(marked), opened=opened)


def _quotes(marked: Marked) -> Sequence[int]:
    """Return the quotation marks of a sentence."""
    return marked.places(members("QUOTE"))


def _open_behind(marked: Marked, quotes: Sequence[int], *, opened: bool) -> bool:
    """Whether a quotation is open behind some marks, if it was `opened` before them or not."""
    for at in quotes:
        mark, touched = marked.marks[at], _touched(marked, at)
        raw = marked.text[mark.start : mark.end]
        opened = raw == "“" or (raw != "”" and (touched if touched is not None else not opened))
    return opened


def _touched(marked: Marked, at: int) -> bool | None:
    """Whether a straight sign opens a quotation, by which word it touches; None where it may."""
    mark, text = marked.marks[at], marked.text
    before, behind = text[mark.start - 1 : mark.start], text[mark.end : mark.end + 1]
    opens = behind.isalnum() and (not before or before.isspace())
    closes = bool(before) and not before.isspace() and not behind.isalnum()
    return opens if opens != closes else None
