"""Leads and swings: shares of the votes that the almanac knows."""

from __future__ import annotations

import pytest

from callboard.almanac import margins


def test_a_lead_is_in_points_of_all_votes() -> None:
    """Georgia 2020: 11,779 votes of 4,999,960."""
    assert margins.margin(2020, "GA") == pytest.approx(100 * 11_779 / 4_999_960)


def test_a_swing_to_republicans_is_negative() -> None:
    """Georgia moved by 2.4 points from Biden to Trump between 2020 and 2024."""
    assert margins.swing(2020, 2024, "GA") == pytest.approx(-2.43, abs=0.01)


def test_a_swing_back_is_the_opposite() -> None:
    """The way there and the way back add up to nothing."""
    there, back = margins.swing(2012, 2016, "OH"), margins.swing(2016, 2012, "OH")
    assert there is not None
    assert back == pytest.approx(-there)


@pytest.mark.parametrize(("then", "now"), [(1996, 2024), (2024, 2028), (2020, 1964)])
def test_without_votes_there_is_no_swing(then: int, now: int) -> None:
    """Where the votes of one election are unknown, nothing is made up."""
    assert margins.swing(then, now, "GA") is None
    assert margins.margin(1996, "GA") is None
