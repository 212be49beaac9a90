"""The readers: bytes of any known kind to a document. The first that recognises it reads it."""

from __future__ import annotations

import hashlib
from pathlib import PurePath

from callboard.reports import encoding
from callboard.reports.claims import Finding
from callboard.reports.document import Document
from callboard.reports.limits import DEFAULT, Limits
from callboard.reports.readers.base import BytesReader, Source
from callboard.reports.readers.plain import HtmlReader, MarkdownReader, TextReader, WikiReader
from callboard.reports.readers.syndication import SyndicationReader

# In order; structured feeds come before the texts, the last one takes everything.
TEXT_READERS = (
    SyndicationReader(), WikiReader(), MarkdownReader(), HtmlReader(), TextReader(),
)  # fmt: skip
BYTES_READERS: tuple[BytesReader, ...] = ()  # readers of files that are not text


def read(
    raw: bytes, name: str, *, mime: str = "", limits: Limits = DEFAULT
) -> tuple[Document | None, tuple[Finding, ...]]:
    """Return the document that `raw` holds, or nothing, with what was found in reading it."""
    digest = hashlib.sha256(raw).hexdigest()
    for binary in BYTES_READERS:
        if binary.recognises(raw, name, mime):
            return binary.read(raw, name, digest, limits)
    text, findings = encoding.decode(raw, limits)
    if text is None:
        return None, findings
    source = Source(
        text=text.text,
        name=PurePath(name).name or name,
        mime=mime,
        encoding=text.encoding,
        sha256=digest,
    )
    for reader in TEXT_READERS:
        if reader.recognises(source):
            document, told = reader.read(source, limits)
            return document, (*findings, *told)
    return None, findings


__all__ = ["BYTES_READERS", "TEXT_READERS", "read"]
