"""What a click on a finding's remedy does."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from callboard.errors import CallboardError
from callboard.gui.acts.plans import KeptPlans
from callboard.gui.watching.rules import is_address
from callboard.gui.window.messages import Message, Tone
from callboard.reports.findings.remedies import Remedy
from callboard.words import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from callboard.desk.service import Desk
    from callboard.gui.acts.acts import Acts
    from callboard.reports.claims import Report
    from callboard.reports.opening import Beginning, Said


class Remedies(QObject):
    """Carries remedies out; columns that were said once are remembered."""

    said = Signal(object)  # Message

    def __init__(
        self,
        acts: Acts,
        plans: KeptPlans,
        *,
        edit_ballot: Callable[[], object],
        read_address: Callable[[str], object],
        parent: QWidget,
    ) -> None:
        """Ask for changes of the ballot and for addresses through these two."""
        super().__init__(parent)
        self._acts = acts
        self._plans = plans
        self._edit_ballot = edit_ballot
        self._read_address = read_address
        self._window = parent
        self.said.connect(acts.said)

    def do(self, report_id: str, unit: object, remedy: object) -> None:
        """Do what a finding of a report offers."""
        desk = self._acts.desk
        report = desk.report(report_id) if desk is not None else None
        if desk is None or report is None:
            return
        if remedy is Remedy.DECIDE and isinstance(unit, str):
            self._acts.reports.resolve(unit)
        elif remedy is Remedy.TICKET:
            self._edit_ballot()
        elif remedy is Remedy.WITHDRAW:
            self._acts.reports.withdraw(report_id)
        elif remedy is Remedy.AGAIN:
            self._again(report)
        elif remedy is Remedy.COLUMNS:
            self.ask_columns(desk, report)
        elif remedy is Remedy.STATE:
            self._tell_state(desk, report)
        elif remedy is Remedy.ELECTION:
            self._tell_election(report)

    def _again(self, report: Report) -> None:
        if is_address(report.path):
            self._read_address(report.path)
        else:
            self._acts.imports.files([report.path])

    def _tell_state(self, desk: Desk, report: Report) -> None:
        """Ask which state a file is of, and read it so."""
        from callboard.gui.dialogs.telling import ask_state
        from callboard.reports.opening import Said

        units = (unit for unit in desk.contest.units if not unit.is_district)
        states = [(unit.id, tr(desk.contest.by_id[unit.id].short_name)) for unit in units]
        state = ask_state(report.name, states, self._window)
        if state is not None:
            self._read_as(Said(path=report.path, state=state))

    def _tell_election(self, report: Report) -> None:
        """Ask which election a file is about, and read it so."""
        from callboard.gui.dialogs.elections import election_lines
        from callboard.gui.dialogs.telling import ask_election
        from callboard.reports.opening import Said

        elections = [(str(line.year), line.title) for line in election_lines()]
        year = ask_election(report.name, elections, self._window)
        if year is not None:
            self._read_as(Said(path=report.path, election=int(year)))

    def _read_as(self, said: Said) -> None:
        self._plans.keep_said(said)
        self._acts.imports.files([said.path], anew=True)

    def ask_columns(self, desk: Desk, report: Report) -> None:
        """Ask what the columns of a report's table are, and read it so."""
        from callboard.gui.dialogs.mapping import ask_columns
        from callboard.reports.feeds.mapping import sample
        from callboard.reports.feeds.values import Job

        held = self._beginning(Path(report.path))
        if held is None:
            return
        job = Job(name=report.name, wanted=desk.contest.year)
        found = sample(held.raw, job, self._plans.all())
        if found is None:
            self._say(tr("{name} holds no table whose columns could be said.", name=report.name))
            return
        surnames = [ticket.surname for ticket in desk.board.tickets]
        plan = ask_columns(report.name, held, job, found, surnames, self._window)
        if plan is not None:
            self._plans.keep(plan)
            self._acts.imports.files([report.path], anew=True)

    def _beginning(self, path: Path) -> Beginning | None:
        """What the file holds by now; None, and a sentence, where it cannot be read any more."""
        from callboard.reports.opening import beginning

        try:
            return beginning(path, self._plans.texts().bounds())
        except CallboardError as error:
            self._say(str(error))
            return None

    def _say(self, sentence: str) -> None:
        self.said.emit(Message(sentence, Tone.ERROR))
