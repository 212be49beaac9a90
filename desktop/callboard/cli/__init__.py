"""The command line: what needs no parsing at once, everything else through `program`.

The window must be on the screen before a parser of options would be imported, so that the
plain ways to open it, and `--version`, are found here with nothing but the standard library.
"""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from callboard import __version__
from callboard.errors import CallboardError

COMMANDS = ("check", "demo", "export", "reconcile")
DESK_SUFFIX = ".callboard"
DATA_DIR = "CALLBOARD_DATA_DIR"
LANGUAGE, LANGUAGES = "CALLBOARD_LANGUAGE", ("en", "es", "system")

DONE, ERRORS_REMAIN, MISUSE, STOPPED = 0, 1, 2, 130


class NoScreenError(CallboardError):
    """The window is asked for where nothing can show it."""

    def __init__(self) -> None:
        super().__init__(
            "There is no screen here to open the window on. Try: callboard demo, which draws it "
            "into a file, or callboard --help for what works without a screen."
        )


class UnknownLanguageError(CallboardError):
    """The window is asked to speak a language that it does not know."""

    def __init__(self, language: str) -> None:
        super().__init__(
            f"Callboard does not speak {language!r}. Try --language en, es, or system."
        )


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command that `arguments` (by default those of the process) ask for.

    Returns the exit status: 0 done, 1 findings of severity error remain, 2 misuse.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    _prepare_streams()
    try:
        return _run(given)
    except CallboardError as error:
        sys.stderr.write(f"{error}\n")
        return MISUSE
    except BrokenPipeError:  # whoever read our output has had enough
        sys.stdout = open(os.devnull, "w")  # noqa: SIM115, PTH123  # else Python flushes it at exit
        return DONE


def _run(given: list[str]) -> int:
    if given == ["--version"]:
        sys.stdout.write(f"callboard {__version__}\n")
        return DONE
    data_dir, rest = _option(given, "--data-dir")
    if data_dir is not None:
        keep_data_in(Path(data_dir))
    language, rest = _option(rest, "--language")
    if language is not None:
        speak(language)
    if is_for_the_window(rest):
        return open_window([Path(argument) for argument in rest])
    from callboard.cli.program import run

    return run(rest)


def keep_data_in(folder: Path) -> None:
    """Have desks and settings in `folder` from now on, as the variable of that name does."""
    os.environ[DATA_DIR] = str(folder.expanduser().absolute())


def speak(language: str) -> None:
    """Have the window speak a language this time, as the variable of that name does.

    Raises:
        UnknownLanguageError: for one that it does not speak.
    """
    if language not in LANGUAGES:
        raise UnknownLanguageError(language)
    os.environ[LANGUAGE] = language


def _option(given: list[str], name: str) -> tuple[str | None, list[str]]:
    """Take an option with a value off the front: `--name VALUE` or `--name=VALUE`."""
    if given[:1] == [name] and len(given) > 1:
        return given[1], given[2:]
    if given and given[0].startswith(f"{name}="):
        return given[0].partition("=")[2], given[1:]
    return None, given


def is_for_the_window(arguments: Sequence[str]) -> bool:
    """Whether all of `arguments` (or none at all) are files to open in the window."""
    return not any(argument in COMMANDS or argument.startswith("-") for argument in arguments) and (
        all(arg.endswith(DESK_SUFFIX) or Path(arg).is_file() for arg in arguments)
    )


def open_window(files: Sequence[Path]) -> int:
    """Open the window on `files`, and stay until it is closed.

    Raises:
        NoScreenError: where there is no screen.
    """
    if sys.platform == "linux" and not any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    ):
        raise NoScreenError
    from callboard.app import run

    return run(files)


def _prepare_streams() -> None:
    """Let words always go somewhere: no terminal's letters, or its absence, stop a command."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:  # Windows started us without a console
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115, PTH123
        elif isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
