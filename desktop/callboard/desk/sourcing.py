"""Commands on sources: settled, read again, asked for a second one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from callboard.desk import automatic, refusals
from callboard.desk.commands import Stamp
from callboard.desk.position import Position
from callboard.election.closings import still_open
from callboard.ledger import events as ev
from callboard.ledger.own import SEVERAL
from callboard.ledger.sources import Source, voices
from callboard.reports.claims import Report
from callboard.reports.reconcile import standing_calls
from callboard.reports.reread import Read, difference, merged, same_source
from callboard.reports.sources import source_of

Reports = Mapping[str, Report]


def set_source(position: Position, stamp: Stamp, setting: Source) -> ev.SourceSet | None:
    """Settle what a source is; None when it is settled so already.

    Calls that stand on its rule alone, in a class that it accepts no more, are taken back
    by the same event.

    Raises:
        Refused: for a source without a name, or one that would repeat itself.
    """
    name = setting.name.strip()
    if not name:
        raise refusals.SourceUnnamed
    known = position.board.common.sources
    if name in _chain(setting.echo_of, known):
        raise refusals.SourceEchoesItself(name, setting.echo_of)
    if setting == source_of(name, known):
        return None
    touched = automatic.released(position, setting)
    return ev.SourceSet(
        setting=setting,
        touched=touched,
        seen=tuple(position.state(unit).version for unit in touched),
        source=name,
        **stamp.fields(),
    )


def _chain(name: str, known: Mapping[str, Source]) -> tuple[str, ...]:
    """A source, whom it repeats, whom that one repeats, and so on."""
    path: list[str] = []
    while name and name not in path:
        path.append(name)
        name = known[name].echo_of if name in known else ""
    return tuple(path)


def accept_by_rule(
    position: Position, stamp: Stamp, made: Sequence[automatic.Acceptance]
) -> ev.UnitsCalled | None:
    """Make the calls that rules accept, as one act; none while polls are open."""
    units = still_open(position.contest, (one.unit for one in made), stamp.at)
    made = [one for one in made if one.unit not in units]
    if not made:
        return None
    when = ev.When(at=stamp.at)
    names = tuple(dict.fromkeys(acceptance.source.name for acceptance in made))
    return ev.UnitsCalled(
        calls=tuple(automatic.call_of(position, acceptance, when) for acceptance in made),
        source=names[0] if len(names) == 1 else SEVERAL,
        **stamp.fields(),
    )


def earlier_reading(report: Report, reports: Sequence[Report]) -> Report | None:
    """The report on the desk that `report` is a new reading of, if there is one."""
    return next((one for one in reversed(reports) if same_source(one, report)), None)


def new_reading(
    position: Position,
    stamp: Stamp,
    before: Report,
    after: Report,
    reports: Reports,
    *,
    anew: bool = False,
) -> tuple[ev.ReportReplaced, Report]:
    """Put a new reading in the place of the one before; it keeps what that one takes back.

    With `anew`, both may be readings of the same bytes.

    Raises:
        Refused: where the same bytes are on the desk already.
    """
    if after.sha256 == before.sha256 and not anew:
        raise refusals.ReportAlreadyHere(after.name, before.name)
    number = sum(1 for known in reports if known.startswith(after.id))
    if number:  # the same bytes stood there once: what they followed was different
        after = replace(after, id=f"{after.id}-{number + 1}")
    event = _replaced(position, stamp, before, after)
    if after.sha256 == before.sha256:
        return event, after  # read in another way: nobody has taken back anything
    read_at = position.board.common.read_at.get(before.id, stamp.at)
    names = {unit.id: unit.short_name for unit in position.contest.units}
    return event, merged(Read(before, read_at), Read(after, stamp.at), names)


def _replaced(position: Position, stamp: Stamp, before: Report, after: Report) -> ev.ReportReplaced:
    moved = difference(before, after)
    touched = tuple(unit for unit in moved.units if unit in position.contest.electors)
    return ev.ReportReplaced(
        report=after.id,
        replaces=before.id,
        name=after.name,
        sha256=after.sha256,
        claims=len(after.claims),
        new=len(moved.new),
        changed=len(moved.changed),
        withdrawn=len(moved.withdrawn),
        touched=touched,
        source=after.source,
        **stamp.fields(),
    )


def ask_second(position: Position, stamp: Stamp, unit: str) -> ev.SecondSourceAsked | None:
    """Wait for another source on `unit`; None where it is waited for already.

    Raises:
        Refused: for an unknown unit.
    """
    if unit not in position.contest.electors:
        raise refusals.UnknownUnit(unit, position.contest.year)
    spoken = voices_on(position, unit)
    asked = position.board.common.asked.get(unit)
    if asked is not None and set(spoken) <= set(asked.voices):
        return None
    return ev.SecondSourceAsked(touched=(unit,), voices=spoken, **stamp.fields())


def voices_on(position: Position, unit: str) -> tuple[str, ...]:
    """Who calls `unit` now: pages that repeat one voice are one."""
    verdict = position.verdicts.get(unit)
    if verdict is None:
        return ()
    echoes = voices(position.board.common.sources)
    standing, _ = standing_calls(verdict.claims)
    named = (claim.source for _, claim in standing)
    return tuple(dict.fromkeys(echoes.get(name, name) for name in named))
