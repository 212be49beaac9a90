"""The dialog that lists what is watched, with its age, and stops it by hand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from callboard.gui.dialogs.form import show_whole
from callboard.gui.watching.rules import State, Watched, is_address, state_words
from callboard.gui.watching.watching import Watching
from callboard.gui.widgets.parts import button, label
from callboard.gui.widgets.tips import plain_tip
from callboard.words import mark, tr

_SIGNS = {State.WAITING: "●", State.READING: "◌", State.FAILED: "⚠", State.STOPPED: "■"}
_HINT = mark(
    "A file or folder is read again when it changes; an address is asked every "
    "half minute, within its host. Nothing that is read changes a call. What is watched on "
    "this desk is remembered on this machine; what you stop stays stopped."
)


class WatchDialog(QDialog):
    """Stays open beside the window: ages tick, places come and go."""

    def __init__(
        self,
        watching: Watching,
        clock: Callable[[], datetime],
        suggestions: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        """List what `watching` watches; suggest places that reports came from."""
        super().__init__(parent)
        self._watching = watching
        self._clock = clock
        self.setWindowTitle(tr("Watch sources"))
        self.place = QComboBox(self)
        self.watch = button(
            tr("Watch"), "primary", tip=tr("Watch this file, folder or address (Enter)")
        )
        self.file = button(tr("File…"), "secondary", tip=tr("Choose a file"))
        self.folder = button(tr("Folder…"), "secondary", tip=tr("Choose a folder"))
        self.list = QListWidget(self)
        self.problem = label("", "error")
        self.check = button(tr("Read now"), "secondary", tip=tr("Look at the chosen place at once"))
        self.stop = button(tr("Stop"), "secondary", tip=tr("Watch the chosen place no more (Del)"))
        self.forget = button(
            tr("Forget"), "secondary", tip=tr("Take the chosen place off the list")
        )
        self._build(suggestions)
        self._lay_out()
        self._wire()
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self._show)
        self._timer.start()
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Take the room that the words need."""
        show_whole(self)
        super().showEvent(event)

    def chosen(self) -> Watched | None:
        """The chosen place."""
        row = self.list.currentRow()
        places = self._watching.places
        return places[row] if 0 <= row < len(places) else None

    def _add(self) -> None:
        place = self.place.currentText().strip()
        if not place:
            return
        if not is_address(place) and not Path(place).is_absolute():
            self._refuse(tr("Give the full path of a file or folder, or an address with https://."))
        elif not is_address(place) and not Path(place).exists():
            self._refuse(tr("There is no such file or folder."))
        else:
            self._refuse("")
            self._watching.watch(place)
            self.place.setEditText("")
            self.list.setCurrentRow(len(self._watching.places) - 1)

    def _refuse(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    def _choose_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, tr("Watch a file"))
        self._take(name)

    def _choose_folder(self) -> None:
        self._take(QFileDialog.getExistingDirectory(self, tr("Watch a folder")))

    def _take(self, name: str) -> None:
        if name:
            self.place.setEditText(name)
            self._add()

    def _turn(self) -> None:
        """Stop the chosen place, or watch it again."""
        watched = self.chosen()
        if watched is None:
            return
        if watched.is_on:
            self._watching.stop(watched.place)
        else:
            self._watching.watch(watched.place)

    def _forget(self) -> None:
        watched = self.chosen()
        if watched is not None:
            self._watching.forget(watched.place)

    def _check(self) -> None:
        watched = self.chosen()
        if watched is not None:
            self._watching.check_now(watched.place)

    def _show(self) -> None:
        now, places = self._clock(), self._watching.places
        while self.list.count() > len(places):
            self.list.takeItem(self.list.count() - 1)
        for row, watched in enumerate(places):
            fresh = row >= self.list.count()
            item = QListWidgetItem(self.list) if fresh else self.list.item(row)
            text = f"{_SIGNS[watched.state]}  {watched.name}\n     {state_words(watched, now)}"
            if item.text() != text:
                item.setText(text)
                item.setToolTip(plain_tip(watched.place))
        if places and self.list.currentRow() < 0:
            self.list.setCurrentRow(0)
        chosen = self.chosen()
        on = chosen is not None and chosen.is_on
        self.stop.setEnabled(chosen is not None)
        self.stop.setText(tr("Stop") if on or chosen is None else tr("Watch again"))
        self.check.setEnabled(on)
        self.forget.setEnabled(chosen is not None)

    # How it is put together

    def _build(self, suggestions: Sequence[str]) -> None:
        self.place.addItems(suggestions)
        self.place.setCurrentIndex(-1)
        self.place.setAccessibleName(tr("File, folder or address"))
        line = QLineEdit(self.place)
        line.setPlaceholderText(tr("https://… or the path of a file or folder"))
        line.returnPressed.connect(self._add)
        self.place.setLineEdit(line)
        self.place.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.list.setAccessibleName(tr("Watched places"))
        self.list.setProperty("role", "framed")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumHeight(self.fontMetrics().height() * 11)
        self.problem.setWordWrap(True)
        for part in (self.watch, self.file, self.folder, self.check, self.stop, self.forget):
            part.setAutoDefault(False)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(6)
        top.addWidget(self.place, 1)
        for part in (self.watch, self.file, self.folder):
            top.addWidget(part)
        foot = QHBoxLayout()
        foot.setSpacing(6)
        foot.addWidget(self.check)
        foot.addWidget(self.stop)
        foot.addWidget(self.forget)
        foot.addStretch(1)
        hint = label(tr(_HINT), "hint")
        hint.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        column.addWidget(label(tr("Sources that are read again by themselves"), "panel-title"))
        column.addLayout(top)
        column.addWidget(self.problem)
        column.addWidget(self.list, 1)
        column.addLayout(foot)
        column.addWidget(hint)
        self.problem.hide()
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 78)

    def _wire(self) -> None:
        self.watch.clicked.connect(self._add)
        self.file.clicked.connect(self._choose_file)
        self.folder.clicked.connect(self._choose_folder)
        self.check.clicked.connect(self._check)
        self.stop.clicked.connect(self._turn)
        self.forget.clicked.connect(self._forget)
        self.list.currentRowChanged.connect(lambda _: self._show())
        self._watching.changed.connect(self._show)
