"""Reading a source again: the difference to the reading before, and what it leaves behind."""

from __future__ import annotations

from datetime import timedelta

from desks import NIGHT, claim, report
from msgspec.structs import replace

from callboard.reports.claims import Report, Said, VoteCount
from callboard.reports.reread import Read, difference, merged

LATER = NIGHT + timedelta(minutes=20)


def again(before: Report, after: Report) -> Report:
    """The later reading with what it remembers."""
    return merged(Read(before, NIGHT), Read(after, LATER), {"GA": "Georgia"})


def test_a_difference_tells_new_changed_and_withdrawn_calls() -> None:
    """Each unit is in one of the three, or in none where nothing changed."""
    before = report("Page", GA="trump", AZ="harris", OH="trump")
    after = report("Page", AZ="trump", OH="trump", TX="trump")
    moved = difference(before, after)
    assert (moved.new, moved.changed, moved.withdrawn) == (("TX",), ("AZ",), ("GA",))
    assert moved.words == "1 new, 1 changed, 1 withdrawn"


def test_a_withdrawn_call_stays_as_a_retraction() -> None:
    """What the source no longer says is told, with the words it once said."""
    after = again(report("Page", GA="trump"), report("Page", OH="trump"))
    gone = next(c for c in after.claims if c.unit == "GA")
    assert (gone.said, gone.winner, gone.first_read) == (Said.RETRACTED, "trump", LATER)
    assert gone.sentence == "No longer in Page: GA - trump"
    assert [f.kind for f in after.findings] == ["call-withdrawn"]
    assert "Georgia: Page no longer calls it for Trump" in after.findings[0].sentence


def test_a_withdrawal_is_remembered_until_the_source_calls_again() -> None:
    """Further readings keep it; a new call of the unit ends it."""
    second = again(report("Page", GA="trump"), report("Page"))
    third = again(second, report("Page", OH="trump"))
    assert [c.said for c in third.claims if c.unit == "GA"] == [Said.RETRACTED]
    fourth = again(third, report("Page", GA="harris"))
    assert [c.said for c in fourth.claims if c.unit == "GA"] == [Said.CALLED]


def test_what_was_said_before_keeps_its_time() -> None:
    """A call repeated in a new reading is as old as its first reading."""
    after = again(report("Page", GA="trump"), report("Page", GA="trump", TX="trump"))
    times = {c.unit: c.first_read for c in after.claims}
    assert times == {"GA": NIGHT, "TX": None}


def test_a_source_that_says_retracted_itself_is_told_once() -> None:
    """Its own retraction needs no second one."""
    own = claim("GA", "trump", 1, "Page", said=Said.RETRACTED)
    after = again(report("Page", GA="trump"), replace(report("Page"), claims=(own,)))
    assert [c for c in after.claims if c.unit == "GA"] == [own]


def test_votes_that_fell_are_found() -> None:
    """Fewer votes than the reading before is a correction or a mistake: it is told."""
    one = VoteCount(unit="GA", surname="Harris", votes=1_000)
    before = replace(report("Page"), votes=(one,))
    after = again(before, replace(report("Page"), votes=(replace(one, votes=940),)))
    assert [f.sentence for f in after.findings] == [
        "Georgia: Harris has 940 votes, 60 fewer than when the source was read before."
    ]
