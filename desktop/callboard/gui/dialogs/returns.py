"""The dialog for returns: votes for each ticket, all votes, the expected vote, and whose word."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QLineEdit, QWidget

from callboard.desk.position import Position
from callboard.election.returns import OTHERS
from callboard.gui.dialogs.form import Form, words
from callboard.gui.dialogs.typed_votes import expected_text, read_expected, read_votes
from callboard.ledger.events import UnitVotes
from callboard.ledger.own import kept_source, shown_source
from callboard.words import number, tr

_EXAMPLE = 2_663_117  # votes


class GivenReturns(msgspec.Struct, frozen=True):
    """The votes of a unit, and whose figures they are."""

    votes: UnitVotes
    source: str


class ReturnsDialog(Form):
    """A number for each ticket and for who is left; what is empty is not entered."""

    def __init__(self, position: Position, unit: str, parent: QWidget | None = None) -> None:
        """Begin with the votes as they stand."""
        self._unit = unit
        name = tr(position.contest.by_id[unit].short_name)
        super().__init__(
            tr("Returns"),
            tr("How do the votes stand in {unit}?", unit=name),
            tr("Enter", sense="act"),
            parent,
        )
        found = position.board.common.returns.get(unit)
        before = dict(found.votes) if found is not None else {}
        names = {t.id: f"{t.pair} ({t.party})" for t in position.board.tickets}
        names |= {name: name for name in before if name not in names and name != OTHERS}
        inside = QWidget(self)
        inside.setProperty("role", "panel-body")
        self._grid = QGridLayout(inside)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(0, 1)
        self.votes = {
            name: self._field(text, str(before[name]) if name in before else "")
            for name, text in {**names, OTHERS: tr("Everybody else")}.items()
        }
        total = found.total if found is not None else None
        self.total = self._field(tr("All votes"), "" if total is None else str(total))
        expected = found.expected if found is not None else None
        self.expected = self._field(tr("Of the expected vote, per cent"), expected_text(expected))
        self.sum = QLabel(self)
        self.sum.setProperty("role", "quiet")
        self.source = QLineEdit(shown_source(found.source) if found is not None else "", self)
        self.source.setProperty("role", "field")
        self.source.setAccessibleName(tr("Source of the votes"))
        self.source.setPlaceholderText(tr("Source, such as the state's own count"))
        self.body.addWidget(self.scrolled(inside, 30), 1)
        self.body.addWidget(self.sum)
        self.body.addWidget(self.source)
        for field in (*self.votes.values(), self.total, self.expected, self.source):
            field.textChanged.connect(self._check)
        self._check()

    @property
    def given(self) -> GivenReturns | None:
        """The votes, once the dialog was accepted."""
        if self.result() != QDialog.DialogCode.Accepted:
            return None
        votes = UnitVotes(
            unit=self._unit,
            votes=self._votes(),
            total=read_votes(self.total.text()),
            expected=read_expected(self.expected.text()),
        )
        return GivenReturns(votes, kept_source(" ".join(self.source.text().split())))

    def _votes(self) -> dict[str, int]:
        read = {name: read_votes(field.text()) for name, field in self.votes.items()}
        return {name: count for name, count in read.items() if count is not None}

    def _field(self, name: str, text: str) -> QLineEdit:
        found, row = QLineEdit(text, self), self._grid.rowCount()
        found.setProperty("role", "field")
        found.setAccessibleName(name)
        found.setAlignment(Qt.AlignmentFlag.AlignRight)
        found.setFixedWidth(self.fontMetrics().averageCharWidth() * 18)
        self._grid.addWidget(words(name, "words", self), row, 0)
        self._grid.addWidget(found, row, 1)
        return found

    def _check(self) -> None:
        listed = self._votes()
        votes = sum(listed.values())
        self.sum.setText(tr("{votes} {count:vote|votes} listed", votes=number(votes), count=votes))
        numbers = [*self.votes.values(), self.total]
        typed = [field for field in numbers if field.text().strip()]
        wrong = [field.accessibleName() for field in typed if read_votes(field.text()) is None]
        expected = self.expected.text().strip()
        if wrong:
            self.show_problem(
                tr(
                    "{field}: write votes as a whole number, such as {example}.",
                    field=wrong[0],
                    example=number(_EXAMPLE),
                )
            )
        elif expected and read_expected(expected) is None:
            self.show_problem(tr("Write the expected vote in per cent, such as 63.4, <1 or >99."))
        elif not listed:
            self.show_problem(tr("Give the votes of at least one ticket."))
        elif not self.source.text().strip():
            self.show_problem(tr("Give the source: it is shown beside the votes."))
        else:
            self.show_problem("")


def ask_returns(
    position: Position, unit: str, parent: QWidget | None = None
) -> GivenReturns | None:
    """Ask, and wait for the answer; None when the editor thought better of it."""
    dialog = ReturnsDialog(position, unit, parent)
    dialog.exec()
    return dialog.given
