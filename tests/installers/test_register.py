"""The script in the plain archive that tells a desktop of the program beside it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from permissions import NOBODY, public_folder

SCRIPT = Path(__file__).parent.parent.parent / "installers" / "linux" / "register.sh"

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="desktops of Linux alone")


def unpacked(folder: Path) -> Path:
    """A folder as it is in the archive, with a program that only says that it runs."""
    program = folder / "Callboard of mine"
    menu = program / "share" / "applications"
    menu.mkdir(parents=True)
    shutil.copy(SCRIPT, program / "register.sh")
    (program / "callboard").write_text("#!/bin/sh\necho it runs\n", "utf-8")
    (program / "callboard").chmod(0o755)
    (menu / "callboard.desktop").write_text("TryExec=callboard\nExec=callboard %F\n", "utf-8")
    return program


def as_user(home: Path, *command: str | Path) -> str:
    """Run a command as an ordinary user of that home; root's registration is for everyone."""
    done = subprocess.run(
        command,
        env={"HOME": str(home), "PATH": os.environ["PATH"]},
        user=NOBODY if os.geteuid() == 0 else None,
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


def test_it_is_registered_where_it_lies_and_taken_back() -> None:
    """Menu and command start the program in its folder, blanks and all; both can go again."""
    with public_folder() as home:
        program = unpacked(home)
        as_user(home, program / "register.sh")
        entry = home / ".local/share/applications/callboard.desktop"
        command = home / ".local/bin/callboard"
        assert f'Exec="{program}/callboard" %F' in entry.read_text("utf-8")
        assert as_user(home, command) == "it runs\n"
        as_user(home, program / "register.sh", "--remove")
        assert not entry.exists()
        assert not command.is_symlink()
        assert (program / "callboard").is_file()
