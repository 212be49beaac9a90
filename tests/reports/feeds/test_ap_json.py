"""AP's JSON: which records count, what a flag means, and what is never added."""

from __future__ import annotations

from typing import Any

import pytest
from fed import claim, kinds, read, said, sentence, votes

Json = dict[str, Any]


def runner(last: str, party: str, count: int, **more: object) -> Json:
    """One candidate of a reporting unit."""
    return {"first": "", "last": last, "party": party, "voteCount": count, **more}


def unit(postal: str, *runners: Json, level: str = "state", **more: object) -> Json:
    """One reporting unit."""
    return {"statePostal": postal, "level": level, "candidates": list(runners), **more}


def race(*units: Json, **more: object) -> Json:
    """One race for president in a general election."""
    fixed = {
        "test": False,
        "raceID": "0",
        "raceTypeID": "G",
        "officeID": "P",
        "officeName": "President",
        "reportingUnits": list(units),
    }
    return fixed | more


def answer(*races: Json, date: str = "2020-11-03", **more: object) -> Json:
    """An answer of the API."""
    return {"electionDate": date, "timestamp": "", "races": list(races), "nextrequest": ""} | more


def arizona(**flags: object) -> Json:
    """Arizona as it was, Biden flagged as asked."""
    return unit(
        "AZ",
        runner("Biden", "Dem", 1_672_143, **flags),
        runner("Trump", "GOP", 1_661_686),
        electTotal=11,
    )


def test_a_flag_x_is_a_call_by_ap() -> None:
    """X is a call, made by AP, with the electors beside it and the flag as its verb."""
    found = claim(read(answer(race(arizona(winner="X")))), "AZ")
    assert (found.winner, found.said, found.source, found.electors, found.verb, found.certain) == (
        "biden",
        "called",
        "AP",
        11,
        "winner X",
        True,
    )


def test_without_a_flag_the_first_only_leads() -> None:
    """Who has the most votes leads; that is no call."""
    result = read(answer(race(arizona())))
    assert said(result) == {"AZ": ("leading", "biden")}
    assert "feed-leads" in kinds(result)


def test_n_is_never_a_win() -> None:
    """N says did not win, or overturned."""
    result = read(answer(race(arizona(winner="N"))))
    assert said(result) == {"AZ": ("leading", "biden")}
    assert "winner-not" in kinds(result)


@pytest.mark.parametrize(("letter", "kind"), [("R", "winner-runoff"), ("Q", "winner-letter")])
def test_another_letter_is_told_and_no_win(letter: str, kind: str) -> None:
    """A runoff and an unknown letter are no wins."""
    result = read(answer(race(arizona(winner=letter))))
    assert said(result)["AZ"][0] == "leading"
    assert kind in kinds(result)


@pytest.mark.parametrize(
    ("status", "words"),
    [
        ("Too Early to Call", "too_early"),
        ("Too Close to Call", "too_close"),
        ("Uncalled", "retracted"),
        ("Unable to Call", "not_called"),
    ],
)
def test_the_call_status_is_kept(status: str, words: str) -> None:
    """Version 3 says why a race is not called; Uncalled is a call taken back."""
    result = read(answer(race(arizona(), raceCallStatus=status), apiVersion="3.0"))
    assert said(result)["AZ"][0] == words
    assert "v3" in result.title


def test_a_subunit_that_repeats_the_state_is_not_added() -> None:
    """Alaska's only subunit holds the state's own figures."""
    whole = unit(
        "AK", runner("Romney", "GOP", 164_676, winner="X"), runner("Obama", "Dem", 122_640)
    )
    again = whole | {"level": "subunit", "reportingunitName": "Alaska", "fipsCode": "02000"}
    result = read(answer(race(whole, again), date="2012-11-06"))
    assert votes(result, "AK") == {"romney": 164_676, "obama": 122_640}
    assert (result.read, result.used, result.set_aside) == (2, 1, 1)
    assert "feed-subunits" in kinds(result)


def test_counties_without_their_state_are_rolled_up_as_a_part() -> None:
    """Two of Arizona's counties are no state: their leader is not certain to lead in it."""
    counties = [
        unit(
            "AZ",
            runner("Biden", "Dem", 10),
            runner("Trump", "GOP", 20 + at),
            level="FIPSCode",
            fipsCode=f"0400{at}",
        )
        for at in (1, 3)
    ]
    found = claim(read(answer(race(*counties))), "AZ")
    assert (found.winner, found.certain) == ("trump", False)


def test_the_national_unit_is_never_added() -> None:
    """The national record declares electors; its votes are those of the states again."""
    nation = unit("US", runner("Biden", "Dem", 1_672_143, electWon=306), level="national")
    result = read(answer(race(nation, arizona(winner="X"))))
    assert {one.unit for one in result.votes} == {"AZ"}
    assert result.declared_totals == {"Biden": 306}


def test_a_national_total_of_twice_the_sum_is_found() -> None:
    """A total that counts the national row as well as the states is named as that."""
    nation = unit("US", runner("Biden", "Dem", 2 * 1_672_143), level="national")
    assert "national-twice" in kinds(read(answer(race(nation, arizona()))))


def test_districts_of_version_2_are_units() -> None:
    """Maine's district units are read as ME-1 and ME-2 beside the at-large electors."""
    maine = [
        unit("ME", runner("Biden", "Dem", 9, winner="X"), runner("Trump", "GOP", 8)),
        unit(
            "ME",
            runner("Biden", "Dem", 6, winner="X"),
            runner("Trump", "GOP", 2),
            level="district",
            reportingunitName="District 1",
        ),
        unit(
            "ME",
            runner("Biden", "Dem", 3),
            runner("Trump", "GOP", 6, winner="X"),
            level="district",
            reportingunitName="District 2",
        ),
    ]
    result = read(answer(race(*maine)))
    assert {one: who for one, (_, who) in said(result).items()} == {
        "ME": "biden",
        "ME-1": "biden",
        "ME-2": "trump",
    }
    assert not claim(result, "ME").whole_state


def test_districts_of_2024_are_told_by_the_seat() -> None:
    """Version 3 gives each district a race of its own with a seat number; none is at large."""
    first = race(
        unit("NE", runner("Harris", "Dem", 9, winner="X"), runner("Trump", "GOP", 8)),
        seatNum="2",
        seatName="District 2",
    )
    whole = race(unit("NE", runner("Harris", "Dem", 3), runner("Trump", "GOP", 8, winner="X")))
    result = read(answer(first, whole, date="2024-11-05", apiVersion="3"))
    assert said(result) == {"NE-2": ("called", "harris"), "NE": ("called", "trump")}


def test_all_electors_of_maine_for_one_are_doubted() -> None:
    """Four electors for the winner of the state contradict the law of districts."""
    maine = unit(
        "ME",
        runner("Biden", "Dem", 9, winner="X", electWon=4),
        runner("Trump", "GOP", 8),
        electTotal=4,
    )
    result = read(answer(race(maine)))
    assert claim(result, "ME").whole_state
    assert "winner-take-all" in kinds(result)


def test_test_data_is_walled_off() -> None:
    """A race marked as a test claims nothing."""
    result = read(answer(race(arizona(winner="X"), test=True)))
    assert (result.claims, result.used) == ((), 0)
    assert "feed-test" in kinds(result)


def test_results_type_t_is_test_data_too() -> None:
    """The results type says test as well as the flag does."""
    assert read(answer(race(arizona(winner="X"), resultsType="t"))).claims == ()


def test_a_primary_is_set_aside() -> None:
    """A presidential primary is no presidential election, whatever its flags."""
    result = read(answer(race(arizona(winner="X"), raceTypeID="D"), date="2020-03-17"))
    assert result.claims == ()
    assert "D, AZ, 2020-03-17" in sentence(result, "feed-primary")


def test_other_offices_are_counted_and_set_aside() -> None:
    """A Senate race beside the presidential one is told and not read."""
    senate = race(arizona(winner="X"), officeID="S", officeName="U.S. Senate")
    result = read(answer(race(arizona()), senate))
    assert "U.S. Senate (1)" in sentence(result, "feed-other-office")
    assert len(result.claims) == 1


def test_without_a_race_for_president_nothing_is_used() -> None:
    """A feed of other offices only says so."""
    senate = race(arizona(winner="X"), officeID="S", officeName="U.S. Senate")
    assert "feed-no-president" in kinds(read(answer(senate)))


def test_a_race_before_results_holds_its_candidates_itself() -> None:
    """An initialisation record has no reporting units and no votes: nobody leads."""
    early = race(statePostal="AZ", candidates=[runner("Biden", "Dem", 0)])
    del early["reportingUnits"]
    result = read(answer(early))
    assert (result.read, result.claims) == (1, ())


def test_a_winner_behind_in_votes_is_told() -> None:
    """A flag against the votes is taken as the flag, and said."""
    behind = unit("AZ", runner("Biden", "Dem", 10), runner("Trump", "GOP", 5, winner="X"))
    result = read(answer(race(behind)))
    assert said(result) == {"AZ": ("called", "trump")}
    assert "Biden leads with 10" in sentence(result, "winner-not-leading")


def test_two_winners_are_none() -> None:
    """Where two carry the flag neither is believed."""
    both = unit("AZ", runner("Biden", "Dem", 10, winner="X"), runner("Trump", "GOP", 5, winner="X"))
    result = read(answer(race(both)))
    assert said(result)["AZ"][0] == "leading"
    assert "two-winners" in kinds(result)


def test_one_person_under_two_ids_is_told() -> None:
    """A candidate that the feed lists as two people is added and told."""
    twice = unit(
        "AZ",
        runner("Biden", "Dem", 10, polID="1036"),
        runner("Biden", "Dem", 7, polID="77"),
        runner("Trump", "GOP", 12, polID="8639"),
    )
    result = read(answer(race(twice)))
    assert votes(result, "AZ")["biden"] == 17
    assert "two-people" in kinds(result)


def test_more_than_all_of_the_expected_vote_is_told() -> None:
    """An estimate of 104% cannot be."""
    assert "percent-above" in kinds(read(answer(race(arizona() | {"eevp": 104}))))


def test_a_truncated_answer_says_so() -> None:
    """Version 3 tells when it was cut off."""
    assert "feed-incomplete" in kinds(read(answer(race(arizona()), isTruncated=True)))


@pytest.mark.parametrize("count", [-5, 3.5, 10**13])
def test_impossible_votes_are_told_and_not_added(count: float) -> None:
    """Negative, broken and huge figures are no votes."""
    bad = unit("AZ", runner("Biden", "Dem", 10) | {"voteCount": count}, runner("Trump", "GOP", 5))
    result = read(answer(race(bad)))
    assert votes(result, "AZ") == {"trump": 5}
    assert kinds(result) & {"votes-negative", "votes-not-whole", "votes-huge"}


def test_electors_of_thirteen_digits_are_not_read() -> None:
    """No unit has so many electors."""
    result = read(answer(race(arizona(winner="X") | {"electTotal": 1234567890123})))
    assert claim(result, "AZ").electors is None
    assert "electors-impossible" in kinds(result)
