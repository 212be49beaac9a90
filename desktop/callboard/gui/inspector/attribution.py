"""On whose word and when: the source, time and note of what is called next."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from callboard.desk.typed_time import TypedTime, read_time
from callboard.gui.inspector.facts import UnitFacts
from callboard.gui.inspector.sources import Sources
from callboard.gui.widgets.parts import remark, say, set_role
from callboard.ledger.events import When
from callboard.ledger.own import kept_source, shown_source
from callboard.words import tr


class Attribution(QWidget):
    """Three fields: source (remembered), time (now, or typed), note."""

    sourceChosen = Signal(str)
    timeChosen = Signal(object)  # When, or None for now
    noteRequested = Signal(tuple, str)  # units, text

    def __init__(
        self, sources: Sources, clock: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        """Begin with the source used last, and now."""
        super().__init__(parent)
        self._sources = sources
        self._clock = clock
        self._year = clock().year
        self._facts = UnitFacts()
        self._when: When | None = None
        self.source = self._source_field()
        self.time = self._time_field()
        self.hint = remark("hint", self)
        self.note = self._note_field()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()

    def _lay_out(self) -> None:
        row = self._row
        row.setSpacing(5)
        row.addWidget(self.source, 4)
        row.addWidget(self.time, 3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5)
        layout.addLayout(row)
        layout.addWidget(self.hint)
        layout.addWidget(self.note)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Source and time beside each other, or in two lines where that would cut their words."""
        super().resizeEvent(event)
        edit = self.source.lineEdit()
        words = (self.source.currentText(), self.time.placeholderText())
        wide = sum(map(self.fontMetrics().horizontalAdvance, words))
        beside = sum(field.sizeHint().width() for field in (self.source, self.time))
        if edit is not None:
            beside = wide + self.source.width() - edit.width() + 6 * self._row.spacing()
        way = QBoxLayout.Direction
        self._row.setDirection(way.LeftToRight if beside <= self.width() else way.TopToBottom)

    # What is chosen

    @property
    def chosen_source(self) -> str:
        """The source that the next call is put down to."""
        return kept_source(self.source.currentText().strip())

    @property
    def chosen_time(self) -> When | None:
        """The time of the next call; None for now."""
        return self._when

    def show_facts(self, facts: UnitFacts, year: int) -> None:
        """Take the note and the units from `facts`; a note being written is not disturbed."""
        self._year = year
        moved = facts.units != self._facts.units
        if moved:
            self.commit()
            self.forget_time()
        writing = self.note.hasFocus() and self.note.isModified() and not moved
        self._facts = facts
        if not writing and self.note.text() != facts.note:
            self.note.setText(facts.note)
        self.note.setPlaceholderText(facts.note_hint)

    def commit(self) -> None:
        """Say what has been typed and not yet said."""
        self._say_source()
        self._say_note()

    def forget_time(self) -> None:
        """Go back to now: a typed time is for one act only."""
        if self.time.text():
            self.time.clear()
            self._read_time("")

    # Source

    def _source_field(self) -> QComboBox:
        field = QComboBox(self)
        field.setEditable(True)
        field.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        field.addItems([shown_source(source) for source in self._sources.known()])
        field.setCurrentText(shown_source(self._sources.last()))
        field.setAccessibleName(tr("Source"))
        field.setToolTip(tr("Source: who made the call. A new name is remembered."))
        field.setProperty("role", "field")
        field.setMinimumContentsLength(4)
        field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._said_source = kept_source(field.currentText())
        field.activated.connect(self._say_source)
        edit = field.lineEdit()
        if edit is not None:
            edit.setCursorPosition(0)
            edit.editingFinished.connect(self._say_source)
        return field

    def _say_source(self) -> None:
        source = " ".join(self.chosen_source.split())
        if not source:
            self.source.setCurrentText(shown_source(self._said_source))
        elif source != self._said_source:
            self._said_source = source
            self._sources.use(source)
            if self.source.findText(shown_source(source), Qt.MatchFlag.MatchExactly) < 0:
                self.source.addItem(source)
            self.sourceChosen.emit(source)

    # Time

    def _time_field(self) -> QLineEdit:
        field = QLineEdit(self)
        field.setPlaceholderText(tr("now (ET)"))
        field.setAccessibleName(tr("Time of the call, Eastern"))
        field.setToolTip(tr("When the call was made, Eastern time: now, 12:58 am, 23:20, ≈ 11 pm"))
        field.setProperty("role", "field")
        field.setClearButtonEnabled(False)
        field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        field.textEdited.connect(self._read_time)
        return field

    def _read_time(self, text: str) -> None:
        typed = read_time(text, year=self._year, now=self._clock())
        self._show_hint(typed)
        if typed.when != self._when:
            self._when = typed.when
            self.timeChosen.emit(typed.when)

    def _show_hint(self, typed: TypedTime) -> None:
        words = typed.problem or typed.words
        set_role(self.hint, "error" if typed.problem else "hint")
        say(self.hint, words)
        self.time.setAccessibleDescription(words)

    # Note

    def _note_field(self) -> QLineEdit:
        field = QLineEdit(self)
        field.setPlaceholderText(tr("Note…"))
        field.setAccessibleName(tr("Note"))
        field.setToolTip(tr("A note on the chosen unit; Enter writes it into the ledger"))
        field.setProperty("role", "field")
        field.editingFinished.connect(self._say_note)
        return field

    def _say_note(self) -> None:
        text = self.note.text().strip()
        if self.note.isModified() and self._facts.units and text != self._facts.note:
            self.note.setModified(False)
            self.noteRequested.emit(self._facts.units, text)
