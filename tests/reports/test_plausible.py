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


def told(read: Report) -> list[str]:
    """Return what is told of the difference from the official result."""
    return [found.sentence for found in read.findings if found.kind == "implausible"]


def test_several_wrong_units_are_told_by_name() -> None:
    """A guess at the battlegrounds looks like results in every row."""
    (sentence,) = told(report(turned("FL", "PA", "MI")))
    assert (
        "differs from the official result of 2016 in 3 units: Florida, Michigan, Penn" in sentence
    )


def test_two_wrong_units_are_slips() -> None:
    """Reports of results have a row wrong now and then."""
    assert not told(report(turned("FL", "PA")))


def test_nothing_is_doubted_or_corrected() -> None:
    """What a page says is what it says, however wrong it is."""
    read = report(turned(*list(as_it_was())[:20]))
    assert told(read)
    assert all(claim.certain for claim in read.claims if claim.said is Said.CALLED)
    assert {c.surname for c in read.claims if c.unit == "AL"} == {"Clinton"}


def test_long_lists_are_cut() -> None:
    """Twelve names are enough to see what kind of page it is."""
    (sentence,) = told(report(turned(*list(as_it_was())[:20])))
    listed = sentence.partition(" in 20 units: ")[2].partition(" …. It may be")[0]
    assert len(listed.split(", ")) == 12


def test_an_election_to_come_has_no_official_winners() -> None:
    """On a live night the almanac knows nothing that a report could differ from."""
    assert not almanac.official_winners(2028)


def test_a_contest_of_the_desks_own_is_not_judged() -> None:
    """With other tickets, or others in office, the almanac's winners are those of another race."""
    rows = "\n".join(f"{unit} - {who}" for unit, who in turned(*list(as_it_was())[:20]).items())
    document, _ = readers.read((OPENING + rows).encode(), "list.txt", limits=DEFAULT)
    assert document is not None
    own = msgspec.structs.replace(almanac.contest(2016), holders={})
    for contest, kinds in ((own, 0), (almanac.contest(2016), 1)):
        found = claims_from(document, contest).findings
        assert sum(one.kind == "implausible" for one in found) == kinds
