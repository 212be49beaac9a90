"""A report of a finished election, held as a whole against the official winners."""

from __future__ import annotations

import msgspec

from callboard import almanac
from callboard.reports import readers
from callboard.reports.claims import Report, Said
from callboard.reports.limits import DEFAULT
from callboard.reports.reading import claims_from, read_report

OPENING = "How the states voted in the 2016 presidential election, Clinton against Trump\n\n"


def as_it_was() -> dict[str, str]:
    """Return the surname of who won each state in 2016."""
    surnames = {ticket.id: ticket.surname for ticket in almanac.contest(2016).tickets}
    winners = almanac.official_winners(2016)
    return {unit: surnames[ticket] for unit, ticket in winners.items() if "-" not in unit}


def turned(*units: str) -> dict[str, str]:
    """Return the winners of 2016 with these units given to the loser."""
    winners = as_it_was()
    other = {"Trump": "Clinton", "Clinton": "Trump"}
    return winners | {unit: other[winners[unit]] for unit in units}


def report(winners: dict[str, str], opening: str = OPENING, year: int | None = 2016) -> Report:
    """Return what is read of a list of units and winners."""
    rows = "\n".join(f"{unit} - {who}" for unit, who in winners.items())
    return read_report((opening + rows).encode(), "list.txt", year)


def is_used(read: Report) -> bool:
    """Whether the calls of a report are certain."""
    calls = [claim for claim in read.claims if claim.said is Said.CALLED]
    assert calls
    assert len({claim.certain for claim in calls}) == 1
    return calls[0].certain


def test_a_few_wrong_rows_stay_as_the_report_has_them() -> None:
    """Six of fifty are what an editor is to find, row by row, beside other sources."""
    read = report(turned("FL", "PA", "MI", "WI", "OH", "IA"))
    assert is_used(read)
    assert {c.surname for c in read.claims if c.unit == "FL"} == {"Clinton"}
    assert "implausible" not in {found.kind for found in read.findings}


def test_a_list_with_more_than_one_in_five_wrong_is_no_report_of_the_result() -> None:
    """Guesses at the battlegrounds look like results in every row."""
    battlegrounds = ("FL", "PA", "MI", "WI", "OH", "IA", "NC", "NV", "NH", "CO", "VA", "MN")
    guessed = turned("FL", "PA", "MI")
    read = report({unit: guessed[unit] for unit in battlegrounds})
    assert not is_used(read)
    told = next(found for found in read.findings if found.kind == "implausible")
    assert "3 units: Florida, Michigan, Pennsylvania." in told.sentence


def test_two_wrong_rows_of_a_short_list_are_slips() -> None:
    """A list of five with two wrong may still be a report."""
    guessed = turned("FL", "PA")
    assert is_used(report({unit: guessed[unit] for unit in ("FL", "PA", "OH", "NV", "CO")}))


def test_a_forecasters_words_weigh_with_three_wrong_rows() -> None:
    """Ratings and toss-ups beside a list tell what its wrong rows are."""
    opening = OPENING + "Our ratings stood all autumn. Only two toss-ups were hard.\n\n"
    assert not is_used(report(turned("PA", "MI", "WI"), opening))
    assert is_used(report(turned("PA", "MI"), opening))


def test_nothing_is_corrected() -> None:
    """An implausible page keeps saying what it says; its claims only wait for a decision."""
    read = report(turned(*list(as_it_was())[:20]))
    assert not is_used(read)
    assert {c.surname for c in read.claims if c.unit == "AL"} == {"Clinton"}


def test_an_election_to_come_has_no_official_winners() -> None:
    """On a live night the almanac knows nothing that a report could differ from."""
    assert not almanac.official_winners(2028)


def test_a_contest_of_the_desks_own_is_not_judged() -> None:
    """With other tickets, or others in office, the almanac's winners are those of another race."""
    rows = "\n".join(f"{unit} - {who}" for unit, who in turned(*list(as_it_was())[:20]).items())
    document, _ = readers.read((OPENING + rows).encode(), "list.txt", limits=DEFAULT)
    assert document is not None
    own = msgspec.structs.replace(almanac.contest(2016), holders={})
    assert all(claim.certain for claim in claims_from(document, own).claims)
    theirs = claims_from(document, almanac.contest(2016))
    assert not any(claim.certain for claim in theirs.claims)
