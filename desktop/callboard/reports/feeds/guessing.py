"""What the columns of an unknown table may be: a plan, guessed from its header and its cells."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

import msgspec

from callboard import almanac
from callboard.election.contest import Contest
from callboard.reports.feeds import (
    adding,
    chances,
    dated,
    deducing,
    headers,
    marks,
    naming,
    numbers,
    people,
    places,
    sources,
    year,
)
from callboard.reports.feeds.plan import FLAGS, NO_FLAGS, ColumnPlan, Role, TablePlan, signature
from callboard.reports.feeds.tabular import Table
from callboard.reports.feeds.values import Job
from callboard.reports.tables.years import is_of_a_year, says_won, years_in

_TIME = re.compile(r"\d{1,2}:\d\d|\b\d{4}-\d\d-\d\d\b|\b\d{1,2}/\d{1,2}/\d")
_UNIT_HEADER = re.compile(
    r"state|unit|postal|abbr|jurisdiction|region|^st$|district|fips|^geo_?id$|^id$", re.IGNORECASE
)
_CANDIDATE_VOTES = re.compile(r"candidate(?:'?s)?[ _]?votes?", re.IGNORECASE)
_ENOUGH = 0.6  # share of cells that must fit
_LEAST_CODES = 8  # units by number
_LEAST_YEARS = 3  # with a column each; of two the other says who held the units before
_OF_CANDIDATES = (Role.VOTES, Role.FLAG, Role.CANDIDATE_ELECTORS)
_TELLING = (Role.WINNER, Role.LEADER, Role.MARK)


def guess(table: Table, job: Job) -> TablePlan | None:
    """Return what the columns of a table are taken for, if it speaks of units at all."""
    has_header = _is_header(table.header)
    head = table.head if has_header else (table.header, *table.head)
    unit = _unit_column(table.header if has_header else (), head)
    if unit is None or not table.regular:
        return None
    yearly = dated.winners(table, head, unit, job) if has_header else {}
    told = dated.election(table, head, unit, msgspec.structs.replace(job, wanted=None))
    if told is not None and len(yearly) < _LEAST_YEARS:
        yearly = {one: at for one, at in yearly.items() if one == told}
    chosen = told or year.choose(yearly, job) or dated.election(table, head, unit, job)
    contest = almanac.contest(chosen) if chosen in almanac.years() else None
    header = table.header if has_header else ("",) * len(table.header)
    guesses = headers.beside_actual(header)
    columns = [
        ColumnPlan(at=at, header=name, role=Role.UNIT if at == unit else Role.WINNER)
        if at in {unit, yearly.get(chosen or 0)}
        else ColumnPlan(at=at, header=name, role=Role.IGNORED)
        if name in guesses
        else _column(at, name, _cells(head, at), contest)
        for at, name in enumerate(header)
    ]
    plan = TablePlan(
        signature=signature(table.header if has_header else (str(len(table.header)),)),
        columns=deducing.deduced(
            _one_each(_rows_of_parties(columns)),
            head,
            unit,
            contest,
            deducing.Around(
                table.beside, told is not None and dated.is_presidential(table, head, unit, job)
            ),
        ),
        year=chosen,
        has_header=has_header,
        forecast=("" if guesses else _forecast(table, job, columns, head))
        or _chances([one for one in columns if one.header not in guesses], head, contest)
        or dated.contradicted(table, chosen),
        others={one: at for one, at in yearly.items() if one != chosen},
    )
    if any(map(places.is_seat, _cells(head, unit))) and not _names_rivals(plan, head, contest):
        return None  # who won the seats themselves
    return plan if _says_something(plan, head) else None


def _names_rivals(plan: TablePlan, head: Sequence[Sequence[str]], contest: Contest | None) -> bool:
    """Whether a table names candidates for president, not their parties alone."""
    winner = plan.first(Role.WINNER)
    if winner is not None:
        return not deducing.are_parties(_cells(head, winner))
    rivals = [ticket.surname.casefold() for ticket in contest.tickets[:2]] if contest else []
    headed = " ".join(one.header for one in plan.columns if one.candidate).casefold()
    return bool(rivals) and all(one in headed for one in rivals)


def _rows_of_parties(columns: Sequence[ColumnPlan]) -> Sequence[ColumnPlan]:
    """The columns; where each row is about a party, and marked, the party is the candidate."""
    roles = {one.role for one in columns}
    if Role.FLAG not in roles or roles & {Role.CANDIDATE, Role.WINNER, Role.LEADER}:
        return columns
    return [
        msgspec.structs.replace(one, role=Role.CANDIDATE) if one.role is Role.PARTY else one
        for one in columns
    ]


def _forecast(
    table: Table, job: Job, columns: Sequence[ColumnPlan], head: Sequence[Sequence[str]]
) -> str:
    """The word that makes a table a forecast; ratings beside counts of votes do not."""
    counted = [
        one
        for one in columns
        if one.candidate and one.role is Role.VOTES and adding.are_votes(_cells(head, one.at))
    ]
    beside = headers.BESIDE if len(counted) > 1 else None
    given = [one for at, one in enumerate(table.header) if any(map(_says_more, _cells(head, at)))]
    named = (one for one in given if not (beside and beside.search(one)))
    titles = (job.name, table.title)
    return headers.forecast((*titles, *named)) or headers.listed(titles)


def _says_more(cell: str) -> bool:
    """Whether a cell is more than a naught or a no."""
    return cell.casefold() not in NO_FLAGS


def _chances(
    columns: Sequence[ColumnPlan], head: Sequence[Sequence[str]], contest: Contest | None
) -> str:
    """The header of figures that are chances of winning; those of counties may be anything."""
    at = {one.role: one.at for one in reversed(columns)}
    if Role.AREA in at:
        return ""
    by = (at[Role.UNIT], at[Role.CANDIDATE]) if Role.CANDIDATE in at else None
    rows = [row for row in head if at[Role.UNIT] < len(row) and places.unit(row[at[Role.UNIT]])]
    return chances.told({one.at: one.header for one in columns}, rows, contest, by)


def names_units(table: Table) -> bool:
    """Whether a table with a header has a column of units, whatever else is in it."""
    return (
        _is_header(table.header)
        and table.regular
        and _unit_column(table.header, table.head) is not None
    )


def _is_header(row: Sequence[str]) -> bool:
    """Whether a row names columns: it names no unit; "id" does not mean Idaho there."""
    units = {cell.casefold() for cell in row if not cell.strip().isdigit() and places.unit(cell)}
    return not units or (units == {"id"} and not any(cell.strip().isdigit() for cell in row))


def _cells(rows: Iterable[Sequence[str]], at: int) -> list[str]:
    cells = (row[at].strip() for row in rows if at < len(row))
    return [cell for cell in cells if cell]


def _unit_column(header: Sequence[str], head: Sequence[Sequence[str]]) -> int | None:
    """The column with the most cells that name a unit; a fitting header decides between two."""
    width = max((len(row) for row in head), default=0)
    best: tuple[float, int] | None = None
    for at in range(width):
        cells = _cells(head, at)
        fits = at < len(header) and bool(_UNIT_HEADER.search(header[at]))
        codes = fits and _are_codes(header[at], cells)
        elsewhere = at < len(header) and headers.is_elsewhere(header[at])
        named = sum(1 for cell in cells if _names_unit(cell, codes=codes))
        if not cells or elsewhere or named < 2 or named / len(cells) < _ENOUGH:
            continue
        score = named / len(cells) + 0.5 * fits
        if best is None or score > best[0]:
            best = (score, at)
    return best[1] if best else None


def _names_unit(cell: str, *, codes: bool) -> bool:
    """Whether a cell names a unit, or a district that is one in Maine and Nebraska."""
    if cell.isdigit() and not codes:
        return False
    return places.unit(cell) is not None or places.is_seat(cell)


def _are_codes(header: str, cells: Sequence[str]) -> bool:
    """Whether a column numbers the units by their FIPS codes, which leave some numbers out."""
    if "fips" in header.casefold():
        return True
    return len(cells) >= _LEAST_CODES and all(one.isdigit() and places.unit(one) for one in cells)


def _column(at: int, header: str, cells: Sequence[str], contest: Contest | None) -> ColumnPlan:
    role, candidate = Role.IGNORED, ""
    years = years_in(header)
    other = bool(years) and contest is not None and contest.year not in years
    if _name_units(cells):
        return ColumnPlan(at=at, header=header, role=role)
    if not other and not headers.RATING.search(header) and not headers.is_before(header):
        candidate = _candidate_in(header, contest)
        role = _of_candidate(header, cells) if candidate else _by_header(header, cells, contest)
        source = sources.within(header)
        if not candidate and source and _name_tickets(cells, contest):
            return ColumnPlan(at=at, header=header, role=Role.WINNER, source=source)
    return ColumnPlan(at=at, header=header, role=role, candidate=candidate)


def _are_times(cells: Sequence[str]) -> bool:
    """Whether a column holds times or days."""
    return bool(cells) and sum(bool(_TIME.search(cell)) for cell in cells) / len(cells) >= _ENOUGH


def _name_units(cells: Sequence[str]) -> bool:
    """Whether a column names the units once more: by their codes, or by their names."""
    named = sum(1 for cell in cells if numbers.count(cell) is None and places.unit(cell))
    return bool(cells) and named / len(cells) >= _ENOUGH


def _name_tickets(cells: Sequence[str], contest: Contest | None) -> bool:
    named = sum(1 for cell in cells if contest and naming.is_ticket(cell, contest))
    return bool(cells) and named / len(cells) >= _ENOUGH


def _say_who(cells: Sequence[str], contest: Contest) -> bool:
    said = {naming.read(cell).name for cell in cells if naming.says_who(cell)}
    told = sum(naming.says_who(cell) for cell in cells) >= _ENOUGH * len(cells)
    return told and len(said) > 1 and all(naming.is_ticket(one, contest) for one in said)


def _candidate_in(header: str, contest: Contest | None) -> str:
    bare = headers.bare(header)
    if contest is None or not bare or len(bare) > 60:
        return ""
    for name in (bare, headers.without_party(bare), headers.party(header)):
        who = people.identify(name, "", contest) if name else None
        if who is not None and who.ticket:
            return name if who.surname in name else who.surname
    return ""


def _of_candidate(header: str, cells: Sequence[str]) -> Role:
    if marks.are_marks(cells):
        return Role.MARK
    percents = sum("%" in cell for cell in cells) > len(cells) / 2
    if headers.is_share(header) or percents or not _are_whole(cells):
        return Role.IGNORED
    return Role.CANDIDATE_ELECTORS if headers.is_of_electors(header) else Role.VOTES


def _is_flag(cell: str) -> bool:
    return cell.casefold() in FLAGS or cell.casefold() in NO_FLAGS


def _by_header(header: str, cells: Sequence[str], contest: Contest | None) -> Role:
    role = headers.role_of(header)
    if is_of_a_year(header) and _name_tickets(cells, contest):
        # parties below a bare year may hold any office
        named = says_won(header) or not deducing.are_parties(cells)
        return Role.WINNER if named else Role.IGNORED
    if role is Role.STATUS and _name_tickets(cells, contest):
        role = Role.WINNER  # "2024 call"
    if role is Role.CANDIDATE and _are_whole(cells):
        return Role.VOTES if _CANDIDATE_VOTES.fullmatch(header) else Role.IGNORED
    if role in {Role.WINNER, Role.STATUS} and cells and all(_is_flag(cell) for cell in cells):
        lost = any(cell.casefold() in NO_FLAGS for cell in cells)
        return Role.FLAG if lost or role is Role.WINNER else role
    if contest and cells and _say_who(cells, contest):
        return Role.WINNER  # "Winner: Obama", whatever the header
    if role is not None or headers.is_share(header):
        return role if role is not None and _bears_out(role, header, cells) else Role.IGNORED
    if _name_tickets(cells, contest):
        return Role.IGNORED if header or deducing.are_parties(cells) else Role.WINNER
    return Role.ELECTORS if not header and cells and _are_electors(cells) else Role.IGNORED


def _bears_out(role: Role, header: str, cells: Sequence[str]) -> bool:
    """Whether what a column holds is what its header says."""
    if headers.is_share(header):
        return False
    if role is Role.DISTRICT:
        return all(places.is_part(cell) for cell in cells)
    if role in {Role.ELECTORS, Role.VOTES, Role.TOTAL}:
        return _are_whole(cells)
    if role is Role.WINNER and _are_times(cells):
        return False  # "called" above the times of the calls
    return role not in {Role.WINNER, Role.LEADER} or not _are_whole(cells)


def _are_whole(cells: Sequence[str]) -> bool:
    read = [numbers.whole(cell) for cell in cells]
    given = [one for one in read if one.value is not None or one.problem]  # a dash is nothing
    return bool(given) and sum(not one.problem for one in given) / len(given) >= _ENOUGH


def _are_electors(cells: Sequence[str]) -> bool:
    return all(cell.isdigit() and 0 < int(cell) <= 60 for cell in cells)


def _one_each(columns: Sequence[ColumnPlan]) -> list[ColumnPlan]:
    """Keep the first column of each role that a table can have only once."""
    several = {Role.VOTES, Role.CANDIDATE_ELECTORS, Role.MARK, Role.IGNORED}
    seen: set[Role] = set()
    kept: list[ColumnPlan] = []
    for one in columns:
        again = one.role in seen and one.role not in several and not one.source
        seen.add(one.role)
        kept.append(msgspec.structs.replace(one, role=Role.IGNORED) if again else one)
    return kept


def _says_something(plan: TablePlan, head: Sequence[Sequence[str]]) -> bool:
    if not plan.has_header and len(head) < 4:
        return False
    told = any(plan.first(role) is not None for role in _OF_CANDIDATES)
    long = plan.first(Role.CANDIDATE) is not None and told
    wide = sum(1 for one in plan.columns if one.candidate and one.role is not Role.IGNORED) > 1
    named = any(plan.first(role) is not None for role in _TELLING)
    return named or wide or long
