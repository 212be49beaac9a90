"""What the columns of an unknown table may be: a plan, guessed from its header and its cells."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

import msgspec

from callboard import almanac
from callboard.election.contest import Contest
from callboard.reports.feeds import adding, numbers, people, places, sources, year
from callboard.reports.feeds.plan import FLAGS, ColumnPlan, Role, TablePlan, signature
from callboard.reports.feeds.tabular import Table
from callboard.reports.feeds.values import Job

_FORECAST = re.compile(
    r"predict|forecast|rating|expected (?!vote)|\bpoll(?:s|ing)?\b(?! clos)|"
    r"\bodds\b|probab|\bchance|\bmodel|"
    r"(?<!white )\bhouse\b|\bsenat|governor|gubernatorial|\bprimary|\bcaucus|"
    r"scenario|simulat|if the election|likely|toss-?up",
    re.IGNORECASE,
)
_RATING = re.compile(r"rating|\bodds\b|probab|\bchance", re.IGNORECASE)
_BEFORE = re.compile(
    r"previous|prior|former|incumbent|holder|\bpast\b|last (?:winner|election|time)|before",
    re.IGNORECASE,
)
_NO_FLAGS = frozenset({"false", "0", "no", "n", "f", "lost", "loser", "-"})
_DAY = re.compile(r"(?<!\d)((?:19|20)\d\d)-(?:1[0-2]|0\d)-[0-3]\d")
_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)(?!\d)")
_SHORT_YEAR = re.compile(r"(?:winner|won|result|called|vote|margin)s?[ _'’]+(\d\d)$", re.IGNORECASE)
_THIS_CENTURY = 32  # two digits up to here are of this century
_SHARE = re.compile(r"%|\bpct\b|percent|share|margin|diff|lead by|swing|rank|#$", re.IGNORECASE)
_EV = re.compile(r"\bevs?\b|elector", re.IGNORECASE)
_HEADERS = (
    (Role.OFFICE, re.compile(r"^(?:office|race|contest|office ?name|race ?name)$", re.IGNORECASE)),
    (Role.LEADER, re.compile(r"leader|leading|leads|ahead", re.IGNORECASE)),
    (Role.STATUS, re.compile(r"status|race call|call$", re.IGNORECASE)),
    (Role.WINNER, re.compile(
        r"winner|winning|won by|^won$|called|declared|projected|victor|carried|result|outcome",
        re.IGNORECASE)),
    (Role.SOURCE, re.compile(r"source|network|called by|outlet", re.IGNORECASE)),
    (Role.YEAR, re.compile(r"^(?:year|election|election year|cycle)$", re.IGNORECASE)),
    (Role.TOTAL, re.compile(
        r"^total$|total.?votes|votes.?total|votes cast|ballots", re.IGNORECASE)),
    (Role.AREA, re.compile(r"county|precinct|parish|ward|town|borough", re.IGNORECASE)),
    (Role.CANDIDATE, re.compile(r"candidate|nominee|^name$|ticket", re.IGNORECASE)),
    (Role.PARTY, re.compile(r"party", re.IGNORECASE)),
    (Role.ELECTORS, _EV),
    (Role.VOTES, re.compile(r"^(?:popular )?votes?$|vote.?count|^count$", re.IGNORECASE)),
)  # fmt: skip
_UNIT_HEADER = re.compile(
    r"state|unit|postal|abbr|jurisdiction|region|^st$|district|fips", re.IGNORECASE
)
_ENOUGH = 0.6  # share of cells that must fit


def guess(table: Table, job: Job) -> TablePlan | None:
    """Return what the columns of a table are taken for, if it speaks of units at all."""
    has_header = not any(places.unit(cell) for cell in table.header)
    head = table.head if has_header else (table.header, *table.head)
    unit = _unit_column(table.header if has_header else (), head)
    if unit is None or not table.regular:
        return None
    chosen = _election(table, head, unit, job)
    contest = almanac.contest(chosen) if chosen in almanac.years() else None
    header = table.header if has_header else ("",) * len(table.header)
    columns = [
        ColumnPlan(at=at, header=name, role=Role.UNIT)
        if at == unit
        else _column(at, name, _cells(head, at), contest)
        for at, name in enumerate(header)
    ]
    plan = TablePlan(
        signature=signature(table.header if has_header else (str(len(table.header)),)),
        columns=_by_sums(_one_each(columns), head, unit, contest),
        year=chosen,
        has_header=has_header,
        forecast=_forecast((job.name, table.title, *table.header)),
    )
    return plan if _says_something(plan, head) else None


def names_units(table: Table) -> bool:
    """Whether a table with a header has a column of units, whatever else is in it."""
    headed = not any(places.unit(cell) for cell in table.header)
    return headed and table.regular and _unit_column(table.header, table.head) is not None


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
        codes = fits and "fips" in header[at].casefold()
        named = sum(1 for cell in cells if places.unit(cell) and (codes or not cell.isdigit()))
        if not cells or named < 2 or named / len(cells) < _ENOUGH:
            continue
        score = named / len(cells) + 0.5 * fits
        if best is None or score > best[0]:
            best = (score, at)
    return best[1] if best else None


def _election(table: Table, head: Sequence[Sequence[str]], unit: int, job: Job) -> int | None:
    """The election of a table: its year column, else its names, its title or its file."""
    column = next((at for at, name in enumerate(table.header) if _role_of(name) is Role.YEAR), None)
    if column is not None:
        stated = {numbers.count(cell) for cell in _cells(head, column)} & set(almanac.years())
        if stated:
            return year.choose({one for one in stated if one is not None}, job)
    dated = {
        at: int(found[1]) for at, name in enumerate(table.header) if (found := _YEAR.search(name))
    }
    earlier = {at for at, name in enumerate(table.header) if _BEFORE.search(name.replace("_", " "))}
    plain = [
        at
        for at, name in enumerate(table.header)
        if at not in dated and _role_of(name) in {Role.WINNER, Role.LEADER}
    ]
    left_out = {unit, *earlier, *(dated if plain else ())}  # what is about other years
    names = {
        cell for row in head for at, cell in enumerate(row) if at not in left_out and len(cell) < 60
    }
    names |= {_bare(name) for at, name in enumerate(table.header) if at not in left_out}
    titled = msgspec.structs.replace(job, name=f"{table.title} {job.name}")
    chosen, _ = year.guess(names | {_bare(name) for name in names}, titled)
    days = {int(found[1]) for row in head for cell in row for found in _DAY.finditer(cell)}
    only = (days or (set() if plain else set(dated.values()))) & set(almanac.years())
    return chosen if chosen is not None or len(only) != 1 else only.pop()


def _role_of(header: str) -> Role | None:
    folded = header.replace("_", " ")
    return next((role for role, words in _HEADERS if words.search(folded)), None)


def _column(at: int, header: str, cells: Sequence[str], contest: Contest | None) -> ColumnPlan:
    role, candidate = Role.IGNORED, ""
    years = {int(found[1]) for found in _YEAR.finditer(header)}
    years |= {_near(int(found[1])) for found in _SHORT_YEAR.finditer(header)}
    other = bool(years) and contest is not None and contest.year not in years
    if not other and not _RATING.search(header) and not _BEFORE.search(header.replace("_", " ")):
        candidate = _candidate_in(header, contest)
        role = _of_candidate(header, cells) if candidate else _by_header(header, cells, contest)
        source = sources.within(header)
        if not candidate and source and _name_tickets(cells, contest):
            return ColumnPlan(at=at, header=header, role=Role.WINNER, source=source)
    return ColumnPlan(at=at, header=header, role=role, candidate=candidate)


def _near(short: int) -> int:
    """Return the year that two digits stand for: "Winner 04"."""
    return short + (2000 if short <= _THIS_CENTURY else 1900)


def _name_tickets(cells: Sequence[str], contest: Contest | None) -> bool:
    named = sum(1 for cell in cells if contest and _who(cell, contest))
    return bool(cells) and named / len(cells) >= _ENOUGH


def _bare(header: str) -> str:
    """A header without what it says of its figures: "Biden votes" is Biden."""
    words = re.sub(r"[_()\[\]#%*:]", " ", header)
    words = re.sub(
        r"\b(?:votes?|evs?|electoral|electors?|count|total|share|pct|percent|num|the|"
        r"popular|raw|for|\d{4}|[dr])\b",
        " ",
        words,
        flags=re.IGNORECASE,
    )
    return " ".join(words.split())


def _candidate_in(header: str, contest: Contest | None) -> str:
    bare = _bare(header)
    if contest is None or not bare or len(bare) > 60:
        return ""
    person = people.identify(bare, "", contest)
    return bare if person.ticket else ""


def _of_candidate(header: str, cells: Sequence[str]) -> Role:
    if _is_share(header) or any("%" in cell for cell in cells) or not _are_whole(cells):
        return Role.IGNORED
    return Role.CANDIDATE_ELECTORS if _EV.search(header) else Role.VOTES


def _is_flag(cell: str) -> bool:
    return cell.casefold() in FLAGS or cell.casefold() in _NO_FLAGS


def _is_share(header: str) -> bool:
    return bool(_SHARE.search(header.replace("_", " ")))


def _by_header(header: str, cells: Sequence[str], contest: Contest | None) -> Role:
    role = _role_of(header)
    if role is Role.WINNER and cells and all(_is_flag(cell) for cell in cells):
        return Role.FLAG
    if _is_share(header):
        return Role.IGNORED
    if role in {Role.ELECTORS, Role.VOTES, Role.TOTAL}:
        return role if _are_whole(cells) else Role.IGNORED
    if role in {Role.WINNER, Role.LEADER} and _are_whole(cells):
        return Role.IGNORED
    if role is not None:
        return role
    if _name_tickets(cells, contest):
        return Role.WINNER if not header else Role.IGNORED
    return Role.ELECTORS if not header and cells and _are_electors(cells) else Role.IGNORED


def _who(cell: str, contest: Contest) -> bool:
    return people.identify(re.sub(r"\([^)]*\)", "", cell), "", contest).ticket is not None


def _are_whole(cells: Sequence[str]) -> bool:
    read = sum(1 for cell in cells if not numbers.whole(cell).problem and cell[-1:].isdigit())
    return bool(cells) and read / len(cells) >= _ENOUGH


def _are_electors(cells: Sequence[str]) -> bool:
    return all(cell.isdigit() and 0 < int(cell) <= 60 for cell in cells)


def _one_each(columns: Sequence[ColumnPlan]) -> list[ColumnPlan]:
    """Keep the first column of each role that a table can have only once."""
    several = {Role.VOTES, Role.CANDIDATE_ELECTORS, Role.IGNORED}
    seen: set[Role] = set()
    kept: list[ColumnPlan] = []
    for one in columns:
        again = one.role in seen and one.role not in several and not one.source
        seen.add(one.role)
        kept.append(msgspec.structs.replace(one, role=Role.IGNORED) if again else one)
    return kept


def _by_sums(
    columns: Sequence[ColumnPlan], head: Sequence[Sequence[str]], unit: int, contest: Contest | None
) -> tuple[ColumnPlan, ...]:
    """Leave out figures below candidates that are shares; take for electors those that are."""
    votes = [one.at for one in columns if one.role is Role.VOTES and one.candidate]
    role = Role.VOTES
    if len(votes) > 1 and adding.are_shares(head, votes):
        role = Role.IGNORED
    elif len(votes) > 1 and contest and adding.are_electors(head, votes, unit, contest):
        role = Role.CANDIDATE_ELECTORS
    return tuple(
        msgspec.structs.replace(one, role=role) if one.at in votes else one for one in columns
    )


def _forecast(names: Iterable[str]) -> str:
    found = (match for name in names if (match := _FORECAST.search(name.replace("_", " "))))
    first = next(found, None)
    return first[0].casefold() if first else ""


def _says_something(plan: TablePlan, head: Sequence[Sequence[str]]) -> bool:
    if not plan.has_header and len(head) < 4:
        return False
    told = plan.first(Role.VOTES) is not None or plan.first(Role.FLAG) is not None
    long = plan.first(Role.CANDIDATE) is not None and told
    wide = sum(1 for one in plan.columns if one.candidate and one.role is not Role.IGNORED) > 1
    named = plan.first(Role.WINNER) is not None or plan.first(Role.LEADER) is not None
    return named or wide or long
