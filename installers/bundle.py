"""Builds the program in one folder, dist/callboard, from a wheel in an environment of its own.

Run it by `make bundle`, or with any Python from 3.11 on; that Python goes into the bundle.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tomllib
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
WORK = ROOT / "build" / "bundle"
ENVIRONMENT = WORK / "environment"
DIST = ROOT / "dist"
CONSTRAINTS = ROOT / "constraints.txt"
SPEC = ROOT / "installers" / "callboard.spec"
LARGEST = 185_000_000  # bytes


def main() -> None:
    """Build everything anew but the environment, which is kept while the Python is the same."""
    python = environment()
    pip = [str(python), "-m", "pip", "install", "--quiet", "--no-compile"]
    pip += ["--constraint", str(CONSTRAINTS)]
    run([*pip, "build", "setuptools", "wheel", "pyinstaller"])
    wheel = build_wheel(python)
    run([*pip, str(wheel)])
    # The same version may have been there before, of an earlier commit.
    run([*pip, "--force-reinstall", "--no-deps", str(wheel)])
    shutil.rmtree(DIST / "callboard", ignore_errors=True)
    pyinstaller = [str(python), "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level=WARN"]
    run([*pyinstaller, f"--distpath={DIST}", f"--workpath={WORK}", str(SPEC)])
    keep_to_budget(DIST / "callboard")


def keep_to_budget(folder: Path) -> None:
    """Say how large the bundle is; stop when it is too large for what it does."""
    files = [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]
    size = sum(path.stat().st_size for path in files)
    sys.stdout.write(f"{folder}: {len(files)} files, {size / 1e6:.1f} MB\n")
    if sys.platform == "linux" and size > LARGEST:
        raise SystemExit(f"That is more than {LARGEST / 1e6:.0f} MB: see installers/contents.py")


def environment() -> Path:
    """Return the Python of the environment, which is made if it is of another Python."""
    folder = "Scripts" if sys.platform == "win32" else "bin"
    python = ENVIRONMENT / folder / ("python.exe" if sys.platform == "win32" else "python")
    made_by = ENVIRONMENT / "made-by"
    if not made_by.is_file() or made_by.read_text("utf-8") != sys.version:
        venv.create(ENVIRONMENT, clear=True, with_pip=True)
        made_by.write_text(sys.version, "utf-8")
    return python


def build_wheel(python: Path) -> Path:
    """Build the source archive, from that the wheel; return the wheel's path."""
    run([str(python), "-m", "build", "--no-isolation", f"--outdir={DIST}", str(ROOT)])
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    return DIST / f"callboard-{project['version']}-py3-none-any.whl"


def run(command: list[str]) -> None:
    """Run one step; what it prints is to be seen, and its failure ends all.

    Times come from the commit and hashes from a fixed seed, so that the same commit gives the
    same bundle. Nothing outside the environment is on Python's path.
    """
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    steady = {"SOURCE_DATE_EPOCH": commit_time(), "PYTHONHASHSEED": "0"}
    subprocess.run(command, check=True, cwd=ROOT, env={**kept, **steady})


def commit_time() -> str:
    """Return when the commit was made; without git, a day that all builds share."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return given
    asked = ["git", "log", "-1", "--format=%ct"]
    try:
        done = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return "1577836800"  # 2020-01-01
    return done.stdout.strip()


if __name__ == "__main__":
    main()
