"""Desks for tests: real files, a clock that is told what time it is."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from callboard.desk.opening import create_desk
from callboard.desk.replay import Replay
from callboard.desk.service import Desk, Identity
from callboard.reports.claims import Claim, Report, Said
from callboard.reports.document import Place

NIGHT = datetime(2024, 11, 6, 5, 58, 4, 123000, tzinfo=UTC)  # 12:58:04 am Eastern

MORNING = datetime(2024, 11, 6, 10, 34, tzinfo=UTC)  # 5:34 am Eastern: all polls have closed


class Clock:
    """Tells a time of its own, one second later each time it is asked."""

    def __init__(self, start: datetime = NIGHT) -> None:
        """Begin at `start`."""
        self.time = start

    def __call__(self) -> datetime:
        """The time now."""
        self.time += timedelta(seconds=1)
        return self.time


def new_desk(
    folder: Path, year: int = 2024, start: Replay = Replay.EMPTY, at: datetime = NIGHT
) -> Desk:
    """A new desk in a file in `folder`."""
    path = folder / f"night-{year}.callboard"
    return create_desk(path, year, identity=Identity("desk 1", "Ed"), start=start, clock=Clock(at))


def report(name: str, *, source: str = "", year: int = 2024, **winners: str) -> Report:
    """A report that calls units for tickets, one per line: `report("List", GA="harris")`."""
    claims = tuple(
        claim(unit.replace("_", "-"), ticket, line, source or name, year)
        for line, (unit, ticket) in enumerate(winners.items(), 1)
    )
    return Report(
        id=f"r-{name}",
        path=f"{name}.txt",
        name=name,
        source=source or name,
        format="text",
        sha256=name.encode().hex(),
        election=year,
        claims=claims,
    )


def claim(
    unit: str, ticket: str | None, line: int, source: str, year: int = 2024, **more: object
) -> Claim:
    """A claim that calls `unit` for `ticket`, or names it as open for None."""
    fields: dict[str, object] = {
        "unit": unit,
        "winner": ticket,
        "surname": ticket and ticket.title(),
        "said": Said.CALLED if ticket else Said.NOT_CALLED,
        "election": year,
        "source": source,
        "place": Place(line=line),
        "sentence": f"{unit} - {ticket}",
    }
    return Claim(**{**fields, **more})  # type: ignore[arg-type]
