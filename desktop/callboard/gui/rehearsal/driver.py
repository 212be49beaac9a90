"""The window driven by the program itself, with real clicks: for self-tests and pictures."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from functools import cmp_to_key
from pathlib import Path

from PySide6.QtCore import (
    QCollator,
    QCoreApplication,
    QDeadlineTimer,
    QEventLoop,
    QLocale,
    QMessageLogContext,
    Qt,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QFontDatabase, QTextLayout
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from callboard.errors import CallboardError
from callboard.gui.application import Application
from callboard.gui.map.widget import MapView

PATIENCE = 30_000  # milliseconds; what takes longer does not come


class RehearsalError(CallboardError):
    """The window did not do what it was asked for."""

    def __init__(self, what: str) -> None:
        super().__init__(f"The window did not get as far as this: {what}.")


def application() -> QApplication:
    """The one Qt application of this process, made when there is none yet."""
    found = QApplication.instance()
    if isinstance(found, QApplication):
        return found
    qInstallMessageHandler(_tell)
    made = Application(sys.argv[:1])
    made.setApplicationName("Callboard")
    made.setStyle("Fusion")
    return made


def font_families() -> int:
    """How many families of fonts there are to write with."""
    return len(QFontDatabase.families())


def signs_without_a_font(signs: str) -> str:
    """Which of `signs` none of the fonts can write; what stands for those is glyph 0."""
    return "".join(sign for sign in signs if 0 in _glyphs(sign))


def _glyphs(sign: str) -> set[int]:
    layout = QTextLayout(sign, QApplication.font())
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return {index for run in layout.glyphRuns() for index in run.glyphIndexes()}


def encryption() -> str:
    """What https is read with on this machine; empty where it cannot be read."""
    from PySide6.QtNetwork import QSslSocket

    return QSslSocket.sslLibraryVersionString() if QSslSocket.supportsSsl() else ""


def in_order(words: Iterable[str], place: str) -> list[str]:
    """Put words in the order in which readers at `place` ("es_MX") look for them."""
    return sorted(words, key=cmp_to_key(QCollator(QLocale(place)).compare))


def word_for_cancel() -> str:
    """How Qt's own dialogs say it now."""
    return QCoreApplication.translate("QPlatformTheme", "Cancel")


def until(happened: Callable[[], bool], what: str) -> None:
    """Let the window work until something has happened.

    Raises:
        RehearsalError: when it does not; `what` names it.
    """
    deadline = QDeadlineTimer(PATIENCE)
    while not happened():
        if deadline.hasExpired():
            raise RehearsalError(what)
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def click_unit(chart_map: MapView, unit: str) -> None:
    """Click a unit on the map with the left button, where its label stands."""
    QTest.mouseClick(
        chart_map,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        chart_map.point_of(unit),
    )


def click(widget: QWidget) -> None:
    """Click the middle of a widget with the left button."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def draw(window: QWidget, size: tuple[int, int], picture: Path) -> None:
    """Draw a window that is ready into a PNG file.

    Raises:
        RehearsalError: when the file cannot be written.
    """
    window.resize(*size)
    QApplication.processEvents()
    if not window.grab().save(str(picture), "PNG"):
        raise RehearsalError(f"a picture in {picture}")


def _tell(_: QtMsgType, __: QMessageLogContext, text: str) -> None:
    """Pass on what Qt says, but for what the platform without a screen cannot do."""
    if not text.startswith("This plugin does not support "):
        sys.stderr.write(f"{text}\n")
