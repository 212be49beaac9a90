"""Adding up rows in batches: the same as one by one, whatever stands in them."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callboard.reports.feeds import Job, open_text
from callboard.reports.feeds.gather import Gathered, Spec, gather
from callboard.reports.feeds.tabular import Table
from callboard.reports.limits import Limits

HEADER = ("place", "office", "who", "mode", "votes", "late")
FIGURES = st.sampled_from(["1", "20", "0", "", "-3", "1,234", "x", "9999999999999", "007", "2.0"])
ROWS = st.lists(
    st.tuples(
        st.sampled_from(["Ada", "Ben", "Co\nld"]),
        st.sampled_from(["President", "Senate"]),
        st.sampled_from(["A", "B"]),
        st.sampled_from(["", "total"]),
        FIGURES,
        FIGURES,
    )
    | st.just(("Ada", "President"))
    | st.just(()),
    max_size=60,
)
SPEC = Spec(
    keys=(0, 2),
    votes=(4, 5),
    first=(3,),
    filters=(1,),
    keep=lambda cells: cells[0] == "President",
    sums=3,
    sum_words=frozenset({"total"}),
)


def text(rows: Sequence[Sequence[str]]) -> str:
    """Rows as a CSV file."""
    out = io.StringIO()
    csv.writer(out).writerows((HEADER, *rows))
    return out.getvalue()


def in_batches(rows: Sequence[Sequence[str]], job: Job) -> Gathered:
    """What a file of rows comes to."""
    reader = csv.reader(io.StringIO(text(rows), newline=""))
    header = next(reader)
    return gather(Table(header, reader, lambda: reader.line_num), SPEC, job)


def one_by_one(rows: Sequence[Sequence[str]], job: Job) -> Gathered:
    """What the same rows come to as those of a sheet, which are never taken together."""
    reader = csv.reader(io.StringIO(text(rows), newline=""))
    header = next(reader)
    return gather(Table(header, reader, lambda: reader.line_num, sheet="S"), SPEC, job)


@given(rows=ROWS)
def test_batches_come_to_the_same_as_single_rows(rows: list[tuple[str, ...]]) -> None:
    """Sums, counts, first lines and what was left out do not depend on how rows are taken."""
    job = Job(name="x.csv")
    many, single = in_batches(rows, job), one_by_one(rows, job)
    assert (many.groups, many.read, many.aside) == (single.groups, single.read, single.aside)
    assert (many.short, many.repeats) == (single.short, single.repeats)
    assert [one.kind for one in many.findings] == [one.kind for one in single.findings]


def test_a_row_that_is_not_plain_is_found_by_its_line() -> None:
    """The place of a wrong figure is its own line, also below cells of several lines."""
    rows = [("Co\nld", "President", "A", "", "1", "1")] * 700
    rows[500] = ("Co\nld", "President", "A", "", "-5", "1")
    (found,) = in_batches(rows, Job(name="x.csv")).findings
    assert found.place.line == 1 + 2 * 501


def test_rows_before_an_endless_cell_are_counted() -> None:
    """A cell beyond the limit ends the reading; what stood before it was read."""
    whole = "state,candidate,votes\n" + "Georgia,Trump,2\n" * 5000
    table = open_text(whole + 'Georgia,"' + "x\n" * 90_000, Limits())
    assert table is not None
    gathered = gather(table, Spec(keys=(0, 1), votes=(2,)), Job(name="x.csv"))
    assert [(group.votes, group.rows) for group in gathered.groups] == [((10_000,), 5000)]
    assert [one.kind for one in gathered.findings] == ["cell-long"]


@pytest.mark.parametrize("rows", [999, 1000, 1001])
def test_a_limit_of_rows_is_kept_to_the_row(rows: int) -> None:
    """As many rows as the limit are read; only one more is told as too many."""
    job = Job(name="x.csv", limits=Limits(rows=1000))
    gathered = in_batches([("Ada", "President", "A", "", "1", "1")] * rows, job)
    assert gathered.groups[0].rows == min(rows, 1000)
    assert [one.kind for one in gathered.findings] == (["rows-cut"] if rows > 1000 else [])


def test_a_table_is_read_while_it_comes() -> None:
    """No more rows are held than one batch."""
    ahead: list[int] = []
    added = 0

    def rows() -> Iterator[Sequence[str]]:
        for number in range(20_000):
            ahead.append(number)
            yield ("Ada", "A", "1")

    def seen(read: int) -> None:
        nonlocal added
        added = read
        assert len(ahead) - read < 1000

    table = Table(("place", "who", "votes"), rows(), lambda: len(ahead))
    gather(table, Spec(keys=(0, 1), votes=(2,)), Job(name="x.csv", progress=seen))
    assert added > 16_000


def test_a_name_that_comes_again_is_kept_once() -> None:
    """Hundreds of thousands of places share the names of a few candidates and states."""
    rows = [(f"Place {at}", "President", "Ada Lovelace", "", "1", "2") for at in range(9)]
    groups = in_batches(rows, Job(name="x.csv")).groups
    assert len(groups) == 9
    assert len({id(group.key[1]) for group in groups}) == 1
