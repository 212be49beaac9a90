"""Refuses to release when versions differ: `version.py v1.2.3`, or without a tag.

The tag, pyproject.toml and the newest entry of CHANGELOG.md must name one version, and that
entry must say its day. Prints the version when all is well.
"""

from __future__ import annotations

import re
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
_ENTRY = re.compile(r"^## \[(?P<version>[^\]]+)\] - (?P<day>.+)$", re.MULTILINE)


def differences(project: str, changelog: str, tag: str | None) -> list[str]:
    """Return what stands against releasing, each in a sentence; `project` is its version."""
    found: list[str] = []
    if tag is not None and tag != f"v{project}":
        found.append(f"The tag is {tag}, but pyproject.toml says {project}: it must be v{project}.")
    entry = _ENTRY.search(changelog)
    if entry is None:
        return [*found, "CHANGELOG.md has no entry."]
    if entry["version"] != project:
        found.append(f"CHANGELOG.md begins with {entry['version']}, pyproject.toml says {project}.")
    if tag is not None and not re.fullmatch(r"\d{4}-\d\d-\d\d", entry["day"]):
        found.append(f"CHANGELOG.md says that {entry['version']} is {entry['day']}: name its day.")
    return found


def main() -> None:
    """Compare, and stop with what differs."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    changelog = (ROOT / "CHANGELOG.md").read_text("utf-8")
    found = differences(project, changelog, sys.argv[1] if len(sys.argv) > 1 else None)
    if found:
        raise SystemExit("\n".join(found))
    print(project)


if __name__ == "__main__":
    main()
