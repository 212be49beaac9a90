"""A Windows of one's own, by Wine, to run installers in."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from screen import until


class Wine:
    """A Windows with nothing installed, in a folder."""

    def __init__(self, folder: Path) -> None:
        """Make it."""
        self.folder = folder
        self._environment = {
            **{name: value for name, value in os.environ.items() if name != "DISPLAY"},
            "WINEPREFIX": str(folder),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscoree,mshtml=",  # offers nothing to download
        }
        self._do("wineboot", "--init")
        self._do("wineserver", "--wait")

    @property
    def user(self) -> Path:
        """The folder of the one user."""
        (found,) = (
            path for path in (self.folder / "drive_c/users").iterdir() if path.name != "Public"
        )
        return found

    def run(self, program: Path, *arguments: str, wait: bool = True) -> int:
        """Run a program to its end, and that of all others; return its exit status."""
        done = self._do("wine", str(program), *arguments, check=False)
        if wait:
            self._do("wineserver", "--wait")
        return done.returncode

    @contextmanager
    def running(self, program: Path) -> Iterator[None]:
        """Have a program run meanwhile, one that makes a file beside itself when it does."""
        sign = program.with_name(f"{program.name}.runs")
        process = subprocess.Popen(["wine", str(program)], env=self._environment)
        try:
            until(sign.is_file, f"{program.name} runs")
            sign.unlink()
            yield
        finally:
            process.kill()
            process.wait()
            self._do("wineserver", "--wait")

    def value(self, key: str, name: str | None = None) -> str | None:
        """Return what the registry says under a key, or nothing."""
        which = ("/ve",) if name is None else ("/v", name)
        done = self._do("wine", "reg", "query", key, *which, check=False)
        lines = [line for line in done.stdout.splitlines() if "REG_" in line]
        return lines[0].split("REG_", 1)[1].split(maxsplit=1)[1].strip() if lines else None

    def close(self) -> None:
        """Stop it."""
        self._do("wineserver", "--kill", check=False)

    def _do(self, *command: str, check: bool = True) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            command, env=self._environment, capture_output=True, text=True, check=check
        )
