"""The elections to choose from: each with a line of what it is."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import msgspec

from callboard import almanac
from callboard.desk.opening import SUFFIX, default_title
from callboard.desk.replay import Replay
from callboard.election.calendar import election_day
from callboard.words import tr

_AHEAD = timedelta(days=120)  # an election so near is the one meant


class ElectionLine(msgspec.Struct, frozen=True, kw_only=True):
    """One election as the list shows it."""

    year: int
    title: str  # "2024 · Harris – Trump"
    line: str  # "538 electors in 56 units, 270 to win. Poll closings and AP's calls are known."


def election_lines() -> tuple[ElectionLine, ...]:
    """Every election in the almanac, the newest first."""
    return tuple(_line(year) for year in sorted(almanac.years(), reverse=True))


def starts_of(year: int) -> tuple[tuple[Replay, str], ...]:
    """What a desk of an election can begin with, in words."""
    found = [(Replay.EMPTY, tr("Nothing: every unit is open"))]
    if almanac.network_calls(year):
        found.append((Replay.NETWORK, tr("The night as AP called it")))
    if almanac.official_winners(year):
        found.append((Replay.OFFICIAL, tr("Finished: the official result, certified and cast")))
    return tuple(found)


def usual_year(today: date) -> int:
    """The election that is meant on a day: the last one, or one that is near."""
    held = [year for year in almanac.years() if election_day(year) <= today + _AHEAD]
    return max(held, default=min(almanac.years()))


def usual_path(folder: Path, year: int) -> Path:
    """A free place for a desk: "2024 President.callboard", or with a number."""
    title = default_title(year)
    path, number = folder / f"{title}{SUFFIX}", 2
    while path.exists():
        path, number = folder / f"{title} {number}{SUFFIX}", number + 1
    return path


def place_problem(path: Path) -> str:
    """What keeps a desk file from being made there, as a sentence; empty when nothing does."""
    if not path.name.removesuffix(SUFFIX).strip():
        return tr("Give the desk file a name.")
    if not path.parent.is_dir():
        return tr("There is no folder {folder}. Choose another place.", folder=path.parent)
    if path.exists():
        return tr(
            "{name} exists already. Choose another name, or open it under File → Open.",
            name=path.name,
        )
    return ""


def _line(year: int) -> ElectionLine:
    contest = almanac.contest(year)
    names = " – ".join(ticket.surname for ticket in contest.tickets[:2])
    told = [
        tr(
            "{electors} electors in {units} units, {majority} to win.",
            electors=contest.total,
            units=len(contest.electors),
            majority=contest.majority,
        )
    ]
    if not contest.tickets:
        told.append(tr("The tickets are typed in by you."))
    if len(contest.tickets) > 2:
        others = ", ".join(ticket.surname for ticket in contest.tickets[2:])
        told.append(tr("Also on the ballot: {tickets}.", tickets=others))
    if contest.closings:
        told.append(tr("Poll closings are known."))
    if not contest.holders:
        told.append(tr("Who held the units before is not known."))
    title = f"{year} · {names or tr('tickets to be typed in')}"
    return ElectionLine(year=year, title=title, line=" ".join(told))
