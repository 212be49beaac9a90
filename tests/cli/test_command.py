"""The command itself: what opens the window, what it says, with which status it ends."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from callboard import __version__
from callboard.cli import is_for_the_window, main


def callboard(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the command as a user does."""
    return subprocess.run(
        [sys.executable, "-m", "callboard", *arguments],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, **environment},
    )


def test_the_version_is_told() -> None:
    """`--version` says the version and nothing else."""
    done = callboard("--version")
    assert (done.returncode, done.stdout) == (0, f"callboard {__version__}\n")


def test_the_version_is_told_without_loading_anything() -> None:
    """Neither the parser nor the almanac is imported to say the version."""
    code = (
        "import sys; from callboard.cli import main; main(['--version']); "
        "print({'typer', 'rich', 'msgspec', 'tinydb', 'PySide6'} & {*sys.modules})"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[1] == "set()"


def test_without_a_screen_the_command_says_so_and_names_the_demo() -> None:
    """Where nothing can show a window there is a sentence and status 2."""
    if sys.platform != "linux":
        pytest.skip("other systems have a screen, or say so themselves")
    done = callboard(DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="")
    assert done.returncode == 2
    assert "callboard demo" in done.stderr


@pytest.mark.parametrize(
    "arguments",
    [["bogus"], ["check"], ["--bogus"], ["check", "--bogus", "x"], ["export"], ["reconcile"]],
    ids=" ".join,
)
def test_misuse_has_status_two(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """What cannot be understood is told on standard error."""
    assert main(arguments) == 2
    told = capsys.readouterr()
    assert (told.out, bool(told.err)) == ("", True)


@pytest.mark.parametrize("arguments", [["--help"], ["check", "--help"], ["-h"]], ids=" ".join)
def test_help_is_done(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """Asking for help is no mistake."""
    assert main(arguments) == 0
    assert "Usage" in capsys.readouterr().out


def test_nothing_and_desks_and_existing_files_open_the_window(tmp_path: Path) -> None:
    """A desk opens even where it is still to be found missing; a report must exist."""
    report = tmp_path / "wire.txt"
    report.write_text("Georgia - Trump", "utf-8")
    assert is_for_the_window([])
    assert is_for_the_window(["night.callboard"])
    assert is_for_the_window([str(report), "night.callboard"])


def test_commands_options_and_unknown_words_do_not(tmp_path: Path) -> None:
    """They are for the parser, which knows them or refuses them."""
    for words in (["check"], ["--help"], ["wire.txt"], ["check", "night.callboard"]):
        assert not is_for_the_window(words)


def test_a_command_is_not_mistaken_for_a_file_of_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file called "demo" in the folder does not stand in the way of the command."""
    (tmp_path / "demo").write_text("", "utf-8")
    monkeypatch.chdir(tmp_path)
    assert not is_for_the_window(["demo"])


@pytest.mark.parametrize(
    "arguments",
    [["--data-dir", "DATA", "--version"], ["--data-dir=DATA", "check", "-h"]],
    ids=["apart", "joined"],
)
def test_the_data_folder_can_be_named(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    arguments: list[str],
) -> None:
    """`--data-dir` says where desks and settings are kept, for any command."""
    monkeypatch.chdir(tmp_path)
    main(arguments)
    assert os.environ["CALLBOARD_DATA_DIR"] == str(tmp_path / "DATA")


@pytest.mark.parametrize(
    "arguments",
    [["--language", "es", "check", "-h"], ["--language=es", "-h"], ["--version", "--language=es"]],
    ids=" ".join,
)
def test_the_language_can_be_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    """`--language` says what the window will speak."""
    monkeypatch.setenv("CALLBOARD_LANGUAGE", "")
    assert main(arguments) == 0
    assert os.environ["CALLBOARD_LANGUAGE"] == "es"


def test_a_language_that_is_not_spoken_is_misuse(capsys: pytest.CaptureFixture[str]) -> None:
    """The languages that there are, are named."""
    assert main(["--language", "fr"]) == 2
    assert "--language en, es, or system" in capsys.readouterr().err


def test_a_reader_that_has_had_enough_is_no_error(tmp_path: Path) -> None:
    """`callboard check … | head -1` ends without a traceback."""
    path = tmp_path / "clean.txt"
    path.write_text("Results of the 2024 election\n\nGeorgia - Donald Trump\n" * 400, "utf-8")
    command = f'"{sys.executable}" -m callboard check "{path}" | head -1'
    done = subprocess.run(["sh", "-c", command], capture_output=True, text=True, check=True)
    assert done.stderr == ""


def test_a_terminal_without_letters_does_not_stop_a_command(tmp_path: Path) -> None:
    """Where only ASCII can be shown, what cannot be is replaced."""
    path = tmp_path / "list.txt"
    path.write_text("Results of the 2024 election\n\nPennsylvania (20) - Donald Trump\n", "utf-8")
    done = callboard("check", str(path), PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert (done.returncode, done.stderr) == (1, "")
    assert "the law says 19" in done.stdout
