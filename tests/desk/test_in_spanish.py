"""A desk worked on in Spanish: it speaks Spanish, and keeps what one in English keeps."""

from __future__ import annotations

from contextlib import nullcontext
from datetime import UTC, datetime

import msgspec
import pytest
from desks import MORNING, Clock, report
from spanish import in_spanish

from callboard.desk import refusals
from callboard.desk.automatic import shown_basis
from callboard.desk.opening import memory_desk
from callboard.desk.returns import enter_returns
from callboard.desk.service import Desk, Identity
from callboard.desk.typed_time import read_time
from callboard.election.status import Status
from callboard.ledger.events import UnitVotes
from callboard.ledger.own import OFFICIAL, kept_source, shown_reason, shown_source
from callboard.ledger.sources import Risk, Source
from callboard.storage.store import REPORTS
from callboard.times import eastern


def worked_on(*, spanish: bool) -> Desk:
    """A desk on which everything was done that writes words of its own."""
    with in_spanish() if spanish else nullcontext():
        desk = memory_desk(2024, identity=Identity("desk 1", "Ed"), clock=Clock(MORNING))
        desk.certify(["NC"], "trump", source=OFFICIAL)
        desk.note(["NC"], "x")
        desk.undo()
        desk.set_source(Source(name="AP", accepts=(Risk.HOLD, Risk.GAIN)))
        desk.import_report(report("AP page", source="AP", OH="trump", GA="trump"))
        desk.import_report(report("CNN page", source="CNN", GA="harris", TX="trump"))
        desk.resolve("GA", None, ground="Held for another look")
        desk.set_status(["PA"], Status.LEADING, ticket="trump", source="AP")
        votes = UnitVotes(unit="PA", votes={"trump": 12}, total=20)
        desk.perform(enter_returns, [votes], source="AP", by="test")
        desk.ask_second("TX")
        desk.retract(["NC"], reason="Error in the source")
    return desk


def test_the_ledger_is_the_same_in_every_language() -> None:
    """With the same clock, every byte of events and reports is the same."""
    kept = [
        (tuple(d.store.events()), tuple(d.store.documents(REPORTS)))
        for d in (worked_on(spanish=False), worked_on(spanish=True))
    ]
    assert kept[0] == kept[1]


def test_words_of_events_are_told_in_spanish() -> None:
    """No event of a full night is told in English."""
    desk = worked_on(spanish=False)
    english = [desk.words(event) for event in desk.ledger.events]
    with in_spanish():
        spanish = [desk.words(event) for event in desk.ledger.events]
    assert not set(english) & set(spanish)
    assert "puso Pensilvania: a la cabeza Trump (AP)" in spanish


def test_a_call_by_rule_names_its_places_in_spanish() -> None:
    """What a call stands on is kept in English, and retold."""
    basis = "AP page line 1; accepted by itself: AP, holds"
    assert shown_basis(basis) == basis
    with in_spanish():
        told = shown_basis(basis)
    assert told == "AP page línea 1; aceptada por sí sola: AP, retenidas"


@pytest.mark.parametrize("source", ["Own desk", "Reports", "Official result", "rule: returns"])
def test_a_source_that_is_nobodys_name_is_kept_in_english(source: str) -> None:
    """It is shown in Spanish, and comes back as it is kept."""
    with in_spanish():
        shown = shown_source(source)
        assert (shown != source, kept_source(shown)) == (True, source)


@pytest.mark.parametrize(
    ("kept", "shown"),
    [
        ("AP says Trump; CNN and Fox say Harris", "AP dice Trump; CNN y Fox dicen Harris"),
        ("Held for another look", "En espera de otra mirada"),
        ("He says there is more to come", "He says there is more to come"),
        ("El secretario lo confirmó", "El secretario lo confirmó"),
        ("", ""),
    ],
)
def test_a_ground_that_nobody_wrote_is_retold(kept: str, shown: str) -> None:
    """What an editor wrote is told as it was written."""
    with in_spanish():
        assert shown_reason(kept) == shown


def test_a_refusal_speaks_spanish() -> None:
    """Names of units too."""
    desk = memory_desk(2024, clock=Clock(MORNING))
    with in_spanish(), pytest.raises(refusals.NotCalled) as refused:
        desk.retract(["NY"], reason="x")
    assert str(refused.value) == "Nueva York no está adjudicada: no hay nada que retirar."


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("12:58 a. m.", "11-06 00:58"),
        ("11:20 p.\N{NO-BREAK SPACE}m.", "11-05 23:20"),
        ("7 nov 11:25 a. m.", "11-07 11:25"),
        ("el 9 de noviembre de 2024, 21:28", "11-09 21:28"),
        ("17 de diciembre 15:00", "12-17 15:00"),
        ("medianoche", "11-06 00:00"),
        ("hacia las 23:20", "11-05 23:20"),
    ],
)
def test_times_are_typed_in_spanish_too(text: str, meant: str) -> None:
    """Both languages are understood, whichever is spoken."""
    typed = read_time(text, year=2024, now=datetime(2026, 3, 1, tzinfo=UTC))
    assert typed.when is not None, typed.problem
    assert typed.when.at is not None
    assert f"{eastern(typed.when.at):%m-%d %H:%M}" == meant


def test_a_time_that_was_told_in_spanish_can_be_typed_again() -> None:
    """What the field shows is understood by it."""
    now = datetime(2026, 3, 1, tzinfo=UTC)
    with in_spanish():
        told = read_time("Nov 7 11:25 am", year=2024, now=now)
        again = read_time(told.words, year=2024, now=now)
    assert again.when is not None
    assert msgspec.json.encode(again.when) == msgspec.json.encode(told.when)
