"""What a reader is: it recognises by content, and reads into a document."""

from __future__ import annotations

from typing import Protocol

import msgspec

from callboard.reports.claims import Finding
from callboard.reports.document import Document
from callboard.reports.limits import Limits


class Source(msgspec.Struct, frozen=True, kw_only=True):
    """A text as decoded, with what is known of where it came from."""

    text: str
    name: str  # file name, or "Clipboard"
    mime: str = ""  # as the clipboard or a server says, or empty
    encoding: str
    sha256: str  # of the raw bytes


class TextReader(Protocol):
    """Reads one kind of text."""

    def recognises(self, source: Source) -> bool:
        """Whether this reader knows the text by its content."""
        ...

    def read(self, source: Source, limits: Limits) -> tuple[Document, tuple[Finding, ...]]:
        """Return the document, and what was found in reading it."""
        ...


class BytesReader(Protocol):
    """Reads one kind of file that is not text."""

    def recognises(self, raw: bytes, name: str, mime: str) -> bool:
        """Whether this reader knows the bytes by their beginning."""
        ...

    def read(
        self, raw: bytes, name: str, sha256: str, limits: Limits
    ) -> tuple[Document | None, tuple[Finding, ...]]:
        """Return the document, and what was found in reading it."""
        ...
