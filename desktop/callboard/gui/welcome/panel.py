"""Where to begin: three doors, and the desks of the days before."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import msgspec
from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPixmap
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from callboard.gui.look.theme import Theme
from callboard.gui.widgets.overlay import Overlay
from callboard.gui.widgets.parts import button, label
from callboard.words import Wording, tr

SHOWN_RECENT = 4
_PICTURE = QSize(240, 132)
_LETTERS = 28  # of a door's words side by side


class Door(msgspec.Struct, frozen=True):
    """One way to begin."""

    id: str
    key: str
    title: Wording
    words: Wording


DOORS = (
    Door(
        "call", "1", "Call by hand",
        "An empty board for 2024. Click a state, choose a ticket: it is saved at once.",
    ),
    Door(
        "reports", "2", "Open reports",
        "Drop stories, pages or lists. See where they agree, and what is wrong in them.",
    ),
    Door(
        "night", "3", "Look at a finished night",
        "2024 as AP called it, every call at its time. Undo, retract, export at will.",
    ),
)  # fmt: skip


class Welcome(Overlay):
    """The doors over the window; Esc goes on with the desk behind them, if there is one."""

    doorChosen = Signal(str)
    recentChosen = Signal(object)  # Path
    openRequested = Signal()
    newRequested = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._may_close = True
        self._pictures: dict[str, QLabel] = {}
        self.doors: dict[str, QPushButton] = {}
        self.recent: list[QPushButton] = []
        self.setAccessibleName(tr("Where to begin"))
        self.column.setSpacing(14)
        self.column.addWidget(label(tr("Where do you want to begin?"), "title"))
        row = QHBoxLayout()
        row.setSpacing(14)
        for door in DOORS:
            row.addWidget(self._door(door))
        self.column.addLayout(row)
        self._recent_grid = QGridLayout()
        self._recent_grid.setHorizontalSpacing(8)
        self._recent_title = label(tr("Desks of the days before"), "panel-title")
        self.column.addWidget(self._recent_title)
        self.column.addLayout(self._recent_grid)
        self.column.addLayout(self._foot())
        self.set_theme(theme)

    def show_recent(self, paths: Sequence[Path]) -> None:
        """Offer these desks."""
        for old in self.recent:
            self._recent_grid.removeWidget(old)
            old.deleteLater()
        self.recent = [self._recent_button(path) for path in paths[:SHOWN_RECENT]]
        for place, entry in enumerate(self.recent):
            self._recent_grid.addWidget(entry, place // 2, place % 2)
        self._recent_title.setVisible(bool(self.recent))

    def allow_closing(self, allowed: bool) -> None:
        """Whether there is a desk behind the doors to go on with."""
        self._may_close = allowed
        self._later.setVisible(allowed)

    def set_theme(self, theme: Theme) -> None:
        """Draw the doors' pictures in the colours of a theme."""
        from callboard.gui.welcome.pictures import picture

        self.scrim = QColor(theme.ground)
        self.scrim.setAlpha(215)
        for door, shown in self._pictures.items():
            ratio = self.devicePixelRatioF()
            image = QPixmap.fromImage(picture(door, theme, _PICTURE * ratio, ratio))
            image.setDevicePixelRatio(ratio)
            shown.setPixmap(image)

    def open(self) -> None:
        """Show the doors, the first one chosen."""
        self._fit_doors()
        super().open()
        self.doors["call"].setFocus()

    def close_card(self) -> None:
        """Go on with the desk behind the doors."""
        if self._may_close:
            super().close_card()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A door's number opens it; the arrows walk between doors."""
        door = next((door for door in DOORS if door.key == event.text()), None)
        if door is not None:
            self.doorChosen.emit(door.id)
        elif event.key() in {Qt.Key.Key_Right, Qt.Key.Key_Left}:
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Right)
        else:
            super().keyPressEvent(event)

    def _door(self, door: Door) -> QPushButton:
        title_words, told = tr(door.title), tr(door.words)
        made = button("", "door", tip=f"{title_words} ({door.key})", name=f"door-{door.id}")
        made.setAccessibleName(title_words)
        made.setAccessibleDescription(told)
        made.setAutoDefault(True)
        made.clicked.connect(lambda: self.doorChosen.emit(door.id))
        picture = QLabel()
        picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pictures[door.id] = picture
        title = QHBoxLayout()
        named, words = label(title_words, "door-title"), label(told, "quiet")
        for text in (named, words):
            text.setWordWrap(True)
        title.addWidget(named, 1)
        title.addWidget(label(door.key, "key"), 0, Qt.AlignmentFlag.AlignTop)
        inside = QVBoxLayout(made)
        inside.setContentsMargins(14, 14, 14, 14)
        inside.setSpacing(8)
        inside.addWidget(picture)
        inside.addLayout(title)
        inside.addWidget(words)
        inside.addStretch(1)
        self.doors[door.id] = made
        return made

    def _fit_doors(self) -> None:
        """Make the doors large enough for their words: a button asks for no room for a layout."""
        wide = max(_PICTURE.width() + 30, _LETTERS * self.fontMetrics().averageCharWidth())
        high = _PICTURE.height() + 6 * self.fontMetrics().lineSpacing() + 40
        for made in self.doors.values():
            inside = made.layout()
            if inside is not None:
                inside.activate()
                high = max(high, inside.totalHeightForWidth(wide))
        for made in self.doors.values():
            made.setMinimumSize(wide, high)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the text."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit_doors()

    def _recent_button(self, path: Path) -> QPushButton:
        made = button(path.stem, "secondary", tip=str(path))
        made.setAccessibleName(tr("Open {name}", name=path.stem))
        made.clicked.connect(lambda: self.recentChosen.emit(path))
        return made

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        opening = button(tr("Open a desk…"), "quiet", tip=tr("Open a .callboard file (Ctrl+O)"))
        opening.clicked.connect(self.openRequested)
        beginning = button(
            tr("New desk…"), "quiet", tip=tr("Begin a desk for any election (Ctrl+N)")
        )
        beginning.clicked.connect(self.newRequested)
        self._later = button(tr("Go on with the desk behind"), "quiet", tip=tr("Close this (Esc)"))
        self._later.clicked.connect(self.close_card)
        row.addWidget(opening)
        row.addWidget(beginning)
        row.addStretch(1)
        row.addWidget(self._later)
        return row
