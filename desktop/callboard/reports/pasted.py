"""Pasted texts: each goes by its first words, since there is no file to name it."""

from __future__ import annotations

import re

from msgspec.structs import replace

from callboard.reports import readers
from callboard.reports.claims import Report
from callboard.reports.document import Document
from callboard.reports.limits import DEFAULT, Limits
from callboard.reports.reread import CLIPBOARD

_LONGEST = 32  # characters: a column of the reconciliation has room for no more
_WORD = re.compile(r"\w")


def named(report: Report, raw: bytes, mime: str, limits: Limits = DEFAULT) -> Report:
    """Return a pasted report under the first words of its text, in quotation marks.

    Two pasted texts are two sources, as two files would be. One that speaks for an agency
    keeps it as its source; what holds no words, or is data, stays "clipboard".
    """
    if report.name != CLIPBOARD:
        return report
    document, _ = readers.read(raw, CLIPBOARD, mime=mime, limits=limits)
    read = document is not None and document.format == report.format  # else by a feed
    words = first_words(document) if document is not None and read else ""
    if not words:
        return report
    name = f"“{words}”"
    claims = (
        replace(claim, source=name) if claim.source == CLIPBOARD else claim
        for claim in report.claims
    )
    source = name if report.source == CLIPBOARD else report.source
    return replace(report, name=name, source=source, claims=tuple(claims))


def first_words(document: Document) -> str:
    """The words a text begins with, cut after a whole one; empty where it has none."""
    texts = (document.title, *(block.text for block in document.blocks))
    text = next((" ".join(one.split()) for one in texts if _WORD.search(one)), "")
    if len(text) <= _LONGEST:
        return text
    whole, _, _ = text[:_LONGEST].rpartition(" ")
    return f"{whole or text[: _LONGEST - 1]}…"
