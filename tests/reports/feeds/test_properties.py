"""What holds for every feed: sums are exact, rows are accounted for, nothing raises."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

from fed import read, votes
from hypothesis import given
from hypothesis import strategies as st

from callboard.reports import feeds
from callboard.reports.feeds import Job, numbers

COUNTIES = st.lists(
    st.tuples(
        st.sampled_from(["Ohio", "Texas", "Nowhere"]),
        st.integers(0, 9),
        st.integers(0, 10**6),
        st.integers(0, 10**6),
    ),
    min_size=1,
    max_size=30,
)
NAMES = st.sampled_from(["Donald Trump", "Kamala Harris", "Write-ins"])
ROWS = st.lists(
    st.tuples(
        st.integers(0, 5),
        st.sampled_from(["President", "U.S. Senate"]),
        NAMES,
        st.integers(0, 10**6),
    ),
    min_size=1,
    max_size=40,
)


@given(COUNTIES)
def test_every_row_is_used_or_set_aside(rows: list[tuple[str, int, int, int]]) -> None:
    """An import report accounts for every row that was read."""
    text = "state_name,county_name,votes_gop,votes_dem\n" + "".join(
        f"{state},C{county},{gop},{dem}\n" for state, county, gop, dem in rows
    )
    result = read(text, "2024.csv")
    assert result.read == len(rows)
    assert result.used + result.set_aside == result.read


@given(ROWS)
def test_votes_of_a_state_are_the_exact_sum(rows: list[tuple[int, str, str, int]]) -> None:
    """Precincts add up, whatever their order, and other offices stay out."""
    text = "county,precinct,office,district,party,candidate,votes\n" + "".join(
        f"C{county},P{at},{office},,,{name},{count}\n"
        for at, (county, office, name, count) in enumerate(rows)
    )
    kept = [row for row in rows if row[1] == "President"]
    per_county: dict[str, Counter[int]] = {"trump": Counter(), "harris": Counter()}
    for county, _, name, count in kept:
        if name != "Write-ins":
            per_county[name.split()[-1].casefold()][county] += count
    result = read(text, "20241105__oh__general__precinct.csv")
    assert result.read == len(rows)
    trapped = {"area-repeats-state", "areas-all-repeat", "area-twice"}
    if trapped & {one.kind for one in result.findings}:
        return  # rows that happen to repeat the state are left out, as they should be
    wanted = {who: sum(by.values()) for who, by in per_county.items() if by}
    assert votes(result, "OH") == wanted


@given(st.binary(max_size=400))
def test_no_bytes_raise(content: bytes) -> None:
    """Whatever a file holds, it is a result or left to the other readers."""
    feeds.read(content, Job(name="x.csv", wanted=2024))


@given(st.text(alphabet='{}[]":,0123456789 aestrclNof\\\n', max_size=200))
def test_no_json_raises(content: str) -> None:
    """Broken JSON is a finding."""
    feeds.read(('{"races": [' + content).encode(), Job(name="x.json", wanted=2024))


@given(st.text(alphabet="state,winner;\t\"'\n Ohio Trump NY Harris 0123456789=-+", max_size=300))
def test_no_table_raises(content: str) -> None:
    """Any arrangement of cells is read or left alone."""
    feeds.read(("State,Winner,EV\nOhio,Trump,17\n" + content).encode(), Job(name="x", wanted=2024))


@given(st.integers(0, numbers.MOST_VOTES - 1))
def test_a_number_of_votes_reads_back(count: int) -> None:
    """With and without grouping."""
    assert numbers.count(str(count)) == numbers.count(f"{count:,}") == count


AP = {
    "electionDate": "2020-11-03", "nextrequest": "",
    "races": [{
        "test": False, "raceID": "0", "raceTypeID": "G", "officeID": "P", "seatNum": "1",
        "reportingUnits": [{
            "statePostal": "ME", "level": "state", "electTotal": 4, "eevp": 99,
            "candidates": [{"first": "Joe", "last": "Biden", "party": "Dem", "voteCount": 435_072,
                            "winner": "X", "electWon": 3, "polID": "1036"}]}]}],
}  # fmt: skip
JUNK: st.SearchStrategy[object] = st.sampled_from(
    [None, True, -1, 3.5, 10**20, 1e300, "", "X", "=1", [], {}, [[]], {"a": 1}]
)


def paths(value: object, at: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """Every place inside a JSON value."""
    inner: list[tuple[str | int, object]] = []
    if isinstance(value, dict):
        inner = list(value.items())
    elif isinstance(value, list):
        inner = list(enumerate(value))
    return [at] * bool(at) + [one for key, part in inner for one in paths(part, (*at, key))]


@given(st.lists(st.tuples(st.integers(0, 200), JUNK), min_size=1, max_size=3))
def test_junk_in_any_place_of_a_feed_raises_nothing(changes: list[tuple[int, object]]) -> None:
    """A feed whose values have the wrong types is read as far as it goes."""
    data: object = json.loads(json.dumps(AP))
    for number, junk in changes:
        known = paths(data)
        if not known:
            break
        *way, last = known[number % len(known)]
        holder: Any = data
        for key in way:
            holder = holder[key]
        holder[last] = json.loads(json.dumps(junk))
    feeds.read(json.dumps(data).encode(), Job(name="x.json", wanted=2020))


HEADERS = st.sampled_from(
    [
        "state_name,county_fips,county_name,votes_gop,votes_dem,total_votes",
        "year,state,state_po,office,candidate,party_simplified,candidatevotes,totalvotes",
        "raceid,level,statepostal,votecount,winner,officeid,polid,last,party,electiondate",
        "county,office,district,party,candidate,votes",
        (
            "state,timestamp,leading_candidate_name,trailing_candidate_name,leading_candidate_votes,"
            "trailing_candidate_votes"
        ),
        "election,unit,status,winner,ledger_head,electors,source",
        "race,id,fips_char,fips5,place,fname,lname,party,votes",
        "State,County,Candidate,Votes",
        "State,Winner,EV,Status,Source",
        "State,Trump,Harris,Total",
    ]
)
CELLS = st.sampled_from(
    [
        "",
        "Ohio",
        "OH",
        "39",
        "39001",
        "2024",
        "President",
        "US PRESIDENT",
        "P",
        "state",
        "True",
        "Trump",
        "HARRIS, KAMALA D.",
        "DEM",
        "12",
        "-3",
        "1.5",
        "NaN",
        "called",
        "0",
        "Total",
        "=1",
        "United States",
        "ME",
        "Maine (EV: 4)",
        "2024-11-05",
        "x" * 50,
    ]
)


@given(HEADERS, st.lists(st.lists(CELLS, max_size=11), max_size=12))
def test_any_cells_under_a_known_header_are_accounted_for(
    header: str, rows: list[list[str]]
) -> None:
    """Whatever stands in its cells, every row of a known table is used or set aside."""
    quoted = (",".join(f'"{cell}"' for cell in row) for row in rows)
    text = "\n".join((header, *quoted)) + "\n"
    result = feeds.read(text.encode(), Job(name="20241105__oh__general.csv", wanted=2024))
    if result is not None:
        assert result.used + result.set_aside == result.read
