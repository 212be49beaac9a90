"""Calls accepted by themselves: what a rule takes, what it never takes, switching it off and on."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from desks import NIGHT, Clock, claim, report
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from callboard.desk.opening import memory_desk
from callboard.desk.service import Desk
from callboard.election.status import Status
from callboard.ledger.events import SourceSet, UnitsCalled
from callboard.ledger.sources import Risk, Source
from callboard.reports.claims import Report, Said

MORNING = NIGHT + timedelta(hours=8)  # all polls have closed
ALL = (Risk.HOLD, Risk.GAIN, Risk.WATCHED)
AP, CNN = Source(name="AP", accepts=ALL), Source(name="CNN", accepts=ALL)
SMALL = ("AK", "HI", "ID", "MT", "ND", "SD", "VT", "WY", "OH", "FL", "TX", "CA", "NY")


def a_desk(start: datetime = NIGHT) -> Desk:
    """An empty desk for 2024 in memory, in the night of the election unless told otherwise."""
    return memory_desk(2024, clock=Clock(start))


def said(name: str, source: str = "AP", **winners: Any) -> Report:
    """A report of a source that calls units for tickets."""
    return report(name, source=source, **winners)


def by_rule(desk: Desk) -> dict[str, str]:
    """The units that stand called on a rule, with their tickets."""
    states = {unit: desk.position.state(unit) for unit in desk.contest.electors}
    return {u: s.ticket or "" for u, s in states.items() if s.rule and s.status.is_won}


def test_nothing_is_accepted_by_itself_unless_switched_on() -> None:
    """A report changes no call while every source is as usual."""
    desk = a_desk()
    desk.import_report(said("Page", OH="trump"))
    assert desk.position.tally.called == {}


def test_a_switched_on_source_calls_with_its_flag_as_the_ground() -> None:
    """The call names the rule, the source, the class and the place it stands on."""
    desk = a_desk()
    desk.set_source(AP)
    desk.import_report(said("Page", OH="trump"))
    event = desk.ledger.events[-1]
    assert isinstance(event, UnitsCalled)
    call = event.calls[0]
    assert (call.unit, call.rule, call.risk, call.source) == ("OH", "auto:AP", Risk.HOLD, "AP")
    assert call.basis == "Page line 1; accepted by itself: AP, holds"


def test_switching_on_accepts_what_is_there_already() -> None:
    """Reports that were read before the rule count for it."""
    desk = a_desk()
    desk.import_report(said("Page", OH="trump"))
    desk.set_source(AP)
    assert by_rule(desk) == {"OH": "trump"}


def test_only_the_chosen_classes_are_accepted() -> None:
    """With holds alone, a unit that changes hands waits for an editor."""
    desk = a_desk()
    desk.set_source(replace(AP, accepts=(Risk.HOLD,)))
    desk.import_report(said("Page", OH="trump", GA="trump"))  # Georgia was won by Biden
    assert by_rule(desk) == {"OH": "trump"}


def test_the_unit_that_crosses_the_majority_is_never_accepted() -> None:
    """The rule stops one call short of 270, whatever it may accept."""
    desk = a_desk(MORNING)
    desk.set_source(AP)
    page: dict[str, Any] = {u.replace("-", "_"): "trump" for u in desk.contest.electors}
    desk.import_report(said("Page", **page))
    assert desk.position.tally.called["trump"] < desk.contest.majority
    assert desk.position.race.winner is None


def test_a_retracted_unit_is_never_accepted() -> None:
    """What an editor took back stays with editors."""
    desk = a_desk()
    desk.call(["OH"], "trump", source="Own desk")
    desk.retract(["OH"], reason="Called in error")
    desk.set_source(AP)
    desk.import_report(said("Page", OH="trump"))
    assert desk.position.winner("OH") is None


def test_a_disputed_unit_is_never_accepted() -> None:
    """Where another source differs, the rule stands back."""
    desk = a_desk()
    desk.set_source(AP)
    desk.import_report(said("Other", "CNN", OH="harris"))
    desk.import_report(said("Page", OH="trump"))
    assert desk.position.winner("OH") is None


def test_switching_off_takes_back_exactly_the_calls_on_the_rule() -> None:
    """One event takes back what stood on the rule alone; an editor's calls stay."""
    desk = a_desk()
    desk.call(["FL"], "trump", source="Own desk")
    desk.set_source(AP)
    desk.import_report(said("Page", OH="trump", FL="trump", TX="trump"))
    desk.call(["TX"], "trump", source="Own desk")  # an editor confirms it
    before = len(desk.ledger)
    desk.set_source(replace(AP, accepts=()))
    assert len(desk.ledger) == before + 1
    event = desk.ledger.events[-1]
    assert isinstance(event, SourceSet)
    assert event.units == ("OH",)
    assert desk.position.winner("OH") is None
    assert [desk.position.winner(unit) is not None for unit in ("FL", "TX")] == [True, True]


def test_what_is_taken_back_goes_to_where_it_stood_and_is_no_retraction() -> None:
    """A unit that was too close before is too close again, with the note written since."""
    desk = a_desk()
    desk.set_status(["OH"], Status.TOO_CLOSE)
    desk.set_source(AP)
    desk.import_report(said("Page", OH="trump"))
    desk.note(["OH"], "Recount likely")
    desk.set_source(replace(AP, accepts=()))
    state = desk.position.state("OH")
    assert (state.status, state.retraction, state.note) == (
        Status.TOO_CLOSE,
        None,
        "Recount likely",
    )


def test_a_certified_unit_stays_when_the_rule_is_switched_off() -> None:
    """A certification stands on the state's own word."""
    desk = a_desk()
    desk.set_source(AP)
    desk.import_report(said("Page", OH="trump"))
    desk.certify(["OH"], "trump")
    desk.set_source(replace(AP, accepts=()))
    assert desk.position.state("OH").status is Status.CERTIFIED


def test_a_call_that_another_rule_makes_too_is_handed_over() -> None:
    """What stands on two rules loses one of them and stays called."""
    desk = a_desk()
    desk.set_source(AP)
    desk.set_source(CNN)
    desk.import_report(said("Page", OH="trump", TX="trump"))
    desk.import_report(said("Other", "CNN", OH="trump"))
    desk.set_source(replace(AP, accepts=()))
    assert by_rule(desk) == {"OH": "trump"}
    assert desk.position.state("OH").rule == "auto:CNN"
    desk.set_source(replace(CNN, accepts=()))
    assert by_rule(desk) == {}


def test_a_call_withdrawn_by_its_source_stays_and_asks() -> None:
    """The source's second thoughts turn the unit amber; our call is not changed."""
    desk = a_desk()
    desk.set_source(AP)
    desk.import_report(said("Page", OH="trump"))
    desk.import_report(replace(said("Page", TX="trump"), id="r-2", sha256="2"))
    assert desk.position.winner("OH") is not None
    assert desk.position.verdicts["OH"].verdict.value == "retracted"


def test_an_undone_acceptance_is_not_made_again_by_the_same_words() -> None:
    """Reading the source again with the same call does not overrule the editor."""
    desk = a_desk()
    desk.set_source(AP)
    desk.import_report(said("Page", OH="trump"))
    desk.undo()
    desk.import_report(replace(said("Page", OH="trump", VT="harris"), id="r-2", sha256="2"))
    assert by_rule(desk) == {"VT": "harris"}


def test_a_unit_with_open_polls_is_never_accepted() -> None:
    """Whatever its source says: Alaska votes until 1 am Eastern."""
    desk = a_desk()
    desk.set_source(AP)
    desk.import_report(said("Page", AK="trump", OH="trump"))
    assert by_rule(desk) == {"OH": "trump"}


def test_a_call_that_its_source_changed_is_never_accepted() -> None:
    """A source that changes its mind is for an editor, also when it is switched on anew."""
    desk = a_desk()
    desk.import_report(said("Page", OH="trump", TX="trump"))
    desk.import_report(replace(said("Page", OH="harris", TX="trump"), id="r-2", sha256="2"))
    desk.set_source(AP)
    assert by_rule(desk) == {"TX": "trump"}


def test_a_lead_is_no_call_for_a_rule() -> None:
    """Only calls are accepted."""
    desk = a_desk()
    desk.set_source(AP)
    lead = claim("OH", "trump", 1, "AP", said=Said.LEADING)
    desk.import_report(replace(said("Page"), claims=(lead,)))
    assert desk.position.winner("OH") is None


# Whatever happens in whatever order

TICKETS = st.sampled_from(("harris", "trump"))
SOURCES = st.sampled_from(("AP", "CNN"))
UNITS = st.sampled_from(SMALL)
Step = Callable[[Desk, int], object]


def _import(source: str, winners: dict[str, Any]) -> Step:
    def act(desk: Desk, number: int) -> object:
        page = report(f"{source} page", source=source, **winners)
        return desk.import_report(replace(page, id=f"r-{number}", sha256=str(number)))

    return act


def _switch(source: str, accepts: tuple[Risk, ...]) -> Step:
    return lambda desk, _: desk.set_source(Source(name=source, accepts=accepts))


def _call(unit: str, ticket: str) -> Step:
    return lambda desk, _: desk.call([unit], ticket, source="Own desk", reason="editor")


def _retract(unit: str) -> Step:
    def act(desk: Desk, _: int) -> object:
        called = desk.position.winner(unit) is not None
        return desk.retract([unit], reason="editor") if called else None

    return act


STEPS = st.lists(
    st.one_of(
        st.builds(_import, SOURCES, st.dictionaries(UNITS, TICKETS, max_size=6)),
        st.builds(_switch, SOURCES, st.sampled_from(((), ALL, (Risk.HOLD,)))),
        st.builds(_call, UNITS, TICKETS),
        st.builds(_retract, UNITS),
    ),
    max_size=12,
)


def run(steps: list[Step]) -> Desk:
    """A desk after these steps."""
    desk = a_desk(MORNING)
    for number, step in enumerate(steps):
        step(desk, number)
    return desk


@settings(max_examples=60)
@given(STEPS, SOURCES)
def test_after_switching_off_nothing_stands_on_the_rule(steps: list[Step], name: str) -> None:
    """And no call of an editor, nor one of another rule, is lost by it."""
    desk = run(steps)
    before = {u: desk.position.state(u) for u in desk.contest.electors}
    desk.set_source(Source(name=name))
    rule = f"auto:{name}"
    for unit, state in before.items():
        now = desk.position.state(unit)
        assert now.rule != rule
        if state.rule != rule:
            assert now == state


@settings(max_examples=60)
@given(STEPS, SOURCES)
def test_switching_off_and_on_again_loses_nothing(steps: list[Step], name: str) -> None:
    """The same units are called for the same tickets as when it was switched on first."""
    desk = run(steps)
    desk.set_source(Source(name=name, accepts=ALL))
    before = {u: s.ticket for u in desk.contest.electors if (s := desk.position.state(u)).status}
    length = len(desk.ledger)
    desk.set_source(Source(name=name))
    desk.set_source(Source(name=name, accepts=ALL))
    after = {u: s.ticket for u in desk.contest.electors if (s := desk.position.state(u)).status}
    lost = [unit for unit, ticket in before.items() if after[unit] != ticket]
    assert all(unit in _left_to_editors(desk) for unit in lost)
    assert len(desk.ledger) >= length


def _left_to_editors(desk: Desk) -> set[str]:
    """What a rule would not call anew: disputed or changed since, or decided about."""
    return {
        unit
        for unit, verdict in desk.position.verdicts.items()
        if verdict.verdict.value in {"conflict", "retracted", "silent", "ahead"}
        or desk.position.state(unit).retraction is not None
        or any(claim.changed_from for _, claim in verdict.claims)
    }


@settings(max_examples=60)
@given(STEPS)
def test_no_rule_ever_makes_a_majority(steps: list[Step]) -> None:
    """Every act of a rule leaves whoever had no majority without one."""
    desk = a_desk(MORNING)
    rest = [unit for unit in desk.contest.electors if unit not in SMALL]
    half = rest[: len(rest) // 2]  # both tickets stand a few units short of a majority
    desk.call(half, "harris", source="Own desk")
    desk.call([unit for unit in rest if unit not in half], "trump", source="Own desk")
    assert desk.position.race.winner is None
    crossings: list[str] = []

    def watch(change: object) -> None:
        event = change.event  # type: ignore[attr-defined]
        had = change.before.race.winner  # type: ignore[attr-defined]
        has = change.after.race.winner  # type: ignore[attr-defined]
        if isinstance(event, UnitsCalled) and event.calls[0].rule and has != had:
            crossings.append(event.id)

    desk.subscribe(watch)
    for number, step in enumerate(steps):
        step(desk, number)
    assert crossings == []
