"""Results of the elex program, as CSV and as JSON, with its old and its new headers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from callboard.reports.feeds import agency, numbers
from callboard.reports.feeds.agency import Record, Runner
from callboard.reports.feeds.gather import Cells, Gathered, Group, Spec, gather, place_of
from callboard.reports.feeds.tabular import Table
from callboard.reports.feeds.values import Harvest, Job

_SIGNS = ("raceid", "level", "statepostal", "votecount", "winner", "officeid")
_FILTERS = (
    "officeid", "officename", "racetype", "racetypeid", "test", "electiondate", "statepostal",
)  # fmt: skip
_KEYS = (
    "raceid", "statepostal", "level", "reportingunitid", "fipscode", "seatnum", "polid",
    "candidateid", "party", "last",
)  # fmt: skip
_FIRST = (
    "first", "winner", "runoff", "electwon", "electtotal", "reportingunitname", "seatname",
    "lastupdated", "accept_ap_calls", "nyt_winner", "electiondate",
)  # fmt: skip
_TRUE = frozenset({"true", "t", "1", "yes", "x"})


class Elex:
    """Rows of elex, known by the columns that all of its versions share."""

    def recognises(self, table: Table) -> bool:
        """Whether the header is elex's."""
        return table.has(*_SIGNS) and table.column("polid", "candidateid") is not None

    def read(self, table: Table, job: Job) -> Harvest:
        """Return what the rows hold."""
        columns = _Columns(table)
        spec = Spec(
            keys=columns.places(_KEYS),
            votes=columns.places(("votecount",)),
            first=columns.places(_FIRST),
            filters=columns.places(_FILTERS),
            keep=lambda cells: _is_wanted(columns.named(_FILTERS, cells)),
        )
        gathered = gather(table, spec, job)
        records = [*_records(table, gathered, columns), *_aside(gathered, columns)]
        problems = gathered.findings
        old = "" if columns.has("electwon") else ", old header"
        return agency.harvest(records, title=f"elex results{old}", form="elex", told=problems)


class _Columns:
    """Columns by name; one that a version does not have is left out everywhere."""

    def __init__(self, table: Table) -> None:
        self._table = table

    def has(self, name: str) -> bool:
        return self._table.column(name) is not None

    def places(self, names: Sequence[str]) -> tuple[int, ...]:
        found = (self._table.column(name) for name in names)
        return tuple(at for at in found if at is not None)

    def named(self, names: Sequence[str], cells: Cells) -> Mapping[str, str]:
        present = [name for name in names if self.has(name)]
        return dict(zip(present, cells, strict=True))


def is_true(cell: str) -> bool:
    """Whether a cell says yes in one of the ways programs write it."""
    return cell.strip().casefold() in _TRUE


def _race_type(cells: Mapping[str, str]) -> str:
    return cells.get("racetypeid", "").strip() or cells.get("racetype", "").strip()


def _is_wanted(cells: Mapping[str, str]) -> bool:
    general = _race_type(cells).casefold() in {"g", "general", ""}
    test = is_true(cells.get("test", ""))
    return cells.get("officeid", "").strip() == "P" and general and not test


def _aside(gathered: Gathered, columns: _Columns) -> Iterator[Record]:
    """The rows that were left out, as records without candidates, so that they are told."""
    for cells, rows in gathered.aside.items():
        named = columns.named(_FILTERS, cells)
        yield Record(
            office=named.get("officeid", "").strip(),
            office_name=named.get("officename", ""),
            race_type=_race_type(named),
            test=is_true(named.get("test", "")),
            date=named.get("electiondate", "")[:10],
            state=named.get("statepostal", ""),
            level="state",
            rows=rows,
        )


def _records(table: Table, gathered: Gathered, columns: _Columns) -> Iterator[Record]:
    """One record per race and reporting unit."""
    units: dict[Cells, list[tuple[Group, Mapping[str, str]]]] = {}
    for group in gathered.groups:
        named = {**columns.named(_KEYS, group.key), **columns.named(_FIRST, group.first)}
        unit = tuple(named.get(name, "") for name in _KEYS[:6])
        units.setdefault(unit, []).append((group, named))
    for some in units.values():
        yield _record(table, some)


def _record(table: Table, some: Sequence[tuple[Group, Mapping[str, str]]]) -> Record:
    group, named = some[0]
    own = "accept_ap_calls" in named and not is_true(named["accept_ap_calls"])
    return Record(
        office="P",
        office_name="President",
        race_type="G",
        test=False,
        date=named.get("electiondate", "")[:10],
        state=named.get("statepostal", ""),
        level=named.get("level", "").casefold(),
        name=named.get("reportingunitname", ""),
        area=named.get("fipscode") or named.get("reportingunitid", ""),
        seat=named.get("seatnum") or named.get("seatname", ""),
        source="New York Times" if own else "",
        electors=numbers.count(named.get("electtotal")) or None,
        updated=named.get("lastupdated", ""),
        place=place_of(table, group),
        rows=sum(one.rows for one, _ in some),
        runners=[_runner(one, cells, own=own) for one, cells in some],
    )


def _runner(group: Group, named: Mapping[str, str], *, own: bool) -> Runner:
    flag = named.get("nyt_winner" if own else "winner", "")
    letter = "X" if is_true(flag) else "R" if is_true(named.get("runoff", "")) else ""
    if not letter and flag.strip().casefold() not in {"", "false", "f", "0", "no"}:
        letter = flag.strip()
    person = named.get("polid", "")
    return Runner(
        name=f"{named.get('first', '')} {named.get('last', '')}".strip(),
        party=named.get("party", ""),
        person="" if person == "0" else person,
        votes=group.votes[0],
        letter=letter,
        electors=numbers.count(named.get("electwon")),
    )
