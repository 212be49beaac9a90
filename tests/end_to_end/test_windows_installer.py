"""The Windows installer under Wine, over a stand-in for the bundle.

`make testnsis` runs this. It shows that the script compiles, installs, upgrades and goes away;
that the program runs on Windows only Windows can show.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from wine import Wine

SCRIPT = Path(__file__).parent.parent.parent / "installers" / "windows" / "callboard.nsi"
CLASSES = r"Software\Classes"
ENTRY = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\Callboard"

PROGRAMS = ("Callboard.exe", "callboard-cli.exe")
SLEEPER = """\
Target amd64-unicode
OutFile "{made}"
RequestExecutionLevel user
SilentInstall silent
Section
  FileOpen $0 "$EXEPATH.runs" w
  FileClose $0
  Sleep 600000
SectionEnd
"""

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


def installer(folder: Path, version: str, *defined: str, deep: int = 0) -> Path:
    """Compile the installer over a folder that looks like a bundle of this version."""
    source = folder / version
    inner = source.joinpath("_internal", *(["a-folder-with-a-long-name-for-long-paths"] * deep))
    inner.mkdir(parents=True)
    for name in PROGRAMS:
        shutil.copyfile(sleeper(folder), source / name)
    (inner / f"only-in-{version}.txt").write_text(version, "utf-8")
    made = folder / f"callboard-{version}.exe"
    given = [f"-DVERSION={version}", f"-DSOURCE={source}", f"-DOUTFILE={made}", *defined]
    subprocess.run(["makensis", "-V2", "-WX", *given, SCRIPT], check=True)
    return made


def sleeper(folder: Path) -> Path:
    """Compile a Windows program that is there for a while and does nothing."""
    made = folder / "sleeper.exe"
    if not made.is_file():
        script = folder / "sleeper.nsi"
        script.write_text(SLEEPER.format(made=made), "utf-8")
        subprocess.run(["makensis", "-V2", script], check=True)
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


@pytest.mark.parametrize("name", PROGRAMS)
def test_while_it_runs_nothing_is_touched(windows: Wine, tmp_path: Path, name: str) -> None:
    """Window or command running: upgrade and removal end with 3, and all files stay."""
    home = windows.user / "AppData" / "Local" / "Programs" / "Callboard"
    before = sorted(home.rglob("*"))
    upgrade = installer(tmp_path, "1.2.0")
    with windows.running(home / name):
        assert windows.run(upgrade, "/S", wait=False) == 3
        uninstall = home / "uninstall.exe"
        assert windows.run(uninstall, "/S", f"_?={windows_path(windows, home)}", wait=False) == 3
    assert sorted(home.rglob("*")) == before
    assert windows.value(rf"HKCU\{ENTRY}", "DisplayVersion") == "1.1.0"


def test_the_folder_of_another_program_is_refused(windows: Wine, tmp_path: Path) -> None:
    """Where there is an _internal that is not ours, installing ends with 4 and changes nothing."""
    tools = windows.folder / "drive_c" / "Tools"
    other = tools / "_internal" / "theirs.dll"
    other.parent.mkdir(parents=True)
    other.write_text("theirs", "utf-8")
    assert windows.run(installer(tmp_path, "1.3.0"), "/S", r"/D=C:\Tools") == 4
    assert [path for path in tools.rglob("*") if path.is_file()] == [other]
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


def test_it_can_be_signed_where_there_is_no_windows(
    windows: Wine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With a certificate the installer and its uninstaller are signed, and still install."""
    for name, value in certificate(tmp_path).items():
        monkeypatch.setenv(name, value)
    made = installer(tmp_path, "3.0.0", f"-DSIGN={SCRIPT.parent / 'sign.sh'}")
    assert windows.run(made, "/S") == 0
    home = windows.user / "AppData" / "Local" / "Programs" / "Callboard"
    for signed in (made, home / "uninstall.exe"):
        extracted = tmp_path / f"{signed.stem}.p7"
        extract = ("osslsigncode", "extract-signature", "-in", signed, "-out", extracted)
        subprocess.run(extract, check=True, capture_output=True)
        assert b"The newsroom" in extracted.read_bytes()
    assert windows.run(home / "uninstall.exe", "/S", f"_?={windows_path(windows, home)}") == 0


def certificate(folder: Path) -> dict[str, str]:
    """Make a certificate of nobody's; return what tells the signing of it."""
    key, paper, packed = (f"{folder}/{name}" for name in ("key.pem", "paper.pem", "both.p12"))
    make = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-noenc", "-subj", "/CN=The newsroom"]
    make += ["-addext", "extendedKeyUsage=codeSigning", "-keyout", key, "-out", paper]
    pack = ["openssl", "pkcs12", "-export", "-inkey", key, "-in", paper, "-out", packed]
    for command in (make, [*pack, "-passout", "pass:a word"]):
        subprocess.run(command, check=True, capture_output=True)
    return {"CERTIFICATE": packed, "CERTIFICATE_WORD": "a word", "TIMESTAMP": ""}


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
