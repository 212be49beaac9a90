"""The dialog that asks what the columns of a table are, with what would be read by it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from callboard.gui.dialogs.form import Form, words
from callboard.reports.feeds.mapping import Outcome, Sample, outcome
from callboard.reports.feeds.plan import Role, TablePlan
from callboard.reports.feeds.values import Job
from callboard.reports.opening import Beginning
from callboard.words import dotted, mark, tr

_ROWS = 12  # of the table that are shown
_ROLES = {
    Role.UNIT: mark("Unit"),
    Role.DISTRICT: mark("District"),
    Role.WINNER: mark("Winner"),
    Role.FLAG: mark("Mark of the winner"),
    Role.LEADER: mark("Leader"),
    Role.STATUS: mark("Status"),
    Role.ELECTORS: mark("Electors"),
    Role.VOTES: mark("Votes"),
    Role.CANDIDATE_ELECTORS: mark("Candidate's electors"),
    Role.CANDIDATE: mark("Candidate"),
    Role.PARTY: mark("Party"),
    Role.TOTAL: mark("Total votes"),
    Role.AREA: mark("County or part"),
    Role.OFFICE: mark("Office"),
    Role.SOURCE: mark("Source"),
    Role.YEAR: mark("Year"),
    Role.IGNORED: mark("Not read"),
}
_OF_TICKET = {
    Role.VOTES: mark("Votes of {ticket}"),
    Role.CANDIDATE_ELECTORS: mark("Electors of {ticket}"),
    Role.MARK: mark("Mark of {ticket}"),
}


class MappingDialog(Form):
    """The table with a choice above each column; below, what reading it so comes to."""

    letters = 110

    def __init__(
        self,
        name: str,
        held: Beginning,
        job: Job,
        sample: Sample,
        surnames: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        """Show the table in the file `name`; `surnames` are those on the ballot."""
        super().__init__(
            tr("Columns"), tr("What are the columns of {name}?", name=name), tr("Read so"), parent
        )
        self._held = held
        self._job = job
        self._surnames = tuple(surnames)
        self.plan = sample.plan
        self.table = QTableWidget(self)
        self.choices: list[QComboBox] = []
        self.found = words("", "quiet", self)
        self._build(sample)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.found)
        self.body.addWidget(
            words(tr("Tables with the same columns are read so from now on."), "hint", self)
        )
        self._show()
        self.resize(self.sizeHint())

    @property
    def chosen(self) -> TablePlan | None:
        """The plan, once the dialog was accepted."""
        return self.plan if self.result() == QDialog.DialogCode.Accepted else None

    def take(self, at: int, role: Role, candidate: str = "") -> None:
        """Take a column for something; a role that only one column can have leaves the other."""
        changed = self.plan
        for one in self.plan.columns:
            taken = one.role is role and one.candidate == candidate and one.at != at
            if taken and role is not Role.IGNORED:
                changed = changed.changed(one.at, Role.IGNORED)
                self._point(one.at, Role.IGNORED, "")
        self.plan = changed.changed(at, role, candidate)
        self._point(at, role, candidate)
        self._show()

    def _point(self, at: int, role: Role, candidate: str) -> None:
        choice = self.choices[at]
        choice.blockSignals(True)
        choice.setCurrentIndex(max(0, _options(self._surnames).index((role, candidate))))
        choice.blockSignals(False)

    def _show(self) -> None:
        if self.plan.first(Role.UNIT) is None:
            self.found.setText("")
            self.show_problem(tr("Say which column names the states or districts."))
            return
        found = outcome(self._held.raw, self._job, self.plan)
        told = _told(found)
        if not self._held.whole:
            told = tr("{found} (in the beginning of the file)", found=told)
        self.found.setText(told)
        self.show_problem("" if found.units or found.votes else tr("Nothing is read so far."))

    # How it is put together

    def _build(self, sample: Sample) -> None:
        rows = sample.rows[: _ROWS + 1]
        self.table.setColumnCount(len(sample.plan.columns))
        self.table.setRowCount(len(rows) + 1)
        self.table.setAccessibleName(tr("Table"))
        self.table.setProperty("role", "framed")
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.table.horizontalHeader().hide()
        self.table.verticalHeader().hide()
        for one in sample.plan.columns:
            self.table.setCellWidget(0, one.at, self._choice(one.at, one.role, one.candidate))
        for place, row in enumerate(rows, 1):
            for at, text in enumerate(row[: self.table.columnCount()]):
                self.table.setItem(place, at, _cell(text, header=place == 1))
        self.table.resizeColumnsToContents()
        self._fit()

    def _fit(self) -> None:
        line, letter = self.fontMetrics().height(), self.fontMetrics().averageCharWidth()
        for at, choice in enumerate(self.choices):
            wanted = max(self.table.columnWidth(at), choice.sizeHint().width() + 4)
            self.table.setColumnWidth(at, min(wanted, letter * 34))
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.table.verticalHeader().setDefaultSectionSize(round(line * 1.5))
        self.table.setRowHeight(0, self.choices[0].sizeHint().height() + 2 if self.choices else 0)
        self.table.setMinimumHeight(self.lines(18))

    def _choice(self, at: int, role: Role, candidate: str) -> QComboBox:
        choice = QComboBox(self.table)
        options = _options(self._surnames)
        for kind, name in options:
            choice.addItem(_option_words(kind, name))
        wanted = (role, candidate)
        if wanted not in options:  # a name as the header spells it
            found = [o for o in options if o[0] is role and o[1] and o[1] in candidate]
            wanted = found[0] if found else (Role.IGNORED, "")
            if found:
                self.plan = self.plan.changed(at, role, wanted[1])
        choice.setCurrentIndex(options.index(wanted))
        choice.setAccessibleName(tr("Column {number}", number=at + 1))
        choice.setToolTip(tr("What this column holds"))
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        choice.activated.connect(partial(self._taken, at))
        self.choices.append(choice)
        return choice

    def _taken(self, at: int, place: int) -> None:
        role, candidate = _options(self._surnames)[place]
        self.take(at, role, candidate)


def ask_columns(
    name: str,
    held: Beginning,
    job: Job,
    sample: Sample,
    surnames: Sequence[str],
    parent: QWidget | None = None,
) -> TablePlan | None:
    """Ask, and wait for the answer; None when the editor thought better of it."""
    dialog = MappingDialog(name, held, job, sample, surnames, parent)
    dialog.exec()
    return dialog.chosen


def _options(surnames: Sequence[str]) -> list[tuple[Role, str]]:
    """What a column can be: votes and electors also of each candidate by name."""
    found: list[tuple[Role, str]] = [(Role.IGNORED, "")]
    for role in Role:
        if role in _ROLES and role is not Role.IGNORED:
            found.append((role, ""))
        if role in _OF_TICKET:
            found.extend((role, name) for name in surnames)
    return found


def _option_words(role: Role, name: str) -> str:
    if name:
        return tr(_OF_TICKET[role], ticket=name)
    return tr(_ROLES[role])


def _cell(text: str, *, header: bool) -> QTableWidgetItem:
    item = QTableWidgetItem(" ".join(text.split()))
    item.setToolTip("")
    if header:
        font = item.font()
        font.setBold(True)
        item.setFont(font)
    if text.replace(",", "").replace(".", "").isdigit():
        item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return item


def _told(found: Outcome) -> str:
    if not found.units and not found.votes:
        return tr("Nothing would be read by these columns.")
    told = [
        tr(
            "{calls} {calls:call|calls}, {units} {units:unit|units} in all",
            calls=found.calls,
            units=found.units,
        )
    ]
    if found.winners:
        told.append(", ".join(f"{name} {count}" for name, count in found.winners.items()))
    if found.votes:
        told.append(tr("{count} {count:figure|figures} of votes", count=found.votes))
    if found.set_aside:
        told.append(tr("{count} {count:row|rows} set aside", count=found.set_aside))
    if found.examples:
        told.append(tr("for example {examples}", examples=", ".join(found.examples)))
    return dotted(told)
