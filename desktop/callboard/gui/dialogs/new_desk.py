"""The dialog that begins a desk: which election, and where its file goes."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from callboard.desk.opening import SUFFIX
from callboard.desk.replay import Replay
from callboard.gui.dialogs.elections import (
    election_lines,
    place_problem,
    starts_of,
    usual_path,
    usual_year,
)
from callboard.gui.dialogs.form import Form, words
from callboard.words import tr

_YEAR = Qt.ItemDataRole.UserRole


class NewDesk(msgspec.Struct, frozen=True):
    """A desk to begin."""

    year: int
    path: Path
    start: Replay = Replay.EMPTY


class NewDeskDialog(Form):
    """A list of elections, a line on the chosen one, and a place for the file."""

    def __init__(self, folder: Path, today: date, parent: QWidget | None = None) -> None:
        """Suggest the election that is meant today, and a free name in `folder`."""
        super().__init__(
            tr("New desk"), tr("Begin a desk for which election?"), tr("Begin"), parent
        )
        self._folder = folder
        self._placed = False  # whether the editor has chosen the place
        self._lines = {line.year: line for line in election_lines()}
        self.elections = self._list(usual_year(today))
        self.line = words("", "hint", self)
        self.line.setMinimumHeight(self.fontMetrics().lineSpacing() * 3)
        self.line.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.starts = QComboBox(self)
        self.starts.setAccessibleName(tr("What the desk begins with"))
        self.starts.setToolTip(
            tr("An empty desk, or a finished night to look at and to practise on")
        )
        self.place = QLineEdit(self)
        self.place.setAccessibleName(tr("Place of the desk file"))
        self.place.setProperty("role", "field")
        self.browse = QPushButton(tr("Choose…"), self)
        self.browse.setProperty("role", "secondary")
        self.browse.setAutoDefault(False)
        self.browse.setToolTip(tr("Choose the place of the desk file"))
        self._lay_out()
        self.elections.currentItemChanged.connect(self._show_year)
        self.elections.itemActivated.connect(self._accept)
        self.place.textEdited.connect(self._typed)
        self.browse.clicked.connect(self._browse)
        self._show_year()
        self.elections.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Bring the chosen election into sight, now that the list has its size."""
        super().showEvent(event)
        self.elections.scrollToItem(self.elections.currentItem())

    @property
    def new_desk(self) -> NewDesk | None:
        """The desk to begin, once the dialog was accepted."""
        if self.result() != QDialog.DialogCode.Accepted:
            return None
        return NewDesk(self.year, self._path(), self.start)

    @property
    def year(self) -> int:
        """The chosen election."""
        item = self.elections.currentItem()
        return int(item.data(_YEAR))

    @property
    def start(self) -> Replay:
        """What the desk is to begin with."""
        return Replay(self.starts.currentData())

    def _offer_starts(self) -> None:
        """Offer what there is for the chosen election; the choice stays where it can."""
        before = self.starts.currentData()
        self.starts.clear()
        for start, text in starts_of(self.year):
            self.starts.addItem(text, start.value)
        self.starts.setCurrentIndex(max(0, self.starts.findData(before)))
        self.starts.setEnabled(self.starts.count() > 1)

    def _path(self) -> Path:
        typed = self.place.text().strip()
        named = typed if typed.endswith(SUFFIX) else f"{typed}{SUFFIX}"
        path = Path(named).expanduser()
        return path if path.is_absolute() else self._folder / path

    def _list(self, year: int) -> QListWidget:
        found = QListWidget(self)
        found.setAccessibleName(tr("Elections"))
        found.setProperty("role", "framed")
        for line in self._lines.values():
            item = QListWidgetItem(line.title, found)
            item.setData(_YEAR, line.year)
            if line.year == year:
                found.setCurrentItem(item)
        found.setMinimumHeight(self.lines(12))
        return found

    def _show_year(self) -> None:
        self.line.setText(self._lines[self.year].line)
        self._offer_starts()
        if not self._placed:
            self.place.setText(str(usual_path(self._folder, self.year)))
        self._check()

    def _typed(self) -> None:
        self._placed = True
        self._check()

    def _check(self) -> None:
        self.show_problem(place_problem(self._path()))

    def _browse(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, tr("Place of the desk file"), str(self._path()), f"{tr('Desks')} (*{SUFFIX})"
        )
        if chosen:
            self.place.setText(chosen)
            self._typed()

    def _lay_out(self) -> None:
        label = QLabel(tr("Desk file"), self)
        label.setBuddy(self.place)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.place, 1)
        row.addWidget(self.browse)
        self.body.addWidget(self.elections, 1)
        self.body.addWidget(self.line)
        begins = QLabel(tr("Begin with"), self)
        begins.setBuddy(self.starts)
        self.body.addWidget(begins)
        self.body.addWidget(self.starts)
        self.body.addWidget(label)
        self.body.addLayout(row)


def ask_new_desk(folder: Path, today: date, parent: QWidget | None = None) -> NewDesk | None:
    """Ask, and wait for the answer; None when the editor thought better of it."""
    dialog = NewDeskDialog(folder, today, parent)
    dialog.exec()
    return dialog.new_desk
