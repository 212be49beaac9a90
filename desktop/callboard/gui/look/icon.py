"""The program's icon, in all sizes that windows ask for."""

from __future__ import annotations

from PySide6.QtGui import QIcon, QPixmap

from callboard import bundled

SIZES = (16, 24, 32, 48, 64, 128, 256)


def app_icon() -> QIcon:
    """The icon from the bundled pictures."""
    icon = QIcon()
    for size in SIZES:
        picture = QPixmap()
        picture.loadFromData(bundled.read_bytes("icons", f"callboard-{size}.png"), "PNG")
        icon.addPixmap(picture)
    return icon
