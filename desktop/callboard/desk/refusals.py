"""Why the desk refuses a command: each a finished sentence, with nothing changed."""

from __future__ import annotations

from collections.abc import Sequence

from callboard.errors import CallboardError
from callboard.words import tr


class Refused(CallboardError):  # noqa: N818  (what the desk did, not a fault)
    """A command that the desk did not carry out."""


class ReadOnlyDesk(Refused):
    """The desk was opened to look at only."""

    def __init__(self) -> None:
        """Write the sentence."""
        super().__init__(
            tr(
                "This desk is open read-only, so nothing can be changed. "
                "Close it where it is open for writing, then open it again here."
            )
        )


class UnknownUnit(Refused):
    """A unit that this election does not have."""

    def __init__(self, unit: str, year: int) -> None:
        """Name the unit and the election."""
        super().__init__(
            tr("There is no unit {unit} in the election of {year}.", unit=unit, year=year)
        )


class UnknownTicket(Refused):
    """A ticket that is not on this desk's ballot."""

    def __init__(self, ticket: str) -> None:
        """Name the ticket."""
        super().__init__(
            tr(
                "No ticket “{ticket}” is on this desk's ballot. Add it under Desk → Tickets first.",
                ticket=ticket,
            )
        )


class NothingChosen(Refused):
    """A command without a unit."""

    def __init__(self) -> None:
        """Say what to do."""
        super().__init__(tr("No unit is chosen. Choose one in the table or on the map first."))


class ReasonNeeded(Refused):
    """An act that the desk records only with a reason."""

    def __init__(self, what: str) -> None:
        """Name the act: "Retracting a call"."""
        super().__init__(
            tr("{act} needs a reason: it goes into the ledger with your name.", act=what)
        )


class CallStands(Refused):
    """A call that would be overwritten without a retraction."""

    def __init__(self, unit: str, winner: str) -> None:
        """Name the unit and whom it is called for."""
        super().__init__(
            tr(
                "{unit} is called for {ticket}. Retract that call first, or give the reason for "
                "changing it.",
                unit=unit,
                ticket=winner,
            )
        )


class PollsOpen(Refused):
    """A call on election day before the unit's last polls have closed."""

    def __init__(self, unit: str, closes: str) -> None:
        """Name the unit, and when its last polls close, in Eastern time."""
        super().__init__(
            tr(
                "The last polls in {unit} close at {clock} ET. Give the reason for calling it "
                "before.",
                unit=unit,
                clock=closes,
            )
        )


class NotCalled(Refused):
    """A retraction of what was never called."""

    def __init__(self, units: Sequence[str]) -> None:
        """Name the units."""
        super().__init__(
            tr(
                "{units} {count:is|are} not called: there is nothing to retract.",
                units=", ".join(units),
                count=len(units),
            )
        )


class NothingToUndo(Refused):
    """Undo with nothing to go back to."""

    def __init__(self) -> None:
        """Say so."""
        super().__init__(tr("There is nothing to undo."))


class NothingToRedo(Refused):
    """Redo with nothing to go forward to."""

    def __init__(self) -> None:
        """Say so."""
        super().__init__(tr("There is nothing to redo."))


class TimeAhead(Refused):
    """A call that claims to have been made later than now."""

    def __init__(self, when: str) -> None:
        """Give the time as typed, in Eastern time."""
        super().__init__(
            tr("{time} has not come yet. Give the time at which the call was made.", time=when)
        )


class UnitMoved(Refused):
    """The unit changed between the editor's look and the editor's act."""

    def __init__(self, unit: str) -> None:
        """Name the unit."""
        super().__init__(
            tr("{unit} has changed since you looked. Look again, then decide.", unit=unit)
        )


class NoMajority(Refused):
    """A call of the election before a ticket has a majority."""

    def __init__(self, ticket: str, electors: int, majority: int) -> None:
        """Give the figures."""
        super().__init__(
            tr(
                "{ticket} has {electors} electors called, {short} short of {majority}: the "
                "election cannot be called yet.",
                ticket=ticket,
                electors=electors,
                short=majority - electors,
                majority=majority,
            )
        )


class ReportAlreadyHere(Refused):
    """The same bytes were imported before."""

    def __init__(self, name: str, known: str) -> None:
        """Name the report, and what it is called on the desk."""
        same = name == known
        sentence = (
            tr("{name} is already on the desk, byte for byte. It was not taken again.", name=name)
            if same
            else tr(
                "{name} is already on the desk as {known}, byte for byte. It was not taken again.",
                name=name,
                known=known,
            )
        )
        super().__init__(sentence)


class UnknownReport(Refused):
    """A report that is not on the desk."""

    def __init__(self, report: str) -> None:
        """Name the report."""
        super().__init__(tr("Report {report} is not on this desk.", report=report))


class NothingAgreed(Refused):
    """Accepting where the reports agree on no winner."""

    def __init__(self, unit: str) -> None:
        """Name the unit."""
        super().__init__(
            tr(
                "The reports do not agree on a winner for {unit}. Resolve the conflict instead.",
                unit=unit,
            )
        )


class TicketStands(Refused):
    """A ticket that cannot be removed or added as asked."""

    def __init__(self, sentence: str) -> None:
        """Take the finished sentence: the cases differ."""
        super().__init__(sentence)


class BadElectors(Refused):
    """Electors as cast that do not add up to what the unit has."""

    def __init__(self, unit: str, given: int, electors: int) -> None:
        """Give both figures."""
        super().__init__(
            tr(
                "{unit} has {electors} electors, not {given}. Check the votes as cast.",
                unit=unit,
                electors=electors,
                given=given,
            )
        )


class NoChance(Refused):
    """A chance that is none."""

    def __init__(self, unit: str) -> None:
        """Name the unit."""
        super().__init__(
            tr("The chance for {unit} lies between 0 and 100%. Check what was typed.", unit=unit)
        )


class BadVotes(Refused):
    """Figures that can be nobody's votes."""

    def __init__(self, unit: str) -> None:
        """Name the unit."""
        super().__init__(
            tr(
                "The returns of {unit} cannot be so: votes are whole numbers from 0, and the "
                "expected vote lies between 0 and 100%. Check what was typed.",
                unit=unit,
            )
        )


class SourceMissing(Refused):
    """Figures without whose they are."""

    def __init__(self) -> None:
        """Say what to do."""
        super().__init__(tr("Whose figures are these? Give their source: it is shown beside them."))


class SourceUnnamed(Refused):
    """A source without a name."""

    def __init__(self) -> None:
        """Say what to do."""
        super().__init__(tr("A source needs a name: the one that reports give it, such as AP."))


class SourceEchoesItself(Refused):
    """A source that would in the end repeat itself."""

    def __init__(self, source: str, other: str) -> None:
        """Name both."""
        super().__init__(
            tr(
                "{source} cannot be an echo of {other}: {other} is {source}, or repeats it "
                "already.",
                source=source,
                other=other,
            )
        )
