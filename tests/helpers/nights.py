"""Events for tests: made in order, each bound to the one before."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

from callboard.election.contest import Ticket
from callboard.ledger import chain
from callboard.ledger import events as ev
from callboard.ledger.board import Act, Board
from callboard.ledger.ledger import Ledger

NIGHT = datetime(2024, 11, 6, 1, 0, tzinfo=UTC)  # 8 pm Eastern
HARRIS = Ticket(id="harris", party="DEM", president="Kamala Harris", surname="Harris", hue="blue")
TRUMP = Ticket(id="trump", party="REP", president="Donald Trump", surname="Trump", hue="red")

AnEvent = TypeVar("AnEvent", bound=ev.Event)


class Scribe:
    """Appends events to a ledger of its own, as a desk would."""

    def __init__(self) -> None:
        """Open the ledger with two tickets."""
        self.raws: list[bytes] = []
        self.ledger = Ledger(self.raws)
        self.add(ev.DeskOpened, election=2024, ballot=(HARRIS, TRUMP))

    def add(self, kind: type[AnEvent], **fields: Any) -> AnEvent:
        """Append an event of `kind`."""
        count = len(self.ledger)
        fields.setdefault("at", NIGHT + timedelta(minutes=count))
        event = kind(
            id=f"e{count}", desk="desk 1", editor="Ed", previous=self.ledger.head, **fields
        )
        self.raws.append(chain.encode(event))  # type: ignore[arg-type]
        self.ledger.follow()
        return event

    def call(self, ticket: str, *units: str, **fields: Any) -> ev.UnitsCalled:
        """Call units for a ticket."""
        at = NIGHT + timedelta(minutes=len(self.ledger))
        calls = tuple(ev.Call(unit=u, ticket=ticket, when=ev.When(at=at)) for u in units)
        return self.add(ev.UnitsCalled, calls=calls, source="AP", **fields)

    def retract(self, *units: str, reason: str = "Source withdrew its call") -> ev.CallsRetracted:
        """Take calls back."""
        return self.add(ev.CallsRetracted, touched=units, reason=reason)

    def undo(self) -> None:
        """Undo the last act, if there is one."""
        if self.board.done is not None:
            self._revert(self.board.done)

    def redo(self) -> None:
        """Redo the last undone act, if there is one."""
        if self.board.undone is not None:
            self._revert(self.board.undone)

    def _revert(self, act: Act) -> None:
        touched = tuple(unit for unit, _, _ in act.units)
        self.add(ev.Reverted, target=act.event, touched=touched)

    @property
    def board(self) -> Board:
        """The board now."""
        return self.ledger.board
