"""The size of all text: what the system asks for, times what the editor asks for."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontInfo
from PySide6.QtWidgets import QApplication

from callboard.gui.settings import Settings

SMALLEST_PIXELS = 13  # smaller than this, figures run together
STEP = 1.1
LEAST, MOST = 0.7, 3.0


class TextSize:
    """Sets the application's font; remembers the editor's factor."""

    def __init__(self, app: QApplication, settings: Settings) -> None:
        self._app = app
        self._settings = settings
        self._usual = usual_font(app.font())
        self._apply()

    def change(self, steps: int) -> None:
        """Make text larger, or smaller with a negative number."""
        wanted = self._settings.text_scale * STEP**steps
        self._settings.text_scale = min(MOST, max(LEAST, wanted))
        self._apply()

    def reset(self) -> None:
        """Make text as large as usual."""
        self._settings.text_scale = 1.0
        self._apply()

    def _apply(self) -> None:
        font = QFont(self._usual)
        font.setPointSizeF(self._usual.pointSizeF() * self._settings.text_scale)
        if font != self._app.font():
            self._app.setFont(font)


def usual_font(system: QFont) -> QFont:
    """The system's font, made large enough where it is very small."""
    font = QFont(system)
    pixels = QFontInfo(system).pixelSize()
    if 0 < pixels < SMALLEST_PIXELS and system.pointSizeF() > 0:
        font.setPointSizeF(system.pointSizeF() * SMALLEST_PIXELS / pixels)
    return font
