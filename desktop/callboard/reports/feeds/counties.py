"""County-level results in wide tables: a column of votes for each of the main parties."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping

import msgspec

from callboard.reports.claims import Finding
from callboard.reports.document import Place
from callboard.reports.feeds import areas, places, year
from callboard.reports.feeds.areas import Area, Rolled
from callboard.reports.feeds.gather import Gathered, Group, Spec, gather
from callboard.reports.feeds.tabular import Table
from callboard.reports.feeds.values import Entrant, Harvest, Job, Standing
from callboard.reports.findings.finding import finding

_PARTIES = {"dem": "DEM", "gop": "REP", "rep": "REP", "oth": "OTH", "lib": "LIB", "grn": "GRN"}
_VOTES = re.compile(
    r"(?:votes?_)?(?P<party>dem|gop|rep|oth|lib|grn)(?:_(?P<year>\d{4}))?(?:_votes?)?"
)
_TOTAL = re.compile(r"(?:total_votes|votes_total|total|totalvotes)(?:_(?P<year>\d{4}))?")
_FIPS = ("county_fips", "combined_fips", "fips_code", "fips", "fips5", "geoid")
_NAMES = ("county_name", "county", "name", "place")
_STATES = ("state_name", "state_abbr", "state_po", "state", "st", "stname")


class Counties:
    """Known by a FIPS code or county beside votes for both main parties."""

    def recognises(self, table: Table) -> bool:
        """Whether the header is that of county results."""
        found = {party for _, party, _ in _votes(table)}
        area = table.column(*_FIPS) is not None or table.column(*_NAMES[:2]) is not None
        return {"DEM", "REP"} <= found and area

    def read(self, table: Table, job: Job) -> Harvest:
        """Return the counties rolled up to their states."""
        columns = _votes(table)
        years = {stated for _, _, stated in columns if stated}
        chosen = year.choose(years, job) if years else None
        columns = [one for one in columns if one[2] in {chosen, None}]
        told: list[Finding] = []
        if chosen is None:
            chosen, why = year.guess((), job)
            told += why
        gathered = _gather(table, columns, job)
        told += gathered.findings
        others = sorted(str(one) for one in years - {chosen})
        if others:
            told.append(
                finding(
                    "feed-other-year",
                    count=f"{gathered.read:,}",
                    year=chosen,
                    years=", ".join(others),
                )
            )
        return _harvest(table, gathered, columns, chosen, told, job.state or job.home)


def _votes(table: Table) -> list[tuple[int, str, int | None]]:
    """The columns of votes: place, party code (empty for the total), year where it is said."""
    found: list[tuple[int, str, int | None]] = []
    for at, name in enumerate(table.header):
        folded = name.casefold()
        if match := _VOTES.fullmatch(folded):
            found.append((at, _PARTIES[match["party"]], _number(match["year"])))
        elif match := _TOTAL.fullmatch(folded):
            found.append((at, "", _number(match["year"])))
    return found


def _number(text: str | None) -> int | None:
    return int(text) if text else None


def _gather(table: Table, columns: list[tuple[int, str, int | None]], job: Job) -> Gathered:
    keys = [table.column(*names) for names in (_STATES, _FIPS, _NAMES)]
    spec = Spec(
        keys=tuple(at for at in keys if at is not None), votes=tuple(at for at, _, _ in columns)
    )
    return gather(table, spec, job)


def _harvest(
    table: Table,
    gathered: Gathered,
    columns: list[tuple[int, str, int | None]],
    chosen: int | None,
    told: list[Finding],
    home: str | None,
) -> Harvest:
    found: list[Area] = []
    national: list[tuple[Group, Area]] = []
    strange: dict[str, int] = defaultdict(int)
    for group, area in _areas(table, gathered, columns, home):
        if area.state == "US":
            national.append((group, area))
        elif area.state:
            found += _halves(area) if group.twice else [area]
        else:
            strange[" ".join(group.key)] += group.rows
    if strange:
        told.append(_nowhere(strange, stateless=not found and _present(table) == ("name",)))
    if national:
        told.append(finding("feed-national", count=sum(g.rows for g, _ in national)))
    rolled = areas.roll_up(found)
    used = sum(one.used for one in rolled)
    return Harvest(
        title="County results",
        format="counties",
        year=chosen,
        level="county",
        standings=tuple(_standing(one) for one in rolled),
        votes_only=True,
        national=_nation(national[0][1]) if national else None,
        findings=(*told, *(one for state in rolled for one in state.findings)),
        read=gathered.read,
        used=used,
        set_aside=gathered.read - used,
    )


def _areas(
    table: Table,
    gathered: Gathered,
    columns: list[tuple[int, str, int | None]],
    home: str | None,
) -> Iterator[tuple[Group, Area]]:
    """The areas that the rows are of; where a row has but a name, it is one of `home`."""
    present = _present(table)
    for group in gathered.groups:
        cells = dict(zip(present, group.key, strict=True))
        area = _area(table.place(group.line), cells, group, columns)
        if home and not area.state and present == ("name",):
            area = msgspec.structs.replace(area, state=home)
        yield group, area


def _nowhere(strange: Mapping[str, int], *, stateless: bool) -> Finding:
    """What is told of rows that are of no state."""
    if stateless:
        return finding("state-unknown")
    examples = ", ".join(list(strange)[:5])
    return finding("rows-no-unit", count=sum(strange.values()), examples=examples)


def _area(
    place: Place,
    cells: Mapping[str, str],
    group: Group,
    columns: list[tuple[int, str, int | None]],
) -> Area:
    fips, name = cells.get("fips", "").strip(), cells.get("name", "").strip()
    word = cells.get("state", "")
    state = places.state(word) if word else places.state_of_fips(fips)
    if state is None and places.is_national(word or name):
        state = "US"
    figures = [(party, votes) for (_, party, _), votes in zip(columns, group.votes, strict=True)]
    return Area(
        state=state or "",
        key=_code(fips) or name,
        name=name or fips,
        rows=group.rows,
        votes={("", party): votes for party, votes in figures if party and votes is not None},
        total=next((votes for party, votes in figures if not party), None),
        place=place,
    )


def _halves(area: Area) -> list[Area]:
    """Two rows of one area with the same figures, which were added before they were known."""
    votes = {line: count // 2 for line, count in area.votes.items()}
    total = area.total // 2 if area.total is not None else None
    return [msgspec.structs.replace(area, votes=votes, total=total, rows=1)] * 2


def _code(fips: str) -> str:
    """A county's code with the zero that spreadsheets lose."""
    digits = fips.removesuffix(".0")
    return digits.zfill(5) if digits.isdigit() and len(digits) <= 5 else digits


def _present(table: Table) -> tuple[str, ...]:
    named = (("state", _STATES), ("fips", _FIPS), ("name", _NAMES))
    return tuple(name for name, columns in named if table.column(*columns) is not None)


def _standing(rolled: Rolled) -> Standing:
    return Standing(
        unit=rolled.state,
        entrants=rolled.entrants,
        total=rolled.total,
        place=rolled.place,
        whole=rolled.whole,
    )


def _nation(area: Area) -> Standing:
    entrants = tuple(Entrant(name=n, party=p, votes=v) for (n, p), v in area.votes.items())
    return Standing(unit="US", entrants=entrants, total=area.total, place=Place())
