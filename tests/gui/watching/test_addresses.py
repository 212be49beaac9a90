"""Addresses that are watched: asked again, within their host and limit, backing off, stopped."""

from __future__ import annotations

from functools import partial

from pytestqt.qtbot import QtBot
from sites import Site

from callboard import times
from callboard.gui.acts.reading import ReadReports
from callboard.gui.watching.rules import State, Watched, turned_words
from callboard.gui.watching.watching import Watching
from callboard.reports.opening import Ways


def standing(watching: Watching) -> Watched:
    """The one place that is watched."""
    return watching.places[0]


def rests(watching: Watching) -> bool:
    """Whether the place was asked and nothing is on its way."""
    return standing(watching).state in {State.WAITING, State.FAILED}


def failed(watching: Watching, times: int) -> bool:
    """Whether the place could not be read so often, one time after the other."""
    return standing(watching).failures == times


def test_an_address_is_read_at_once(
    qtbot: QtBot, site: Site, watching: Watching, reads: list[ReadReports]
) -> None:
    """What it says becomes a report of that address, read as a file of that name would be."""
    watching.watch(site.address)
    qtbot.waitUntil(lambda: bool(reads))
    report = reads[0].reports[0]
    assert (report.path, [c.unit for c in report.claims]) == (site.address, ["OH"])
    assert standing(watching).changed_at is not None


def test_what_is_known_is_not_sent_again(
    qtbot: QtBot, site: Site, watching: Watching, reads: list[ReadReports]
) -> None:
    """The second request carries the ETag; an answer of "not modified" is a check, no reading."""
    watching.watch(site.address)
    qtbot.waitUntil(lambda: rests(watching))
    before = standing(watching).checked_at
    watching.check_now(site.address)
    qtbot.waitUntil(lambda: len(site.asked) == 2 and rests(watching))
    assert site.asked[1]["If-None-Match"] == '"one"'
    assert len(reads) == 1
    assert before is not None
    assert (standing(watching).checked_at or before) > before


def test_the_same_bytes_under_another_tag_are_no_new_reading(
    qtbot: QtBot, site: Site, watching: Watching, reads: list[ReadReports]
) -> None:
    """A server without sense for ETags costs a request, and nothing else."""
    watching.watch(site.address)
    qtbot.waitUntil(lambda: rests(watching))
    site.etag = '"two"'
    watching.check_now(site.address)
    qtbot.waitUntil(lambda: len(site.asked) == 2 and rests(watching))
    assert len(reads) == 1


def test_a_new_page_is_a_new_reading(
    qtbot: QtBot, site: Site, watching: Watching, reads: list[ReadReports]
) -> None:
    """What changed is read and handed on."""
    watching.watch(site.address)
    qtbot.waitUntil(lambda: rests(watching))
    site.says("Ohio - Donald Trump", "Texas - Donald Trump")
    watching.check_now(site.address)
    qtbot.waitUntil(lambda: len(reads) == 2)
    assert {c.unit for c in reads[1].reports[0].claims} == {"OH", "TX"}


def test_a_failure_is_told_and_asked_about_later_and_later(
    qtbot: QtBot, site: Site, watching: Watching
) -> None:
    """Every failure doubles the wait."""
    site.status = 503
    watching.watch(site.address)
    qtbot.waitUntil(lambda: rests(watching))
    first = standing(watching)
    assert (first.state, first.problem) == (State.FAILED, "The server answered with status 503.")
    watching.check_now(site.address)
    qtbot.waitUntil(lambda: standing(watching).failures == 2)
    second = standing(watching)
    assert first.next_at is not None
    assert second.next_at is not None
    assert (second.next_at - first.next_at).total_seconds() > 9  # 20 s from now, after 10 s


def test_an_address_that_stays_away_is_told_once_and_when_it_is_back(
    qtbot: QtBot, site: Site, watching: Watching
) -> None:
    """One failure is a hiccup; after the second nobody may believe that the page stands still."""
    told: list[str] = []
    watching.turned.connect(lambda place: told.append(turned_words(place, times.now())))
    site.status = 503
    watching.watch(site.address)
    for failures in (1, 2, 3):
        assert len(told) == (failures > 2)
        qtbot.waitUntil(partial(failed, watching, failures))
        watching.check_now(site.address)
    assert len(told) == 1
    assert told[0].startswith("127.0.0.1/live.txt cannot be read: The server answered with ")
    qtbot.waitUntil(lambda: rests(watching))
    site.status = 200
    watching.check_now(site.address)
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told[1] == "127.0.0.1/live.txt is read again."


def test_a_server_may_ask_for_patience(qtbot: QtBot, site: Site, watching: Watching) -> None:
    """Retry-After is kept."""
    site.status, site.headers = 429, {"Retry-After": "120"}
    watching.watch(site.address)
    qtbot.waitUntil(lambda: rests(watching))
    waiting = watching._timers[site.address].remainingTime()
    assert waiting > 100_000


def test_an_endless_answer_is_cut_off_at_the_limit(
    qtbot: QtBot, site: Site, watching: Watching, reads: list[ReadReports]
) -> None:
    """Nothing beyond the limit is taken in, and nothing of it is read."""
    site.endless = True
    watching.watch(site.address)
    qtbot.waitUntil(lambda: standing(watching).state is State.FAILED)
    assert standing(watching).problem == "It is longer than 20000 bytes and was not read."
    assert reads == []


def test_a_redirect_to_another_host_is_not_followed(
    qtbot: QtBot, site: Site, watching: Watching
) -> None:
    """The other host is named, and nothing is asked of it."""
    site.status, site.headers = 302, {"Location": "http://example.invalid/results"}
    watching.watch(site.address)
    qtbot.waitUntil(lambda: rests(watching))
    assert "example.invalid" in standing(watching).problem


def test_a_circle_of_redirects_ends(qtbot: QtBot, site: Site, watching: Watching) -> None:
    """Within the host redirects are followed, but not for ever."""
    site.status, site.headers = 302, {"Location": "/again"}
    watching.watch(site.address)
    qtbot.waitUntil(lambda: rests(watching))
    assert standing(watching).problem == "It redirects more than 5 times."
    assert len(site.asked) == 6


def test_a_stopped_address_is_asked_no_more(
    qtbot: QtBot, site: Site, watching: Watching, reads: list[ReadReports]
) -> None:
    """Stopping ends what is on its way as well."""
    watching.watch(site.address)
    watching.stop(site.address)
    assert (watching._fetches, watching._timers, reads) == ({}, {}, [])
    assert standing(watching).state is State.STOPPED
    watching.check_now(site.address)
    assert standing(watching).state is State.STOPPED


def test_nobody_at_home_is_a_sentence(qtbot: QtBot, watching: Watching) -> None:
    """An address that cannot be reached fails in words."""
    watching.watch("http://127.0.0.1:1/results")
    qtbot.waitUntil(lambda: rests(watching))
    assert standing(watching).problem.startswith("It could not be reached: ")


def test_an_address_that_breaks_a_reading_is_asked_again(
    qtbot: QtBot, site: Site, watching: Watching
) -> None:
    """A fault of ours reaches the hook; the place says so, and when it is asked next."""

    def ways() -> Ways:
        raise ZeroDivisionError

    watching.begin(lambda: ways)
    with qtbot.captureExceptions() as caught:
        watching.watch(site.address)
        qtbot.waitUntil(lambda: bool(caught))
    assert standing(watching).state is State.FAILED
    assert standing(watching).next_at is not None
