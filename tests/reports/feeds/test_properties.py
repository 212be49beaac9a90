"""What holds for every feed: sums are exact, rows are accounted for, nothing raises."""

from __future__ import annotations

from collections import Counter

from fed import read, votes
from hypothesis import given
from hypothesis import strategies as st

from callboard.reports import feeds
from callboard.reports.feeds import Job, numbers

COUNTIES = st.lists(
    st.tuples(st.sampled_from(["Ohio", "Texas", "Nowhere"]), st.integers(0, 9),
              st.integers(0, 10**6), st.integers(0, 10**6)), min_size=1, max_size=30)
NAMES = st.sampled_from(["Donald Trump", "Kamala Harris", "Write-ins"])
ROWS = st.lists(
    st.tuples(st.integers(0, 5), st.sampled_from(["President", "U.S. Senate"]), NAMES,
              st.integers(0, 10**6)), min_size=1, max_size=40)


@given(COUNTIES)
def test_every_row_is_used_or_set_aside(rows: list[tuple[str, int, int, int]]) -> None:
    """An import report accounts for every row that was read."""
    text = "state_name,county_name,votes_gop,votes_dem\n" + "".join(
        f"{state},C{county},{gop},{dem}\n" for state, county, gop, dem in rows)
    result = read(text, "2024.csv")
    assert result.read == len(rows)
    assert result.used + result.set_aside == result.read


@given(ROWS)
def test_votes_of_a_state_are_the_exact_sum(rows: list[tuple[int, str, str, int]]) -> None:
    """Precincts add up, whatever their order, and other offices stay out."""
    text = "county,precinct,office,district,party,candidate,votes\n" + "".join(
        f"C{county},P{at},{office},,,{name},{count}\n"
        for at, (county, office, name, count) in enumerate(rows))
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
