"""The area below the map: the night's chart, the reports, the log and the findings as pages."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from callboard.gui.widgets.count_button import CountButton
from callboard.gui.widgets.parts import chip, header, set_role
from callboard.words import mark, tr

CHART, REPORTS, LOG, FINDINGS, PATHS = "chart", "reports", "log", "findings", "paths"
RECONCILE = "reconcile"
CHANGES = "changes"  # between two moments, while they are compared
_PAGES = (
    (CHART, mark("Night"), "Ctrl+1"),
    (REPORTS, mark("Reports"), "Ctrl+2"),
    (FINDINGS, mark("Findings"), "Ctrl+3"),
    (RECONCILE, mark("Reconcile"), "Ctrl+5"),
    (LOG, mark("Log"), "Ctrl+4"),
    (CHANGES, mark("Changes"), "Ctrl+D"),
    (PATHS, mark("Paths"), "Ctrl+6"),
)
_SPARED = (LOG, RECONCILE, REPORTS, FINDINGS)  # whose count is left out first where room is scarce


class Lower(QFrame):
    """One chip for each page; a page can be made when it is first turned to."""

    pageShown = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: dict[str, QWidget] = {}
        self._makers: dict[str, Callable[[], QWidget]] = {}
        self._chips: dict[str, CountButton] = {}
        self._texts: dict[str, str] = {}  # what the chips would say, had they all the room
        self._short: frozenset[str] = frozenset()  # whose count there is no room for
        self._stack = QStackedWidget()
        self._group = QButtonGroup(self)
        for page, title, key in _PAGES:
            self._chips[page] = self._chip(page, title, key)
        self.setProperty("role", "panel")
        self.setAccessibleName(tr("Night, reports, findings, log and paths"))
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        self._row = header(*self._chips.values())
        column.addWidget(self._row)
        column.addWidget(self._stack, 1)

    def set_page(self, page: str, widget: QWidget) -> None:
        """Put a page in its place; one that was there before goes.

        A widget can stand for several pages: `pageShown` says which one is meant.
        """
        before = self._pages.get(page)
        if before is widget:
            return
        shown = before is not None and self._stack.currentWidget() is before
        self._pages[page] = widget
        if before is not None and before not in self._pages.values():
            self._stack.removeWidget(before)
            before.deleteLater()
        if self._stack.indexOf(widget) < 0:
            self._stack.addWidget(widget)
        if shown or len(self._pages) == 1:
            self._stack.setCurrentWidget(widget)
            self._chips[page].setChecked(True)

    def set_maker(self, page: str, maker: Callable[[], QWidget]) -> None:
        """Have a page made when it is first turned to."""
        self._makers[page] = maker

    def offer(self, page: str, *, offered: bool) -> None:
        """Show a page's chip, or hide it while there is nothing to show there."""
        self._chips[page].setVisible(offered)
        self._fit()

    @property
    def page(self) -> str:
        """The page that is shown."""
        return next(page for page, button in self._chips.items() if button.isChecked())

    def show_page(self, page: str) -> None:
        """Turn to a page."""
        if page not in self._pages and page in self._makers:
            self.set_page(page, self._makers[page]())
        if page in self._pages:
            self._chips[page].setChecked(True)
            self._stack.setCurrentWidget(self._pages[page])
            self.pageShown.emit(page)

    def count(self, page: str, number: int, *, alert: bool = False, means: str = "") -> None:
        """Write a number on a page's chip, as an alert where something is wrong.

        `means` says in the chip's tip what is counted.
        """
        button = self._chips[page]
        title, key = next((tr(title), key) for name, title, key in _PAGES if name == page)
        tip = f"{title}: {means} ({key})" if means else f"{title} ({key})"
        if button.toolTip() != tip:
            button.setToolTip(tip)
        text = f"{title} {number}" if number else title
        longer = len(text) != len(self._texts[page])
        self._texts[page] = text
        button.setText(title if page in self._short else text)
        if longer:
            self._fit()
        set_role(button, "chip-alert" if alert else "chip")

    def _fit(self) -> None:
        """Leave out counts, those first that are needed least, until all titles have room."""
        short: set[str] = set()
        for page in _SPARED:
            if self._wanted(short) <= self.contentsRect().width():
                break
            short.add(page)
        self._short = frozenset(short)
        for page, text in self._texts.items():
            self._chips[page].setText(_title(page) if page in short else text)

    def _wanted(self, short: set[str]) -> int:
        """How wide the row would be, were these pages' counts left out."""
        layout = self._row.layout()
        if layout is None:
            return 0
        margins = layout.contentsMargins()
        wide = margins.left() + margins.right() + 2
        for page, shown in self._chips.items():
            if not shown.isHidden():
                metrics, text = shown.fontMetrics(), self._texts[page]
                now = metrics.horizontalAdvance(shown.text())
                then = metrics.horizontalAdvance(_title(page) if page in short else text)
                wide += shown.sizeHint().width() - now + then + layout.spacing()
        return wide

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Write as many counts as there is room for now."""
        super().resizeEvent(event)
        self._fit()

    def focus_page(self) -> None:
        """Give the keyboard to what is shown."""
        self._pages[self.page].setFocus()

    def _chip(self, page: str, title: str, key: str) -> CountButton:
        button = chip(tr(title), tip=f"{tr(title)} ({key})")
        button.clicked.connect(lambda: self.show_page(page))
        self._texts[page] = tr(title)
        self._group.addButton(button)
        return button


def _title(page: str) -> str:
    return next(tr(title) for name, title, _ in _PAGES if name == page)
