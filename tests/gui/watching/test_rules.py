"""The rules of watching: waiting, redirects, ages."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callboard.gui.watching.rules import (
    LONGEST,
    SHORTEST,
    Watched,
    age_words,
    is_address,
    may_follow,
    wait_after,
)

NOW = datetime(2024, 11, 6, 6, 0, tzinfo=UTC)


@given(st.integers(0, 10_000), st.integers(0, 100_000))
def test_a_wait_is_never_too_short_nor_too_long(failures: int, asked: int) -> None:
    """However often it fails, and whatever the server asks for."""
    wait = wait_after(failures, timedelta(seconds=30), timedelta(seconds=asked))
    assert SHORTEST <= wait <= LONGEST


def test_each_failure_doubles_the_wait() -> None:
    """30 s, then a minute, two, four."""
    waits = [wait_after(n, timedelta(seconds=30)).total_seconds() for n in range(4)]
    assert waits == [30, 60, 120, 240]


@pytest.mark.parametrize(
    ("target", "followed"),
    [
        ("https://news.example/other", True),
        ("http://news.example/plain", False),
        ("https://evil.example/", False),
        ("https://news.example:8443/", False),
        ("https://news.example@evil.example/", False),
        ("file:///etc/passwd", False),
        ("javascript:alert(1)", False),
    ],
)
def test_redirects_stay_within_the_host(target: str, *, followed: bool) -> None:
    """Neither another host, nor another port, nor anything that is no web address."""
    assert may_follow("https://news.example/live", target) is followed


def test_a_plain_address_may_become_a_safe_one() -> None:
    """From http to https on the same host is followed."""
    assert may_follow("http://news.example/live", "https://news.example/live")


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0, "just now"), (40, "40 s ago"), (200, "3 min ago"), (7300, "2 h ago")],
)
def test_ages_are_told_in_words(seconds: int, words: str) -> None:
    """As a desk says them."""
    assert age_words(NOW - timedelta(seconds=seconds), NOW) == words


def test_places_are_told_apart_and_named() -> None:
    """An address by its host and path, a file by its name."""
    assert is_address("https://news.example/live")
    assert not is_address("/reports/live.txt")
    assert Watched(place="https://news.example/live/").name == "news.example/live"
    assert Watched(place="/reports/live.txt").name == "live.txt"
