"""Times of calls as the screen shows them."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from callboard.desk.shown_time import shown_time
from callboard.election.precision import Precision
from callboard.ledger.events import When

ELEVEN = datetime(2024, 11, 6, 4, tzinfo=UTC)  # pm, Eastern
HALF_PAST = datetime(2024, 11, 6, 4, 30, tzinfo=UTC)
ONE = datetime(2024, 11, 6, 6, tzinfo=UTC)  # am


@pytest.mark.parametrize(
    ("when", "shown"),
    [
        (When(at=ELEVEN), "11:00 pm"),
        (When(at=ELEVEN, precision=Precision.ABOUT), "≈ 11:00 pm"),
        (When(at=ELEVEN, precision=Precision.DAY), "≈ 11:00 pm"),
        (When(precision=Precision.BOUND, not_before=ELEVEN, not_after=HALF_PAST), "11:00–11:30 pm"),
        (When(precision=Precision.DAY, not_before=ELEVEN, not_after=ONE), "11:00 pm–1:00 am"),
        (When(precision=Precision.BOUND, not_after=ONE), "by 1:00 am"),
        (When(precision=Precision.BOUND, not_before=ONE), "after 1:00 am"),
        (When(), ""),
    ],
)
def test_a_time_is_shown_no_more_exactly_than_it_is_known(when: When, shown: str) -> None:
    """To the minute, about, or between two times."""
    assert shown_time(when) == shown
