"""The Times' results of 2020: calls as JSON, and leads over time as CSV."""

from __future__ import annotations

from typing import Any

from fed import claim, kinds, read, said, sentence, votes

SERIES = (
    "state,timestamp,leading_candidate_name,trailing_candidate_name,leading_candidate_votes,"
    "trailing_candidate_votes,vote_differential\n"
)


def runner(first: str, last: str, party: str, count: int, **more: object) -> dict[str, Any]:
    """One candidate."""
    return {
        "first_name": first,
        "last_name": last,
        "party_id": party,
        "votes": count,
        "winner": False,
        "candidate_id": last.casefold(),
    } | more


def race(
    state: str, name: str, electors: int, *runners: dict[str, Any], **more: object
) -> dict[str, Any]:
    """One race."""
    return {
        "race_id": f"{state}-G-P-2020-11-03",
        "state_id": state,
        "state_name": name,
        "electoral_votes": electors,
        "result": "",
        "result_source": "",
        "votes": 0,
        "candidates": list(runners),
    } | more


def page(*races: dict[str, Any]) -> dict[str, Any]:
    """The whole page."""
    return {"meta": {"timestamp": ""}, "data": {"races": list(races)}}


BIDEN = runner("Joseph R.", "Biden", "democrat", 2_473_633)
TRUMP = runner("Donald J.", "Trump", "republican", 2_461_854)


def test_a_winner_is_a_call_with_its_source() -> None:
    """A race whose result is from AP is AP's call."""
    won = race(
        "GA", "Georgia", 16, BIDEN | {"winner": True}, TRUMP, result="winner", result_source="ap"
    )
    found = claim(read(page(won)), "GA")
    assert (found.winner, found.said, found.source, found.electors) == ("biden", "called", "AP", 16)


def test_without_a_winner_there_is_a_lead() -> None:
    """Votes alone make a lead."""
    assert said(read(page(race("GA", "Georgia", 16, BIDEN, TRUMP)))) == {"GA": ("leading", "biden")}


def test_more_votes_than_expected_are_told() -> None:
    """An expected vote below what is counted is a finding."""
    odd = race("GA", "Georgia", 16, BIDEN, TRUMP, votes=4_997_716, tot_exp_vote=4_900_000)
    assert "4,900,000" in sentence(read(page(odd)), "votes-above-expected")


def test_split_electors_name_no_district() -> None:
    """Three of Maine's electors for one and one for the other tell no district."""
    maine = race(
        "ME",
        "Maine",
        4,
        BIDEN | {"winner": True, "electoral_votes": 3},
        TRUMP | {"electoral_votes": 1},
    )
    result = read(page(maine))
    assert set(said(result)) == {"ME"}
    assert "Biden 3, Trump 1" in sentence(result, "electors-split")


def test_a_race_of_another_office_is_set_aside() -> None:
    """The same page of Senate races claims nothing."""
    senate = race("GA", "Georgia", 0, BIDEN, TRUMP, race_id="GA-G-S-2020-11-03", office="Senate")
    result = read(page(race("GA", "Georgia", 16, BIDEN, TRUMP), senate))
    assert (len(result.claims), result.set_aside) == (1, 1)


def test_only_the_last_row_of_a_state_counts() -> None:
    """Earlier leaders are history."""
    text = SERIES + (
        "Georgia (EV: 16),2020-11-06 09:00:00,Biden,Trump,2449371,2448454,917\n"
        "Georgia (EV: 16),2020-11-05 09:00:00,Trump,Biden,2431799,2409070,22729\n"
    )
    result = read(text)
    assert (result.election, said(result)) == (2020, {"GA": ("leading", "biden")})
    assert votes(result, "GA") == {"biden": 2_449_371, "trump": 2_448_454}
    assert (result.read, result.used, result.set_aside) == (2, 1, 1)
    assert {"feed-latest", "feed-leads"} <= kinds(result)


def test_a_lead_in_the_series_is_never_a_call() -> None:
    """However large, a lead stays a lead."""
    text = SERIES + "Ohio (EV: 18),2020-11-20 09:00:00,Trump,Biden,3154834,2679165,475669\n"
    assert claim(read(text), "OH").said == "leading"


def test_electors_beside_a_state_are_held_against_the_law() -> None:
    """The figure in the name of the state is a claim of its own."""
    text = SERIES + "Ohio (EV: 20),2020-11-20 09:00:00,Trump,Biden,3154834,2679165,475669\n"
    assert claim(read(text), "OH").electors == 20
    assert kinds(read(text)) & {"electors-old", "electors-differ"}
