"""The desk: takes commands, makes their events durable, holds the board, tells who listens."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import datetime
from fractions import Fraction
from typing import Any

import msgspec

from callboard import times
from callboard.desk import automatic, ballot, chances, commands, refusals, reporting, sourcing
from callboard.desk.commands import Stamp
from callboard.desk.position import Position
from callboard.desk.positions import Positions, same_ground
from callboard.election.contest import Contest, Ticket
from callboard.election.status import Status
from callboard.errors import CallboardError
from callboard.ledger import chain
from callboard.ledger import events as ev
from callboard.ledger.board import Act, Board, difference
from callboard.ledger.describe import describe
from callboard.ledger.ledger import Ledger
from callboard.ledger.sources import Source
from callboard.reports.claims import Report
from callboard.reports.reread import calls_of
from callboard.storage.store import DeskStore
from callboard.words import tr


class BoardChanged(msgspec.Struct, frozen=True, kw_only=True):
    """What one event changed, and who asked for it."""

    before: Position
    after: Position
    units: tuple[str, ...]  # every unit a view must paint again
    event: ev.AnyEvent
    by: str  # the view or command that asked: "map", "table", "undo"


Listener = Callable[[BoardChanged], None]


class Identity(msgspec.Struct, frozen=True):
    """Who sits at this desk."""

    desk: str = "desk 1"
    editor: str = "editor"


class Desk:
    """One open desk. Every change goes through a command and is on disk when it returns."""

    def __init__(
        self,
        store: DeskStore,
        contest: Contest,
        ledger: Ledger,
        reports: Mapping[str, Report],
        *,
        identity: Identity,
        clock: Callable[[], datetime] = times.now,
        problems: Sequence[str] = (),
    ) -> None:
        """Take an open store and what was read from it; see `callboard.desk.opening`."""
        self.store = store
        self.contest = contest
        self.ledger = ledger
        self.identity = identity
        self.problems = tuple(problems)
        self.saved_at: datetime | None = ledger.events[-1].at if len(ledger) else None
        self.save_problem: str | None = None
        self._clock = clock
        self._reports = dict(reports)
        self._listeners: list[Listener] = []
        self._positions = Positions(contest, self.reports_on)
        self._position = self._positions.of(ledger.board)

    # What is there

    @property
    def position(self) -> Position:
        """The board now, with its sums and verdicts."""
        return self._position

    @property
    def board(self) -> Board:
        """The board now."""
        return self._position.board

    @property
    def reports(self) -> tuple[Report, ...]:
        """The reports on the desk, oldest first."""
        return self.reports_on(self.board)

    def reports_on(self, board: Board) -> tuple[Report, ...]:
        """The reports that were on the desk when `board` stood."""
        return tuple(self._reports[i] for i in board.common.reports if i in self._reports)

    def report(self, report_id: str) -> Report | None:
        """The report of that id, also after it was withdrawn."""
        return self._reports.get(report_id)

    def words(self, event: ev.AnyEvent) -> str:
        """What happened, in words."""
        return describe(event, self.contest, self.board.tickets)

    def name_of(self, unit: str) -> str:
        """A unit by its name, in the language of the window."""
        known = self.contest.by_id.get(unit)
        return tr(known.short_name) if known is not None else unit

    @property
    def undo_words(self) -> str | None:
        """What undo would take back, or None."""
        return self._act_words(self.board.done) if self.board.done else None

    @property
    def redo_words(self) -> str | None:
        """What redo would do again, or None."""
        return self._act_words(self.board.undone) if self.board.undone else None

    def _act_words(self, act: Act) -> str:
        return self.words(self.ledger.events[act.place])

    # Who listens

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Tell `listener` of every change from now on; call the answer to stop."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    # Commands on units

    def call(
        self,
        units: Sequence[str],
        ticket: str,
        *,
        source: str,
        when: ev.When | None = None,
        note: str = "",
        reason: str = "",
        seen: Mapping[str, int] | None = None,
        by: str = "",
    ) -> BoardChanged | None:
        """Call `units` for `ticket`; see `commands.call_units`."""
        return self.call_each(
            dict.fromkeys(units, ticket),
            source=source,
            when=when,
            note=note,
            reason=reason,
            seen=seen,
            by=by,
        )

    def call_each(
        self, winners: Mapping[str, str], *, by: str = "", **how: Any
    ) -> BoardChanged | None:
        """Call units for the tickets given with them, as one act."""
        return self._do(commands.call_units, winners, by=by, **how)

    def retract(
        self, units: Sequence[str], *, reason: str, by: str = "", **how: Any
    ) -> BoardChanged | None:
        """Take back the calls of `units`; see `commands.retract_calls`."""
        return self._do(commands.retract_calls, units, by=by, reason=reason, **how)

    def set_status(
        self, units: Sequence[str], status: Status, *, by: str = "", **how: Any
    ) -> BoardChanged | None:
        """Give `units` a status that is not a call; see `commands.set_status`."""
        return self._do(commands.set_status, units, status, by=by, **how)

    def certify(
        self, units: Sequence[str], ticket: str, *, source: str = "", by: str = ""
    ) -> BoardChanged | None:
        """Record a certification; see `commands.certify_units`."""
        return self._do(commands.certify_units, units, ticket, source=source, by=by)

    def cast(
        self, unit: str, votes: Mapping[str, int], *, note: str = "", by: str = ""
    ) -> BoardChanged | None:
        """Record electors as cast; see `commands.cast_electors`."""
        return self._do(commands.cast_electors, unit, votes, note=note, by=by)

    def note(self, units: Sequence[str], text: str, *, by: str = "") -> BoardChanged | None:
        """Write a note on `units`, or on the desk when none is given."""
        return self._do(commands.write_note, units, text, by=by)

    def give_chances(
        self, ticket: str, shares: Mapping[str, Fraction | None], *, source: str, by: str = ""
    ) -> BoardChanged | None:
        """Give units a chance that `ticket` takes them; see `chances.give_chances`."""
        return self._do(chances.give_chances, ticket, shares, source=source, by=by)

    def undo(self, *, by: str = "undo") -> BoardChanged | None:
        """Take back the last act."""
        return self._do(commands.undo, by=by)

    def redo(self, *, by: str = "redo") -> BoardChanged | None:
        """Do the last undone act again."""
        return self._do(commands.redo, by=by)

    # Commands on the election and its ballot

    def call_election(self, ticket: str, *, source: str, by: str = "") -> BoardChanged | None:
        """Call the election itself; see `commands.call_election`."""
        return self._do(commands.call_election, ticket, source=source, by=by)

    def retract_election(self, *, reason: str, by: str = "") -> BoardChanged | None:
        """Take back the call of the election."""
        return self._do(commands.retract_election, reason=reason, by=by)

    def add_ticket(self, *, by: str = "", **names: str) -> BoardChanged | None:
        """Put a ticket on the ballot; see `ballot.add_ticket`."""
        return self._do(ballot.add_ticket, by=by, **names)

    def change_ticket(self, ticket: Ticket, *, by: str = "") -> BoardChanged | None:
        """Give a ticket other names; see `ballot.change_ticket`."""
        return self._do(ballot.change_ticket, ticket, by=by)

    def remove_ticket(self, ticket: str, *, by: str = "") -> BoardChanged | None:
        """Take a ticket off the ballot; see `ballot.remove_ticket`."""
        return self._do(ballot.remove_ticket, ticket, by=by)

    # Commands on reports

    def import_report(
        self, report: Report, *, anew: bool = False, by: str = ""
    ) -> BoardChanged | None:
        """Put a report on the desk, or in the place of an earlier reading of its source.

        With `anew`, the same bytes may stand there already, read in another way. Calls that
        a rule accepts are made at once. See `reporting.import_report`.
        """
        self._writable()
        before = sourcing.earlier_reading(report, self.reports)
        if before is None:
            event: ev.Known = reporting.import_report(
                self.position, self._stamp(), report, self._reports
            )
            fresh, kept = set(calls_of(report)), report
        else:
            event, kept = sourcing.new_reading(
                self.position, self._stamp(), before, report, self._reports, anew=anew
            )
            fresh = set(event.units) & calls_of(report).keys()
        change = self._commit(event, by, {kept.id: kept})
        self._accept_by_rule(fresh)
        return change

    def set_source(self, setting: Source, *, by: str = "") -> BoardChanged | None:
        """Settle what a source is, and make or take back the calls that follow from it.

        Calls that another rule makes as well are handed over to that rule first.
        """
        self._writable()
        event = sourcing.set_source(self.position, self._stamp(), setting)
        if event is None:
            return None
        handed = automatic.handed_over(self.position, self._reports, setting)
        if self._do(sourcing.accept_by_rule, handed, by="rule") is not None:
            event = sourcing.set_source(self.position, self._stamp(), setting) or event
        change = self._commit(event, by)
        if setting.accepts:
            self._accept_by_rule(self.contest.electors)
        return change

    def ask_second(self, unit: str, *, by: str = "") -> BoardChanged | None:
        """Wait for another source before deciding; see `sourcing.ask_second`."""
        return self._do(sourcing.ask_second, unit, by=by)

    def _accept_by_rule(self, units: Collection[str]) -> None:
        made = automatic.acceptances(self.position, self._reports, units, self._clock())
        self._do(sourcing.accept_by_rule, made, by="rule")

    def withdraw_report(
        self, report: str, *, reason: str = "", by: str = ""
    ) -> BoardChanged | None:
        """Take a report off the desk; see `reporting.withdraw_report`."""
        return self._do(reporting.withdraw_report, report, reason=reason, by=by)

    def accept(
        self, units: Sequence[str], *, reason: str = "", by: str = ""
    ) -> BoardChanged | None:
        """Call `units` as the reports agree; see `reporting.accept`."""
        return self._do(reporting.accept, units, self._reports, reason=reason, by=by)

    @property
    def acceptable(self) -> tuple[str, ...]:
        """The uncalled units that "accept what all agree on" would call."""
        return reporting.agreed_and_uncalled(self.position)

    def resolve(
        self, unit: str, ticket: str | None, *, ground: str, source: str = "", by: str = ""
    ) -> BoardChanged | None:
        """Decide a disagreement; see `reporting.resolve`."""
        return self._do(
            reporting.resolve, unit, ticket, self._reports, ground=ground, source=source, by=by
        )

    def record_export(
        self, path: str, form: str, sha256: str, *, head: str, length: int, by: str = ""
    ) -> BoardChanged | None:
        """Write into the ledger that results went to a file."""
        self._writable()
        event = ev.ExportMade(
            path=path,
            format=form,
            sha256=sha256,
            head=head,
            length=length,
            **self._stamp().fields(),
        )
        return self._commit(event, by)

    def now(self) -> datetime:
        """What time it is at this desk."""
        return self._clock()

    def perform(
        self, command: Callable[..., ev.Known | None], *args: Any, by: str = "", **how: Any
    ) -> BoardChanged | None:
        """Carry out a command that has no method of its own here."""
        return self._do(command, *args, by=by, **how)

    # The one way an event comes to be

    def _do(
        self, command: Callable[..., ev.Known | None], *args: Any, by: str, **how: Any
    ) -> BoardChanged | None:
        self._writable()
        event = command(self.position, self._stamp(), *args, **how)
        return None if event is None else self._commit(event, by)

    def _commit(
        self, event: ev.Known, by: str, reports: Mapping[str, Report] | None = None
    ) -> BoardChanged:
        raw = chain.encode(event)
        attached = [msgspec.json.encode(report) for report in (reports or {}).values()]
        try:
            self.store.commit(raw, {"reports": attached} if attached else {})
        except CallboardError as error:
            self.save_problem = str(error)
            raise
        self.save_problem = None
        self.saved_at = self._clock()
        self._reports.update(reports or {})
        return self._tell(event, self.ledger.follow(), by)

    def _tell(self, event: ev.Known, board: Board, by: str) -> BoardChanged:
        before = self._position
        touched = self._touched(before.board, board, event)
        self._position = self._positions.of(board, touched)
        change = BoardChanged(
            before=before, after=self._position, units=touched, event=event, by=by
        )
        for listener in tuple(self._listeners):
            listener(change)
        return change

    def _touched(self, before: Board, after: Board, event: ev.Known) -> tuple[str, ...]:
        if before.common.tickets != after.common.tickets or not same_ground(before, after):
            return tuple(self.contest.electors)
        named = event.units or difference(before, after)
        return tuple(unit for unit in named if unit in self.contest.electors)

    def _writable(self) -> None:
        if self.store.read_only:
            raise refusals.ReadOnlyDesk

    def _stamp(self) -> Stamp:
        at = self._clock()
        # Milliseconds, then a count: ids sort as they were made and never repeat on a desk.
        stamp_id = f"{int(at.timestamp() * 1000):012x}-{len(self.ledger):06x}"
        return Stamp(
            id=stamp_id,
            at=at,
            desk=self.identity.desk,
            editor=self.identity.editor,
            previous=self.ledger.head,
        )
