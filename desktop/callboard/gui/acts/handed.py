"""What is handed over by the clipboard or a drag: files, an address, or text to be read."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QMimeData

from callboard.gui.acts.reading import Pasted
from callboard.gui.watching.rules import is_address

_LONGEST = 2000  # letters of an address; what is longer is text


class Handed(msgspec.Struct, frozen=True):
    """One of these, or nothing."""

    files: tuple[str, ...] = ()
    address: str = ""
    text: Pasted | None = None


def handed(held: QMimeData | None) -> Handed:
    """What is meant: files before all, then a lone address, then text with its tables if it can."""
    if held is None:
        return Handed()
    urls = held.urls() if held.hasUrls() else []
    if files := tuple(url.toLocalFile() for url in urls if url.isLocalFile()):
        return Handed(files=files)
    if address := next((url.toString() for url in urls if is_address(url.toString())), ""):
        return Handed(address=address)
    text = held.text().strip() if held.hasText() else ""
    if len(text) <= _LONGEST and len(text.split()) == 1 and is_address(text):
        return Handed(address=text)
    if held.hasHtml():
        return Handed(text=Pasted(held.html().encode(), "text/html"))
    return Handed(text=Pasted(held.text().encode(), "text/plain") if text else None)
