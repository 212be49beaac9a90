"""The release workflow, as far as it can be looked at without running it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
WORKFLOW = (ROOT / ".github" / "workflows" / "release.yml").read_text("utf-8")
JOBS = re.findall(r"^  ([a-z-]+):\n    name: ", WORKFLOW, re.MULTILINE)


@pytest.mark.parametrize("script", sorted(set(re.findall(r"\binstallers/[\w/.-]+", WORKFLOW))))
def test_every_script_that_it_runs_is_there(script: str) -> None:
    """A script that was moved or renamed would only be missed on the day of the release."""
    assert (ROOT / script).is_file()


@pytest.mark.parametrize("target", sorted(set(re.findall(r"\bmake ([a-z]+)", WORKFLOW))))
def test_every_command_of_make_that_it_gives_is_there(target: str) -> None:
    """The Makefile knows it."""
    assert re.search(rf"^{target}:", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)


def test_what_others_wrote_is_named_by_its_commit() -> None:
    """A tag can be moved to other code; a commit cannot."""
    used = re.findall(r"uses: (\S+) # v\d", WORKFLOW)
    assert len(used) == WORKFLOW.count("uses: ")
    assert all(re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40}", action) for action in used)


def test_nothing_is_built_when_versions_differ() -> None:
    """Every other job waits for the one that compares tag, project and changelog."""
    assert JOBS[0] == "version"
    waiting = re.findall(r"^    needs: \[?version\b", WORKFLOW, re.MULTILINE)
    assert len(waiting) == len(JOBS) - 1


def test_only_the_last_job_may_write_and_it_waits_for_all_tests() -> None:
    """Everything may read; the release alone writes, after each system was tested."""
    assert WORKFLOW.count("contents: write") == 1
    release = WORKFLOW[WORKFLOW.index("\n  release:") :]
    assert "contents: write" in release
    (needed,) = re.findall(r"needs: \[(.*)\]", release)
    assert set(needed.split(", ")) >= {"wheel", "linux", "windows-smoke", "macos"}


def test_every_system_tests_what_it_will_hand_out() -> None:
    """The self-test runs from wheel, archive, AppImage, bundle, installed program and image."""
    assert WORKFLOW.count("--self-test") == 5
    assert "make testdeb" in WORKFLOW
