"""The Windows installer under Wine, over a stand-in for the bundle.

`make testnsis` runs this. It shows that the script compiles, installs, upgrades and goes away;
that the program runs on Windows only Windows can show.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from wine import Wine

SCRIPT = Path(__file__).parent.parent.parent / "installers" / "windows" / "callboard.nsi"
CLASSES = r"Software\Classes"
ENTRY = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\Callboard"

pytestmark = [
    pytest.mark.skipif(
        "CALLBOARD_TEST_NSIS" not in os.environ,
        reason="needs makensis and Wine, and a minute: make testnsis",
    ),
    pytest.mark.timeout(600),
]


@pytest.fixture(scope="module")
def windows(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Wine]:
    """One Windows for all tests; each cleans up after itself."""
    made = Wine(tmp_path_factory.mktemp("windows") / "prefix")
    yield made
    made.close()


def installer(folder: Path, version: str, *, deep: int = 0) -> Path:
    """Compile the installer over a folder that looks like a bundle of this version."""
    source = folder / version
    inner = source.joinpath("_internal", *(["a-folder-with-a-long-name-for-long-paths"] * deep))
    inner.mkdir(parents=True)
    for name in ("Callboard.exe", "callboard-cli.exe"):
        (source / name).write_bytes(b"MZ")
    (inner / f"only-in-{version}.txt").write_text(version, "utf-8")
    made = folder / f"callboard-{version}.exe"
    defined = [f"-DVERSION={version}", f"-DSOURCE={source}", f"-DOUTFILE={made}"]
    subprocess.run(["makensis", "-V2", "-WX", *defined, SCRIPT], check=True)
    return made


def test_for_one_user_without_rights_or_questions(windows: Wine, tmp_path: Path) -> None:
    """Silently installed it is in the user's programs, menu, file types and list of programs."""
    assert windows.run(installer(tmp_path, "1.0.0"), "/S") == 0
    home = windows.user / "AppData" / "Local" / "Programs" / "Callboard"
    menu = windows.user / "AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Callboard.lnk"
    assert (home / "_internal" / "only-in-1.0.0.txt").is_file()
    assert menu.is_file()
    assert windows.value(rf"HKCU\{CLASSES}\.callboard") == "Callboard.Desk"
    opens = windows.value(rf"HKCU\{CLASSES}\Callboard.Desk\shell\open\command")
    assert opens is not None
    assert opens.endswith(r'Programs\Callboard\Callboard.exe" "%1"')
    assert windows.value(rf"HKCU\{ENTRY}", "DisplayVersion") == "1.0.0"
    assert windows.value(rf"HKLM\{ENTRY}", "DisplayVersion") is None


def test_an_upgrade_leaves_nothing_of_the_version_before(windows: Wine, tmp_path: Path) -> None:
    """The newer one goes into the same folder; what only the older one had is gone."""
    assert windows.run(installer(tmp_path, "1.1.0"), "/S") == 0
    home = windows.user / "AppData" / "Local" / "Programs" / "Callboard"
    assert [path.name for path in (home / "_internal").iterdir()] == ["only-in-1.1.0.txt"]
    assert windows.value(rf"HKCU\{ENTRY}", "DisplayVersion") == "1.1.0"


def test_removal_leaves_the_desks_and_what_is_not_ours(windows: Wine) -> None:
    """Silently removed, program, menu entry and registry are as before; other files stay."""
    home = windows.user / "AppData" / "Local" / "Programs" / "Callboard"
    desk = windows.user / "AppData" / "Local" / "Callboard" / "desks" / "night.callboard"
    desk.parent.mkdir(parents=True)
    desk.write_text("{}", "utf-8")
    (home / "notes of an editor.txt").write_text("mine", "utf-8")
    assert windows.run(home / "uninstall.exe", "/S", f"_?={windows_path(windows, home)}") == 0
    left = {path.name for path in home.iterdir()} - {"uninstall.exe"}
    assert left == {"notes of an editor.txt"}
    assert desk.is_file()
    assert windows.value(rf"HKCU\{CLASSES}\.callboard") is None
    assert windows.value(rf"HKCU\{ENTRY}", "DisplayVersion") is None


def test_for_everyone_and_into_deep_folders(windows: Wine, tmp_path: Path) -> None:
    """With /ALLUSERS it is in Program Files and in the machine's registry, long paths included."""
    made = installer(tmp_path, "2.0.0", deep=6)
    assert windows.run(made, "/S", "/ALLUSERS") == 0
    home = windows.folder / "drive_c" / "Program Files" / "Callboard"
    (deep,) = home.rglob("only-in-2.0.0.txt")
    assert len(str(deep.relative_to(windows.folder))) > 260
    assert windows.value(rf"HKLM\{ENTRY}", "DisplayVersion") == "2.0.0"
    assert windows.run(home / "uninstall.exe", "/S", f"_?={windows_path(windows, home)}") == 0
    assert windows.value(rf"HKLM\{ENTRY}", "DisplayVersion") is None
    assert not (home / "_internal").exists()


def windows_path(windows: Wine, folder: Path) -> str:
    """Return how a folder is called inside; an uninstaller told so waits for its own end."""
    inside = folder.relative_to(windows.folder / "drive_c")
    return "C:\\" + "\\".join(inside.parts)
