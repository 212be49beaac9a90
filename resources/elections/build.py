"""Lay out the election files of this folder from a folder of plain CSV fact tables.

Usage: ``python build.py FACTS``. README.md says what the tables hold and where the facts
come from. The same tables always give the same bytes, so a change of a fact shows as a
change of the lines that carry it.
"""

from __future__ import annotations

import csv
import json
import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

Row = dict[str, str]
Tables = Mapping[str, list[Row]]
Document = dict[str, Any]

HERE = Path(__file__).parent
EASTERN = ZoneInfo("America/New_York")
YEARS = range(1964, 2029, 4)
LEADING_PARTIES = ("DEM", "REP")
DISTRICTS_SINCE = {"ME": (1972, 2), "NE": (1992, 3)}  # first election, number of districts
# Where no table of votes settles the order: Schmitz had 1.1 million votes, Hospers under 4,000.
ORDER_WITHOUT_VOTES = {("1972", "Schmitz"): 0, ("1972", "Hospers"): 1}


def main(facts: Path) -> None:
    """Write every file of this folder from the tables in `facts`."""
    tables = {path.stem: read_table(path) for path in sorted(facts.glob("*.csv"))}
    write("units", units_document(tables["units"]))
    write("censuses", censuses_document(tables["populations"]))
    write("counties", counties_document(tables["me_ne_counties"]))
    for year in YEARS:
        write(str(year), election_document(year, tables))


def read_table(path: Path) -> list[Row]:
    """Return the rows of one CSV table."""
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def write(name: str, document: Document) -> None:
    """Write one JSON file: one line for each entry of each section."""
    (HERE / f"{name}.json").write_text(lay_out(document), encoding="utf-8", newline="\n")


def lay_out(document: Document) -> str:
    """Return `document` as JSON text that differs by line where the facts differ."""
    sections = [f'"{key}": {lay_out_section(value)}' for key, value in document.items()]
    return "{\n" + ",\n".join(sections) + "\n}\n"


def lay_out_section(section: object) -> str:
    """Return one section, an entry a line."""
    if isinstance(section, dict) and section:
        lines = [f"  {compact(key)}: {compact(value)}" for key, value in section.items()]
        return "{\n" + ",\n".join(lines) + "\n}"
    if isinstance(section, list) and section:
        return "[\n" + ",\n".join(f"  {compact(value)}" for value in section) + "\n]"
    return compact(section)


def compact(value: object) -> str:
    """Return `value` as JSON on one line, in its own letters."""
    return json.dumps(value, ensure_ascii=False)


def without_blanks(entry: Document) -> Document:
    """Return `entry` without the fields that say nothing."""
    return {key: value for key, value in entry.items() if value not in ("", None, [])}


def units_document(rows: Iterable[Row]) -> Document:
    """Return the units in order of state name, districts after their state."""
    names = {row["postal"]: row["name"] for row in rows if "-" not in row["unit"]}
    ordered = sorted(rows, key=lambda row: (names[row["postal"]], row["unit"]))
    return {"units": [unit_entry(row) for row in ordered]}


def unit_entry(row: Row) -> Document:
    """Return one unit as the almanac keeps it."""
    return {
        "id": row["unit"],
        "name": row["name"],
        "postal": row["postal"],
        "fips": row["fips"],
        "ap": row["ap_abbreviation"],
        "region": row["census_region"],
        "zones": row["time_zones"].split("|"),
        "aliases": [name for name in row["alt_names"].split("|") if name],
    }


def censuses_document(rows: Iterable[Row]) -> Document:
    """Return population and seats of each state by census."""
    censuses: dict[str, Document] = defaultdict(dict)
    for row in sorted(rows, key=lambda row: (row["census_year"], row["unit"])):
        counts = [int(row["apportionment_population"]), int(row["house_seats"])]
        censuses[row["census_year"]][row["unit"]] = counts
    return dict(censuses)


def counties_document(rows: Iterable[Row]) -> Document:
    """Return the counties of Maine and Nebraska with their districts, by plan."""
    plans: dict[str, dict[str, Document]] = defaultdict(dict)
    order = sorted(
        rows, key=lambda row: (row["plan_elections"], row["county_fips"], row["district"])
    )
    for row in order:
        county = plans[row["plan_elections"]].setdefault(
            row["county_fips"],
            {"fips": row["county_fips"], "name": row["county"], "state": row["state"]}
            | {"districts": [], "note": ""},
        )
        county["districts"].append(row["district"])
        county["note"] = "; ".join(filter(None, (county["note"], county_note(row))))
    return {plan: [without_blanks(county) for county in plans[plan].values()] for plan in plans}


def county_note(row: Row) -> str:
    """Return what is told of a split county beyond its being split."""
    told = re.sub(r"^split county;? ?(towns in ME-\d: )?", "", row["note"])
    return f"{row['district']}: {told}" if told else ""


def election_document(year: int, tables: Tables) -> Document:
    """Return everything the almanac holds of one election."""
    tickets = ticket_entries(year, tables)
    ids = {entry["president"]: entry["id"] for entry in tickets}
    by_surname = {entry["surname"]: entry["id"] for entry in tickets}
    electors = elector_counts(year, tables)
    document = {
        "year": year,
        "census": int(electors_of(year, tables)[0]["census_year"]),
        "tickets": tickets,
        "electors": electors,
        "holders": holders(year, tuple(electors), tables),
        "closings": closings(year, tuple(electors), tables),
        "winners": winners(year, tuple(electors), tables, ids),
        "others": other_candidates(year, tables, ids),
        "votes": votes(year, tuple(electors), tables, ids),
        "cast": cast(year, tables, ids),
        "ap_calls": ap_calls(year, tables, by_surname),
    }
    return {key: value for key, value in document.items() if value not in ({}, [])}


def of_year(year: int, table: Iterable[Row]) -> list[Row]:
    """Return the rows of one election."""
    return [row for row in table if row["year"] == str(year)]


def national_votes(year: int, tables: Tables) -> Mapping[str, int]:
    """Return the sum of the statewide votes of each candidate."""
    sums: dict[str, int] = defaultdict(int)
    for row in of_year(year, tables["votes_by_state"]):
        if "-" not in row["unit"]:
            sums[row["candidate"]] += int(row["votes"])
    return sums


def ticket_entries(year: int, tables: Tables) -> list[Document]:
    """Return the tickets: DEM, REP, then the others with the most votes first."""
    sums = national_votes(year, tables)

    def rank(row: Row) -> tuple[int, int, int]:
        leading = LEADING_PARTIES.index(row["party"]) if row["party"] in LEADING_PARTIES else 2
        known = ORDER_WITHOUT_VOTES.get((row["year"], row["president_last_name"]), 0)
        return leading, -sums.get(row["president"], 0), known

    entries = [ticket_entry(row) for row in sorted(of_year(year, tables["tickets"]), key=rank)]
    if len({entry["id"] for entry in entries}) != len(entries):
        raise ValueError(f"Two tickets of {year} have the same id.")
    return entries


def ticket_entry(row: Row) -> Document:
    """Return one ticket as the almanac keeps it."""
    surname = row["president_last_name"]
    return without_blanks(
        {
            "id": surname.lower().replace(" ", "-"),
            "party": row["party"],
            "president": row["president"],
            "vice_president": row["vice_president"],
            "surname": surname,
            "hue": row["color"],
        }
    )


def electors_of(year: int, tables: Tables) -> list[Row]:
    """Return the rows of the apportionment that an election used."""
    table = tables["electoral_votes"]
    return [r for r in table if int(r["first_election"]) <= year <= int(r["last_election"])]


def elector_counts(year: int, tables: Tables) -> dict[str, int]:
    """Return the electors of each unit, in the order of the units."""
    whole = {row["unit"]: int(row["electors"]) for row in electors_of(year, tables)}
    counts = dict(whole)
    for state, (since, districts) in DISTRICTS_SINCE.items():
        if year >= since:
            counts[state] = whole[state] - districts
            counts |= {f"{state}-{number}": 1 for number in range(1, districts + 1)}
    order = [entry["id"] for entry in units_document(tables["units"])["units"]]
    return {unit: counts[unit] for unit in order if unit in counts}


def holders(year: int, units: Iterable[str], tables: Tables) -> Document:
    """Return party and surname of who won each unit at the election before.

    A district that did not exist then is held by who won its whole state.
    """
    surnames = {(r["year"], r["president"]): r for r in tables["tickets"]}
    before: dict[str, list[str]] = {}
    for row in of_year(year - 4, tables["winners"]):
        ticket = surnames[row["year"], row["winner"]]
        before[row["unit"]] = [ticket["party"], ticket["president_last_name"]]
    held = {unit: before.get(unit) or before.get(unit[:2]) for unit in units}
    return {unit: holder for unit, holder in held.items() if holder}


def utc(eastern: str) -> str:
    """Return an Eastern wall-clock time as UTC."""
    moment = datetime.fromisoformat(eastern).replace(tzinfo=EASTERN).astimezone(UTC)
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def closings(year: int, units: Iterable[str], tables: Tables) -> Document:
    """Return the first and last poll closing of each unit, where a table is known."""
    rows = {row["unit"]: row for row in tables.get(f"poll_closings_{year}", [])}
    return {unit: closing_entry(rows[unit]) for unit in units if unit in rows}


def closing_entry(row: Row) -> Document:
    """Return the closings of one unit."""
    first, last = utc(row["first_close_et"]), utc(row["last_close_et"])
    return without_blanks({"first": first, "last": last, "note": row["note"]})


def winners(year: int, units: Iterable[str], tables: Tables, ids: Mapping[str, str]) -> Document:
    """Return the ticket that each unit's official result went to."""
    rows = {row["unit"]: ids[row["winner"]] for row in of_year(year, tables["winners"])}
    return {unit: rows[unit] for unit in units if unit in rows}


def other_candidates(year: int, tables: Tables, ids: Mapping[str, str]) -> Document:
    """Return the parties of the candidates in the votes that are not tickets here."""
    rows = of_year(year, tables["votes_by_state"])
    parties = {row["candidate"]: row["party"] for row in rows if row["candidate"] not in ids}
    return dict(sorted(parties.items()))


def votes(year: int, units: Iterable[str], tables: Tables, ids: Mapping[str, str]) -> Document:
    """Return the votes of each unit by ticket id or candidate name, and the total if known."""
    found: dict[str, list[Row]] = defaultdict(list)
    for row in of_year(year, tables["votes_by_state"]):
        found[row["unit"]].append(row)
    return {unit: votes_entry(found[unit], ids) for unit in units if unit in found}


def votes_entry(rows: list[Row], ids: Mapping[str, str]) -> Document:
    """Return one unit's votes, the most first, unlisted candidates last."""
    total = rows[0]["total_votes"]
    ordered = sorted(rows, key=lambda row: (row["party"] == "OTH", -int(row["votes"])))
    listed = {ids.get(row["candidate"], row["candidate"]): int(row["votes"]) for row in ordered}
    return without_blanks({"total": int(total) if total else None, "votes": listed})


def cast(year: int, tables: Tables, ids: Mapping[str, str]) -> list[Document]:
    """Return the electoral votes as cast, by state."""
    rows = of_year(year, tables["electoral_votes_cast"])
    order = [entry["id"] for entry in units_document(tables["units"])["units"]]
    ordered = sorted(rows, key=lambda r: (order.index(r["unit"]), -int(r["electoral_votes"])))
    return [cast_entry(row, ids) for row in ordered]


def cast_entry(row: Row, ids: Mapping[str, str]) -> Document:
    """Return the votes that one state's electors cast for one person."""
    name = row["candidate"]
    ticket = {"ticket": ids[name]} if name in ids else {}
    blank = {"blank": True} if name == "(abstained)" else {}
    entry = {"state": row["unit"], "candidate": name, "votes": int(row["electoral_votes"])}
    return without_blanks(entry | ticket | blank | {"note": row["note"]})


def ap_calls(year: int, tables: Tables, by_surname: Mapping[str, str]) -> list[Document]:
    """Return AP's calls in the order in which they were made, as far as it is known."""
    return [
        without_blanks(
            {
                "unit": row["unit"],
                "ticket": by_surname[row["winner_last_name"]],
                "called_at": row["called_at_utc"],
                "precision": row["precision"],
                "not_before": row["not_before_utc"],
                "not_after": row["not_after_utc"],
                "source": row["source"],
            }
        )
        for row in tables.get(f"ap_calls_{year}", [])
    ]


if __name__ == "__main__":
    main(Path(sys.argv[1]))
