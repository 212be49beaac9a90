"""Unknown tables for the dialog: the sample, the plan it begins with, and what a plan reads."""

from __future__ import annotations

from callboard.reports.feeds.mapping import outcome, sample
from callboard.reports.feeds.plan import Role
from callboard.reports.feeds.values import Job

JOB = Job(name="desk.csv", wanted=2024)
TABLE = b"Place,Theirs,Ours\nOhio,Harris,Trump\nTexas,Harris,Trump\nMoon,Harris,Trump\n"


def test_a_table_is_shown_with_its_header_first() -> None:
    """Every row as it stands."""
    found = sample(TABLE, JOB)
    assert found is not None
    assert found.rows[:2] == (("Place", "Theirs", "Ours"), ("Ohio", "Harris", "Trump"))


def test_a_text_holds_no_table() -> None:
    """There is nothing to say columns of."""
    assert sample(b"Donald Trump won Ohio. That was it.", JOB) is None


def test_the_plan_decides_what_is_read() -> None:
    """The same bytes by other columns say something else."""
    found = sample(TABLE, JOB)
    assert found is not None
    theirs = outcome(TABLE, JOB, found.plan.changed(1, Role.WINNER))
    ours = outcome(TABLE, JOB, found.plan.changed(2, Role.WINNER))
    assert (theirs.winners, ours.winners) == ({"Harris": 2}, {"Trump": 2})
    assert ours.set_aside == 1


def test_a_table_on_its_side_is_shown_as_it_is_read() -> None:
    """What is said of its columns counts when it is read again."""
    text = b"who,OH,IA,NV,UT,OR,TX,CA,NY\nours,a,a,b,a,b,a,b,b\nelectors,17,6,6,6,8,40,54,28\n"
    found = sample(text, JOB)
    assert found is not None
    assert found.rows[:2] == (("state", "ours", "electors"), ("OH", "a", "17"))
    named = outcome(text.replace(b",a", b",Trump").replace(b",b", b",Harris"), JOB,
                    found.plan.changed(1, Role.WINNER))  # fmt: skip
    assert named.calls == 8


def test_a_remembered_plan_is_where_the_dialog_begins() -> None:
    """By the header, whatever the file is called."""
    first = sample(TABLE, JOB)
    assert first is not None
    kept = first.plan.changed(2, Role.WINNER)
    again = sample(TABLE, Job(name="other.csv", wanted=2024), {kept.signature: kept})
    assert again is not None
    assert again.plan.first(Role.WINNER) == 2
