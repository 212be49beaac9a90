"""The Debian package on a bare Debian: installed, used by mouse, upgraded, removed.

`make testdeb` runs this, as root, over the package that `make deb` made. The tests tell one
story, in this order, in one root.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from bare_debian import USER, BareDebian
from screen import Screen, until

ROOT = Path(__file__).parent.parent.parent
MADE = ROOT / "build" / "test-deb"
DESKS = Path("home", USER, ".local", "share", "Callboard", "desks")

pytestmark = [
    pytest.mark.skipif(
        "CALLBOARD_TEST_DEB" not in os.environ,
        reason="installs into a bare Debian, as root and over the network: make testdeb",
    ),
    pytest.mark.timeout(900),
]


@pytest.fixture(scope="module")
def package() -> Path:
    """The newest package that was made."""
    made = sorted((ROOT / "dist").glob("callboard_*.deb"), key=lambda path: path.stat().st_mtime)
    assert made, "there is no package: make deb"
    return made[-1]


@pytest.fixture(scope="module")
def debian(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BareDebian]:
    """One bare Debian for the whole story."""
    root = tmp_path_factory.mktemp("debian") / "root"
    root.parent.chmod(0o755)
    made = BareDebian(root, MADE / "bare.tar")
    yield made
    made.close()


@pytest.fixture
def screen() -> Iterator[Screen]:
    """A screen for the window; what is on it last stays as a picture, to be looked at."""
    made = Screen()
    yield made
    MADE.mkdir(parents=True, exist_ok=True)
    made.photograph(MADE / "last.png")
    made.close()


def newer(package: Path, folder: Path) -> Path:
    """Return the same package under a higher version."""
    subprocess.run(["dpkg-deb", "--raw-extract", package, folder / "content"], check=True)
    control = folder / "content" / "DEBIAN" / "control"
    lines = control.read_text("utf-8").splitlines()
    raised = [f"{line}+1" if line.startswith("Version:") else line for line in lines]
    control.write_text("\n".join(raised) + "\n", "utf-8")
    made = folder / "callboard-newer.deb"
    build = ["dpkg-deb", "--root-owner-group", "-Znone", "--build"]
    subprocess.run([*build, folder / "content", made], check=True)
    return made


def exported(debian: BareDebian, desk: str) -> dict[str, str | None]:
    """Return the winner of each unit of a desk, as the installed command exports them."""
    results = json.loads(debian.said("callboard", "export", desk, "--json", "-"))
    return {unit["unit"]: unit["winner"] for unit in results["units"]}


def the_desk(debian: BareDebian) -> str:
    """Return the path of the one desk there is, seen from inside."""
    (desk,) = (debian.root / DESKS).glob("*.callboard")
    return f"/{desk.relative_to(debian.root)}"


def test_it_installs_with_nothing_but_what_it_names(debian: BareDebian, package: Path) -> None:
    """Every library is found on a bare Debian, and the command is on the PATH."""
    debian.install(package)
    assert debian.said("callboard", "--version").startswith("callboard ")
    folder = "/usr/lib/callboard/_internal"
    for file in ("Qt/plugins/platforms/libqxcb.so", "Qt/plugins/tls/libqopensslbackend.so"):
        library = f"{folder}/PySide6/{file}"
        linked = debian.run("env", f"LD_LIBRARY_PATH={folder}", "ldd", library).stdout
        assert "not found" not in linked


def test_it_tests_itself(debian: BareDebian) -> None:
    """The installed program finds everything in order, as an ordinary user without a screen."""
    assert debian.said("callboard", "--self-test").endswith("All is well.\n")


def test_the_desktop_knows_it(debian: BareDebian) -> None:
    """Menu entry, icons and software centre data are there, and desk files have their type."""
    debian.run("apt-get", "install", "--yes", "--no-install-recommends", "shared-mime-info")
    share = debian.root / "usr" / "share"
    assert "application/x-callboard:*.callboard" in (share / "mime" / "globs2").read_text("utf-8")
    assert (share / "applications" / "callboard.desktop").is_file()
    assert (share / "icons" / "hicolor" / "48x48" / "apps" / "callboard.png").is_file()
    assert list((share / "metainfo").glob("*.Callboard.metainfo.xml"))


def test_an_editor_calls_a_state_with_the_mouse(debian: BareDebian, screen: Screen) -> None:
    """From the first start: through the first door, Georgia clicked and called, and quit."""
    program = debian.as_user("callboard", display=screen.display)
    (window,) = until(screen.windows, "the window is there")
    screen.do("windowmove", window, "0", "0", "windowsize", window, "1280", "800")
    screen.do("windowfocus", window)
    places = where_to_click()
    until(lambda: desk_files(debian), "there is a desk behind the doors")
    (box,) = until(lambda: ask(screen, window, places), "the box of calls is there")
    screen.click(box, *places["ticket"])
    until(lambda: screen.windows() == [window], "the box is closed")
    until(lambda: called(debian), "the call is on the disk")
    screen.photograph(MADE / "window.png")
    screen.do("key", "ctrl+q")
    output, _ = program.communicate(timeout=60)
    assert (program.returncode, output) == (0, "")


def ask(screen: Screen, window: str, places: dict[str, tuple[int, int]]) -> list[str]:
    """Go through the first door, click Georgia; return the box of calls if it is there."""
    screen.click(window, *places["door"])
    screen.click(window, *places["GA"])
    screen.do("sleep", "1")
    return [shown for shown in screen.windows() if shown != window]


def desk_files(debian: BareDebian) -> list[Path]:
    """The desks in the editor's data folder, with what stands beside them."""
    folder = debian.root / DESKS
    return [path for path in folder.iterdir() if path.is_file()] if folder.is_dir() else []


def called(debian: BareDebian) -> bool:
    """Whether a call of Georgia is in the desk or in its journal."""
    return any('"GA"' in path.read_text("utf-8") for path in desk_files(debian))


def where_to_click() -> dict[str, tuple[int, int]]:
    """Return where in a window of 1280×800 the first door and Georgia are, and the first ticket."""
    code = Path(__file__).parent.parent / "helpers" / "where_to_click.py"
    done = subprocess.run([sys.executable, code], capture_output=True, text=True, check=True)
    return {name: (x, y) for name, (x, y) in json.loads(done.stdout).items()}


def test_what_was_called_is_exported_by_command(debian: BareDebian) -> None:
    """The installed command exports the winner that the mouse chose, and no other."""
    winners = exported(debian, the_desk(debian))
    assert {unit for unit, winner in winners.items() if winner} == {"GA"}


def test_an_upgrade_leaves_the_desks(debian: BareDebian, package: Path, tmp_path: Path) -> None:
    """A newer version goes over the installed one; it works, and the desk is as it was."""
    before = (debian.root / the_desk(debian)[1:]).read_bytes()
    debian.install(newer(package, tmp_path))
    form = "--showformat=${Version} ${db:Status-Status}"
    shown = debian.run("dpkg-query", "--show", form, "callboard")
    assert shown.stdout.endswith("+1 installed")
    assert debian.said("callboard", "--self-test").endswith("All is well.\n")
    assert (debian.root / the_desk(debian)[1:]).read_bytes() == before


def test_removing_it_leaves_nothing_but_the_desks(debian: BareDebian) -> None:
    """After removal no file of the program is left; the desk still is."""
    debian.run("apt-get", "purge", "--yes", "callboard")
    left = {path for place in ("usr", "etc", "var", "opt") for path in named(debian.root / place)}
    assert left == set()
    assert (debian.root / the_desk(debian)[1:]).is_file()


def named(folder: Path) -> set[Path]:
    """What is under a folder that has the program's name, but for notes of the installer."""
    found = set(folder.rglob("*callboard*"))
    return {path for path in found if "apt" not in path.parts and "dpkg" not in path.parts}
