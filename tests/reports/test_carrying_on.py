"""Calls that a sentence leaves to its neighbours: "Georgia was next", "so did Ohio's 18"."""

from __future__ import annotations

import pytest

from callboard.reports.claims import Said
from callboard.reports.reading import read_report

OPENING = "The {year} presidential election.\n\nThe results came in through the night.\n\n"


def certain(year: int, text: str) -> set[str]:
    """Return the certain calls of a text, as "FL:Obama"."""
    raw = (OPENING.format(year=year) + text).encode()
    return {
        f"{claim.unit}:{claim.surname}"
        for claim in read_report(raw, "report.txt", year).claims
        if claim.certain and claim.said is Said.CALLED and claim.election == year
    }


@pytest.mark.parametrize(
    ("year", "text", "expected"),
    [
        (
            2024,
            (
                "The swing states fell to Trump. North Carolina came first, after 11 p.m. Georgia "
                "followed before 1 a.m. Pennsylvania was next."
            ),
            "GA:Trump NC:Trump PA:Trump",
        ),
        (
            2020,
            (
                "The calls for Biden came slowly. Wisconsin came on Tuesday, Michigan hours later. "
                "Pennsylvania sealed it."
            ),
            "MI:Biden PA:Biden WI:Biden",
        ),
        (
            2012,
            "Obama's firewall held. Wisconsin was first, and then New Hampshire.",
            "NH:Obama WI:Obama",
        ),
        (
            2024,
            (
                "Trump's victories came quickly. Georgia was called at 12:58 a.m., Pennsylvania "
                "at 2:24 and Wisconsin before dawn."
            ),
            "GA:Trump PA:Trump WI:Trump",
        ),
    ],
)
def test_a_run_of_calls_is_whose_it_was_announced_to_be(
    year: int, text: str, expected: str
) -> None:
    """Where a sentence says to whom states went, those named next went to the same ticket."""
    assert certain(year, text) >= set(expected.split())


@pytest.mark.parametrize(
    ("year", "text", "expected"),
    [
        (2016, "Trump carried Ohio. North Carolina was next to fall.", "NC:Trump OH:Trump"),
        (2024, "Trump took Georgia. Wisconsin, hours later, made it 277.", "GA:Trump WI:Trump"),
        (2008, "Obama won Iowa. A victory in Ohio followed an hour later.", "IA:Obama OH:Obama"),
        (2020, "Arizona's 11 electors voted for Biden, as did Georgia's 16 in Atlanta.", "AZ GA"),
        (2024, "Iowa went to Trump. Ohio had already done the same.", "IA:Trump OH:Trump"),
        (2012, "Ohio chose Obama. Virginia, long a red state, did so too.", "OH:Obama VA:Obama"),
        (2004, "Michigan went to Kerry. Likewise Wisconsin.", "MI:Kerry WI:Kerry"),
        (2024, "With Georgia's 16 votes and Nevada's six, Trump has 252.", "GA:Trump NV:Trump"),
        (2008, 'Iowa went to Obama. "I saw Utah," Ayo said. Ohio followed.', "IA:Obama OH:Obama"),
        (2020, "Biden took Ohio. That left Iowa, and on Friday it went to Biden.", "IA OH"),
    ],
)
def test_what_follows_a_call_goes_to_the_same_ticket(year: int, text: str, expected: str) -> None:
    """Words such as "next", "the same" and "so did" carry on what the sentence before called."""
    units = {pair.partition(":")[0] for pair in expected.split()}
    calls = certain(year, text)
    assert {call.partition(":")[0] for call in calls} == units
    assert len({call.partition(":")[2] for call in calls}) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Trump visited the battlegrounds one by one. Georgia came first, on Saturday.",
        "Trump's victories in the primaries came early. Iowa was first. Nevada followed.",
        "Trump's victories in court were few. Georgia came first.",
        "The calls for Trump to concede came quickly. Pennsylvania's governor was first.",
        "If the battlegrounds fall to Trump, it is over. Georgia comes first.",
        "Trump spoke of the states left to him. Georgia, for one.",
        "Trump's lead grew in the battlegrounds. Georgia was first; Arizona followed.",
        "With Georgia's 16 and Nevada's six still out, Harris has 226.",
    ],
)
def test_what_is_no_run_of_calls_leaves_nothing_behind(text: str) -> None:
    """A tour, a count or a condition says of no state whose it is."""
    assert certain(2024, text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "Trump won Texas. Wisconsin followed a new law in counting.",
        "Trump won Texas. Its suburbs have grown fast, as have those of Ohio.",
        "Trump won Texas. Ohio was next to close its polls.",
        "Trump won Texas. Georgia was next, but it was still too close to call.",
        "Trump won Texas. Its senator was beaten. So was Ohio's.",
        "Trump won Texas. Then came the Senate races. Ohio was first.",
    ],
)
def test_only_calls_carry_on(text: str) -> None:
    """What is told of a state behind a call may be something else than a call."""
    assert certain(2024, text) == {"TX:Trump"}


@pytest.mark.parametrize(
    ("year", "text", "expected"),
    [
        (2008, "Obama won Iowa. His opponent held Utah by a hair.", "IA:Obama UT:McCain"),
        (2024, "Trump took Ohio. His Democratic rival won Virginia.", "OH:Trump VA:Harris"),
        (2024, "Trump took Ohio; his rival kept Maine.", "ME:Harris OH:Trump"),
        (2016, "Clinton won Nevada. Her opponent took Utah.", "NV:Clinton UT:Trump"),
    ],
)
def test_a_rival_is_the_other_main_ticket(year: int, text: str, expected: str) -> None:
    """Whoever wins as "his rival" is the other ticket than he who was told of."""
    assert certain(year, text) == set(expected.split())


@pytest.mark.parametrize(
    "text",
    [
        "Trump took Ohio. Sanders spoke. His rival in the primaries won Maine.",
        "Trump took Ohio. His rival for the Senate seat won Maine's 1st District.",
        "Trump took Ohio. His rivals won Maine in the spring.",
    ],
)
def test_another_rival_is_no_ticket(text: str) -> None:
    """A rival of the primaries, or for another office, wins nothing here."""
    assert certain(2016, text) == {"OH:Trump"}


@pytest.mark.parametrize(
    ("year", "text", "expected"),
    [
        (2020, "Biden was sure of Virginia and carried it by ten points.", "VA:Biden"),
        (2024, "Harris worked hard for Wisconsin, but lost it by a point.", "WI:Trump"),
        (2016, "Michigan eluded Clinton. Wisconsin got away from her, too.", "MI:Trump WI:Trump"),
        (
            2020,
            "Biden won Maine. Other Democratic victories included Colorado and Virginia.",
            "CO:Biden ME:Biden VA:Biden",
        ),
    ],
)
def test_what_is_won_or_lost_is_named_before(year: int, text: str, expected: str) -> None:
    """What "it", "her" and a party's victories mean was named before them."""
    assert certain(year, text) == set(expected.split())


@pytest.mark.parametrize(
    "text",
    [
        "Trump wanted Virginia and thought he could win it.",
        "Trump visited Ohio, told a joke and won it over.",
        "Ohio, which Harris had to have, eluded him.",
        "Trump failed to win the debate in Ohio.",
        "Democratic victories in the Senate included Arizona and Nevada.",
        "The Senate was close. Republican gains included seats in Iowa and Ohio.",
    ],
)
def test_a_wish_a_debate_and_a_seat_are_no_calls(text: str) -> None:
    """What is not a state's electoral vote is neither won nor lost here."""
    assert certain(2024, text) == set()


def test_him_of_an_earlier_paragraph_is_left_no_states() -> None:
    """Whose the states are that were left to "him" is only clear where his paragraph names him."""
    text = "Dukakis lost. Bush had won.\n\nThree states were left to him. Utah, for one. Hawaii."
    assert certain(1988, text) == set()
