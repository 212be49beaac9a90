"""Fonts derived from a widget's own, so that everything follows when text is made larger."""

from __future__ import annotations

from PySide6.QtGui import QFont


def scaled(font: QFont, factor: float, *, bold: bool = False) -> QFont:
    """`font` at `factor` times its size, its figures all of one width."""
    found = QFont(font)
    if font.pointSizeF() > 0:
        found.setPointSizeF(font.pointSizeF() * factor)
    else:
        found.setPixelSize(max(1, round(font.pixelSize() * factor)))
    found.setBold(bold)
    found.setFeature(QFont.Tag("tnum"), 1)
    return found
