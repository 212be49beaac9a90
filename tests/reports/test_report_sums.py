"""What a report adds up to."""

from __future__ import annotations

from desks import claim, report
from msgspec.structs import replace

from callboard import almanac
from callboard.reports.claims import Report, Said
from callboard.reports.report_sums import report_sums

CONTEST = almanac.contest(2024)


def test_figures_that_a_report_states_are_its_own() -> None:
    """Where electors are stated they are added up, right or wrong."""
    claims = (
        claim("GA", "harris", 1, "A", electors=15),
        claim("OH", "trump", 2, "A", electors=18),
        claim("FL", "trump", 3, "A", electors=29),
    )
    found = report_sums(CONTEST, replace(report("A"), claims=claims))
    assert (found.electors, found.stated) == ({"harris": 15, "trump": 47}, True)


def test_without_figures_the_law_is_added_up() -> None:
    """A report that names winners only gets the electors of the law."""
    found = report_sums(CONTEST, report("A", GA="harris", OH="trump", FL="trump"))
    assert (found.electors, found.stated) == ({"harris": 16, "trump": 47}, False)


def test_a_unit_counts_once_and_doubtful_claims_not_at_all() -> None:
    """Named twice is added once; leads, doubts and other elections are left out."""
    claims = (
        claim("GA", "harris", 1, "A"),
        claim("GA", "harris", 9, "A"),
        claim("PA", "trump", 2, "A", certain=False),
        claim("NV", "trump", 3, "A", said=Said.LEADING),
        claim("AZ", "trump", 4, "A", year=2020),
        claim("MI", None, 5, "A"),
    )
    found = report_sums(CONTEST, replace(report("A"), claims=claims))
    assert (found.electors, found.units) == ({"harris": 16}, 1)


def test_a_declared_sum_is_held_against_the_rows() -> None:
    """A report may contradict itself."""
    declaring: Report = replace(report("A", GA="harris"), declared_totals={"Harris": 270})
    found = report_sums(CONTEST, declaring)
    assert found.differs("Harris", "harris")
    assert not found.differs("Trump", "trump")


def test_a_state_meant_whole_has_the_electors_of_its_districts_too() -> None:
    """Nebraska as a whole is five; a district that is called apart is not counted twice."""
    whole = claim("NE", "trump", 1, "A", whole_state=True)
    apart = claim("NE-2", "harris", 2, "A")
    assert report_sums(CONTEST, replace(report("A"), claims=(whole,))).electors == {"trump": 5}
    both = report_sums(CONTEST, replace(report("A"), claims=(whole, apart)))
    assert both.electors == {"trump": 4, "harris": 1}


def test_a_figure_beside_one_unit_leaves_the_law_to_the_others() -> None:
    """Where only some units have figures, the rest is added by law, and that is said."""
    claims = (claim("GA", "harris", 1, "A", electors=15), claim("OH", "harris", 2, "A"))
    found = report_sums(CONTEST, replace(report("A"), claims=claims))
    assert (found.electors, found.basis) == ({"harris": 32}, "as stated, of 1 unit by law")
