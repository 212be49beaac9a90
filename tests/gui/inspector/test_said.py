"""What the reports say of a unit, in words."""

from __future__ import annotations

from desks import claim, report
from msgspec.structs import replace

from callboard.desk.service import Desk
from callboard.gui.inspector.said import MOST_LINES, SaidFacts, said_of
from callboard.reports.claims import Claim, Report, Said


def said(desk: Desk, *units: str) -> SaidFacts:
    """What is said of `units`."""
    return said_of(desk.position, units, desk.report)


def report_of(name: str, *claims: Claim) -> Report:
    """A report of these claims."""
    return replace(report(name), claims=claims)


def test_each_report_is_told_with_its_line_and_words(desk: Desk) -> None:
    """A line has the report's name, the place, the winner and the words quoted."""
    desk.import_report(report("State list", GA="harris"))
    (line,) = said(desk, "GA").lines
    assert (line.name, line.place, line.outcome) == ("State list", "line 1", "Harris")
    assert line.quote == "“GA - harris”"


def test_reports_that_differ_raise_the_alarm(desk: Desk) -> None:
    """Two winners of one unit: amber, and a decision is offered."""
    desk.import_report(report("State list", GA="harris"))
    desk.import_report(report("By party", GA="trump"))
    shown = said(desk, "GA")
    assert (shown.chip, shown.alarm, shown.resolve, shown.accept) == ("disagree", True, "GA", "")


def test_agreement_can_be_accepted(desk: Desk) -> None:
    """Two sources that agree are offered with the name and their number."""
    desk.import_report(report("State list", GA="trump"))
    desk.import_report(report("By party", GA="trump"))
    shown = said(desk, "GA")
    assert (shown.accept, shown.acceptable) == ("Accept Trump (2 reports)", ("GA",))
    assert (shown.chip, shown.alarm) == ("behind", False)


def test_a_called_unit_is_not_offered_for_accepting(desk: Desk) -> None:
    """What we have called needs no accepting."""
    desk.import_report(report("State list", GA="trump"))
    desk.import_report(report("By party", GA="trump"))
    desk.call(["GA"], "trump", source="AP")
    shown = said(desk, "GA")
    assert (shown.accept, shown.chip) == ("", "agreed")


def test_a_call_against_all_reports_is_told_as_our_difference(desk: Desk) -> None:
    """The reports agree with each other: it is this desk that differs."""
    desk.import_report(report("State list", GA="harris"))
    desk.import_report(report("By party", GA="harris"))
    desk.call(["GA"], "trump", source="AP")
    assert said(desk, "GA").chip == "we differ"


def test_a_decided_conflict_is_quiet_and_says_how(desk: Desk) -> None:
    """Once resolved the amber goes, and the ground stays in sight."""
    desk.import_report(report("State list", GA="harris"))
    desk.import_report(report("By party", GA="trump"))
    desk.resolve("GA", "trump", ground="AP says so")
    shown = said(desk, "GA")
    assert (shown.chip, shown.alarm) == ("resolved", False)
    assert shown.settled == "Resolved for Trump: AP says so (Ed)"


def test_uncertain_claims_stand_apart(desk: Desk) -> None:
    """What a report may not have meant is shown, but not among what counts."""
    doubtful = replace(claim("GA", "trump", 7, "Blog"), certain=False)
    desk.import_report(report_of("Blog", doubtful))
    shown = said(desk, "GA")
    assert (shown.lines, len(shown.uncertain), shown.chip) == ((), 1, "")


def test_another_source_than_the_report_is_named(desk: Desk) -> None:
    """A network named beside a call is told beside the place."""
    desk.import_report(report_of("Blog", claim("GA", "trump", 7, "CNN")))
    assert said(desk, "GA").lines[0].source == "CNN"


def test_what_is_no_call_is_said_in_its_own_words(desk: Desk) -> None:
    """Leads, closeness and retractions are not shown as calls."""
    claims = [
        claim("GA", "trump", 1, "A", said=Said.LEADING),
        claim("GA", None, 2, "A", said=Said.TOO_CLOSE),
        claim("GA", "trump", 3, "A", said=Said.RETRACTED),
        claim("GA", None, 4, "A"),
    ]
    desk.import_report(report_of("A", *claims))
    outcomes = [line.outcome for line in said(desk, "GA").lines]
    assert outcomes == ["Trump leads", "too close", "retracted Trump", "not called"]


def test_a_unit_that_no_report_names_says_so(desk: Desk) -> None:
    """Silence is told, and told apart from a desk without reports."""
    assert said(desk, "PA").summary == "No reports on the desk yet."
    desk.import_report(report("State list", GA="harris"))
    assert said(desk, "PA").summary == "No report names this unit."


def test_several_units_are_counted_by_verdict(desk: Desk) -> None:
    """With several units chosen there are counts, and what agrees can be accepted at once."""
    desk.import_report(report("State list", GA="harris", PA="trump", NV="trump"))
    desk.import_report(report("By party", GA="trump", PA="trump", NV="trump"))
    shown = said(desk, "GA", "PA", "NV")
    assert shown.summary == "1 disagree · 2 behind"
    assert (shown.accept, shown.acceptable) == ("Accept 2 agreed", ("PA", "NV"))
    assert shown.chip == "1 to decide"


def test_very_many_claims_are_cut_and_counted(desk: Desk) -> None:
    """A unit named a hundred times does not make the panel endless."""
    claims = [claim("GA", "trump", line, "A") for line in range(1, 101)]
    desk.import_report(report_of("A", *claims))
    shown = said(desk, "GA")
    assert (len(shown.lines), shown.more) == (MOST_LINES, 100 - MOST_LINES)
