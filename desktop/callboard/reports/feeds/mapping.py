"""Unknown tables for a dialog: the table in a file, the plan for it, and what that would read."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec
from msgspec.structs import replace

from callboard.reports import encoding
from callboard.reports.claims import Said
from callboard.reports.feeds import guessing, places, plan, reshaping, xlsx
from callboard.reports.feeds.plan import ColumnPlan, Role, TablePlan
from callboard.reports.feeds.reading import read
from callboard.reports.feeds.tabular import Table, open_text
from callboard.reports.feeds.values import Job

MOST_ROWS = 40  # shown of a table


class Sample(msgspec.Struct, frozen=True, kw_only=True):
    """The beginning of a table, and how it is read until somebody says otherwise."""

    rows: tuple[tuple[str, ...], ...]  # the header first, where there is one
    plan: TablePlan


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """What a table would say if it were read by a plan."""

    units: int = 0  # with a call or a lead
    calls: int = 0
    votes: int = 0  # figures of votes
    winners: Mapping[str, int] = {}  # units called, by surname
    set_aside: int = 0
    examples: tuple[str, ...] = ()  # "Ohio: Trump"


def sample(raw: bytes, job: Job, plans: plan.Plans | None = None) -> Sample | None:
    """The table that a file holds, if it holds one that no feed knows."""
    table = _table(raw, job)
    if table is None:
        return None
    known = (plans or {}).get(plan.signature(table.header)) or guessing.guess(table, job)
    used = known or _nothing(table, job)
    return Sample(rows=(table.header, *map(tuple, table.head[:MOST_ROWS])), plan=used)


def outcome(raw: bytes, job: Job, used: TablePlan) -> Outcome:
    """Read the whole table by a plan, and say what came of it."""
    result = read(raw, job, {used.signature: used})
    if result is None:
        return Outcome()
    calls = [claim for claim in result.claims if claim.said is Said.CALLED and claim.winner]
    winners: dict[str, int] = {}
    for claim in calls:
        name = claim.surname or claim.winner or ""
        winners[name] = winners.get(name, 0) + 1
    told = [claim for claim in result.claims if claim.said in {Said.CALLED, Said.LEADING}]
    return Outcome(
        units=len({claim.unit for claim in told}),
        calls=len(calls),
        votes=len(result.votes),
        winners=winners,
        set_aside=result.set_aside,
        examples=tuple(f"{c.unit}: {c.surname or c.winner}" for c in told[:3]),
    )


def _table(raw: bytes, job: Job) -> Table | None:
    if xlsx.is_workbook(raw):
        table = next(iter(xlsx.read(raw, job.limits).tables), None)
    else:
        limits = replace(job.limits, characters=job.limits.bytes)
        text, _ = encoding.decode(raw, limits)
        table = open_text(text.text, job.limits) if text is not None else None
    return reshaping.upright(table) if table is not None else None


def _nothing(table: Table, job: Job) -> TablePlan:
    """A plan that reads nothing yet; the column that names the most units is taken for them."""
    named = [
        sum(1 for row in table.head if at < len(row) and places.unit(row[at]))
        for at in range(len(table.header))
    ]
    most = max(named, default=0)
    columns = tuple(
        ColumnPlan(
            at=at,
            header=name,
            role=Role.UNIT if most and at == named.index(most) else Role.IGNORED,
        )
        for at, name in enumerate(table.header)
    )
    return TablePlan(signature=plan.signature(table.header), columns=columns, year=job.wanted)
