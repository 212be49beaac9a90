"""What must hold for the repository as a whole: versions, dependencies, what is in it."""

from __future__ import annotations

import re
import shutil
import subprocess
import tomllib
from importlib.metadata import PackageNotFoundError, requires
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import callboard

ROOT = Path(__file__).parent.parent
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
CONSTRAINTS = (ROOT / "constraints.txt").read_text("utf-8")

# The brackets keep this file from finding itself.
UNFINISHED = re.compile(r"\b(?:TOD[O]|FIXM[E]|XX[X])\b")
MACHINE_PATH = re.compile(
    r"(?<![\w./~-])/(?:home|root|Users|work|workspace)/\w|[A-Z]:\\+Users\\+\w"
)
REGISTRY = re.compile(r"pypi\.or[g]/simple|pythonhoste[d]\.org|registry\.npmj[s]|index-ur[l]")


def tracked() -> list[Path]:
    """Return the text files that the repository holds."""
    command = ["git", "-c", f"safe.directory={ROOT}", "ls-files", "-z"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    paths = [ROOT / name for name in done.stdout.split("\0") if name]
    return [path for path in paths if path.is_file() and b"\0" not in path.read_bytes()]


def findings(pattern: re.Pattern[str]) -> list[str]:
    """Return every line in the repository that matches, as `file:line: text`."""
    return [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()[:100]}"
        for path in tracked()
        for number, line in enumerate(path.read_text("utf-8", "replace").splitlines(), start=1)
        if pattern.search(line)
    ]


def pins() -> dict[str, str]:
    """Return the exact version of each constrained package, by its canonical name."""
    lines = [line for line in CONSTRAINTS.splitlines() if line and not line.startswith("#")]
    return dict(line.split("==") for line in lines)


def demanded() -> set[str]:
    """Return the canonical names of all that Callboard asks for, for running and for work."""
    project = PROJECT["project"]
    lists = [project["dependencies"], *project["optional-dependencies"].values()]
    lists.append(PROJECT["build-system"]["requires"])
    return {canonicalize_name(Requirement(line).name) for names in lists for line in names}


def needed_by(name: str) -> set[str]:
    """Return the canonical names of what an installed package needs on this system."""
    try:
        lines = requires(name) or []
    except PackageNotFoundError:  # only for the installers, or for another system
        return set()
    needs = [Requirement(line) for line in lines]
    return {
        canonicalize_name(need.name)
        for need in needs
        if need.marker is None or need.marker.evaluate({"extra": ""})
    }


@pytest.mark.skipif(
    not (ROOT / ".git").exists() or shutil.which("git") is None,
    reason="only git can tell which files the repository holds",
)
@pytest.mark.parametrize(
    "pattern", [UNFINISHED, MACHINE_PATH, REGISTRY], ids=["unfinished", "machine path", "registry"]
)
def test_nothing_in_the_repository_is_unfinished_or_bound_to_a_machine(
    pattern: re.Pattern[str],
) -> None:
    """No note to self, no path of one person's machine and no registry address is committed."""
    assert findings(pattern) == []


def test_the_version_is_told_once() -> None:
    """The program says the version that pyproject.toml states."""
    assert callboard.__version__ == PROJECT["project"]["version"]


def test_the_changelog_begins_with_the_version() -> None:
    """The newest entry of the changelog is about the version in pyproject.toml."""
    entries = re.findall(r"^## \[(.+?)\]", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    assert entries[0] == PROJECT["project"]["version"]


def test_every_dependency_is_pinned_to_an_exact_version() -> None:
    """What pyproject.toml asks for, and all that it needs in turn, has its exact version."""
    wanted, seen = demanded(), set[str]()
    while wanted:
        name = wanted.pop()
        seen.add(name)
        wanted |= needed_by(name) - seen
    assert seen - pins().keys() == set()


def test_constraints_name_versions_and_no_addresses() -> None:
    """Each line of constraints.txt is a name and a version, nothing that pip would follow."""
    lines = [line for line in CONSTRAINTS.splitlines() if line and not line.startswith("#")]
    assert [line for line in lines if not re.fullmatch(r"[a-z0-9-]+==[0-9.]+", line)] == []
    assert "://" not in CONSTRAINTS


def test_every_folder_of_the_program_is_a_package() -> None:
    """setup.py finds packages by their __init__.py: no folder with Python in it lacks one."""
    folders = {path.parent for path in (ROOT / "desktop" / "callboard").rglob("*.py")}
    assert [folder for folder in sorted(folders) if not (folder / "__init__.py").is_file()] == []
