"""The self-test: the installed program proves that it works, a line per check.

It writes into a folder of its own that is gone afterwards, and needs no screen.
"""

from __future__ import annotations

import os
import sys
import tempfile
import tomllib
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from importlib.resources import files
from pathlib import Path
from zoneinfo import ZoneInfo

import msgspec

from callboard import __version__, almanac, bundled, times
from callboard.cli import DATA_DIR, DONE, ERRORS_REMAIN
from callboard.cli.demo import sample_reports
from callboard.cli.exporting import export_desk
from callboard.cli.killed import UNIT, killed_after_a_call
from callboard.cli.outputs import Targets, write_results
from callboard.cli.reconciling import desk_of
from callboard.desk.exporting import results_of
from callboard.desk.opening import create_desk, open_desk
from callboard.errors import CallboardError
from callboard.exports import csv as results_csv
from callboard.exports import json as results_json
from callboard.exports.schema import FOLDER, schemas

_YEAR = 2024
# Signs that the window and the reports need, beside letters and figures.
_SIGNS = "–—≈≤…·×✓▲▾▸●○←↑→↓‘’“”"

# The forms that a map is drawn in, and how such a file begins.
_DRAWN = {"svg": b"<?xml", "png": b"\x89PNG", "pdf": b"%PDF"}

# What a check may raise in a broken installation: files missing or spoilt, libraries too.
_BROKEN = (
    *(ArithmeticError, AttributeError, ImportError, LookupError, OSError),
    *(RuntimeError, TypeError, ValueError, msgspec.MsgspecError, CallboardError),
)


class NotAsItShouldBeError(CallboardError):
    """A check came out otherwise than it must."""

    def __init__(self, what: str) -> None:
        super().__init__(f"{what}: this installation is not as it should be. Install it again.")


Check = Callable[[Path], str]
Checks = Sequence[tuple[str, Check]]


def run_self_test(checks: Checks = ()) -> int:
    """Run `checks` (by default all), say a line for each; 0 when all are well, else 1."""
    sys.stdout.write(f"callboard {__version__}, Python {sys.version.split()[0]}\n")
    with tempfile.TemporaryDirectory(prefix="callboard-self-test-") as name:
        folder = Path(name)
        os.environ[DATA_DIR] = str(folder / "data")
        well = [_say(what, check, folder) for what, check in checks or CHECKS]
    sys.stdout.write("All is well.\n" if all(well) else "Something is wrong: see above.\n")
    return DONE if all(well) else ERRORS_REMAIN


def _say(what: str, check: Check, folder: Path) -> bool:
    try:
        told = check(folder)
    except _BROKEN as error:
        sys.stdout.write(f"FAILED  {what}: {type(error).__name__}: {error}\n")
        return False
    sys.stdout.write(f"ok      {what}: {told}\n")
    sys.stdout.flush()
    return True


def _files(_: Path) -> str:
    counts: dict[str, int] = {}
    for folder in bundled.folders():
        for name in bundled.names(folder):
            _must(_loads(name, bundled.read_bytes(folder, name)), f"{folder}/{name} is spoilt")
            counts[folder] = counts.get(folder, 0) + 1
    _must(len(counts) > 5, f"There are only the bundled folders {sorted(counts)}")
    return ", ".join(f"{count} {folder}" for folder, count in counts.items())


def _loads(name: str, content: bytes) -> bool:
    """Whether a bundled file can be read as what its name says it is."""
    if name.endswith(".json"):
        return msgspec.json.decode(content) is not None
    if name.endswith(".toml"):
        return bool(tomllib.loads(content.decode("utf-8")))
    if name.endswith(".png"):
        return content.startswith(b"\x89PNG") and b"IEND" in content
    if name.endswith(".qm"):
        return content.startswith(b"\x3c\xb8\x64\x18") and len(content) > 100
    return bool(content.decode("utf-8")) or name == "__init__.py"


def _elections(_: Path) -> str:
    years = almanac.years()
    totals = {almanac.contest(year).total for year in years}
    _must(totals == {538}, f"The electors add up to {sorted(totals)}, not 538")
    return f"{years[0]} to {years[-1]}, 538 electors in each"


def _zones(_: Path) -> str:
    clock = times.eastern_clock(datetime(2024, 11, 6, 5, 58, tzinfo=UTC))
    _must(clock == "12:58 am", f"05:58 UTC is {clock} in Eastern time")
    own = files("tzdata.zoneinfo.America").joinpath("New_York")
    with own.open("rb") as zone:
        shift = ZoneInfo.from_file(zone).utcoffset(datetime(2024, 11, 6, tzinfo=UTC))
    _must(shift is not None, "The zones that come with Callboard do not know New York")
    return f"05:58 UTC is {clock} Eastern, for a system without zones too"


def _schemas(_: Path) -> str:
    for name, content in schemas().items():
        shipped = bundled.read_bytes(FOLDER, name)
        _must(shipped == content, f"The schema {name} is of another version")
    return ", ".join(schemas())


def _desk_file(folder: Path) -> str:
    desk = create_desk(folder / "call.callboard", _YEAR)
    desk.call(["GA"], "trump", source="AP")
    desk.store.close()
    again = open_desk(desk.store.path)
    ticket = again.position.state("GA").ticket
    again.store.close()
    _must(ticket == "trump", f"After reopening the desk Georgia is with {ticket}")
    return "a call is there after closing and reopening"


def _reports(_: Path) -> str:
    reports = sample_reports()
    claims = sum(len(report.claims) for report in reports)
    _must(all(report.claims for report in reports), "A sample report holds no claims")
    return f"{len(reports)} samples, {claims} claims"


def _exports(folder: Path) -> str:
    results = results_of(desk_of(sample_reports(), _YEAR))
    targets = Targets(
        csv=folder / "out.csv", totals=folder / "totals.csv", json=folder / "out.json"
    )
    written = write_results(results, targets)
    sheet = results_csv.decode((folder / "out.csv").read_bytes())
    read = results_json.decode((folder / "out.json").read_bytes())
    _must(read == results and sheet.units == results.units, "An export reads back differently")
    return f"{len(written)} files, {len(read.units)} units, read back as they were"


def _maps(folder: Path) -> str:
    file = folder / "map.callboard"
    desk = create_desk(file, _YEAR)
    desk.call(["GA"], "trump", source="AP")
    desk.store.close()
    for form, begins in _DRAWN.items():
        (drawn,) = export_desk(file, Targets(), folder / f"map.{form}").written
        _must(drawn.path.read_bytes().startswith(begins), f"The map is no {form.upper()}")
    return ", ".join(form.upper() for form in _DRAWN)


def _window(folder: Path) -> str:
    from callboard.cli.stage import Stage

    file = folder / "click.callboard"
    create_desk(file, _YEAR).store.close()
    with Stage(folder / "data") as stage:
        stage.open(file)
        stage.call_by_click(UNIT, 2)
        stage.draw(folder / "window.png")
    called = _winner(file)
    _must((folder / "window.png").stat().st_size > 0, "The picture of the window is empty")
    return f"a click called Georgia for {called}, and it was saved"


def _fonts(folder: Path) -> str:
    from callboard.cli.stage import Stage

    with Stage(folder / "data") as stage:
        families, lacking = stage.font_families, stage.signs_without_a_font(_SIGNS)
    _must(families > 0, "There is no font to write with")
    _must(not lacking, f"No font has the signs {lacking}")
    return f"{families} families, and all signs that the window writes"


def _languages(folder: Path) -> str:
    from callboard.cli.stage import Stage

    with Stage(folder / "data") as stage:
        menu, cancel = stage.spoken_in("es")
        order = stage.in_order(("nube", "Ñandú", "nanda"), "es_MX")
    _must(menu == "Archivo", f"In Spanish the first menu is called {menu!r}")
    _must(cancel == "Cancelar", f"In Spanish a dialog is left by {cancel!r}")
    _must(order == ["nanda", "nube", "Ñandú"], f"In Spanish words are put in order as {order}")
    return "the window speaks English and Spanish, Qt's dialogs do, and words are in order"


def _addresses(folder: Path) -> str:
    from callboard.cli.stage import Stage

    with Stage(folder / "data") as stage:
        library = stage.encryption
    # Not a fault: who watches no address needs none.
    return f"https by {library}" if library else "only http: there is no OpenSSL on this system"


def _killed(folder: Path) -> str:
    file = folder / "killed.callboard"
    create_desk(file, _YEAR).store.close()
    picture = killed_after_a_call(file)
    _must(picture.stat().st_size > 0, "The picture of the other process's window is empty")
    return f"killed after the click, and Georgia is still called for {_winner(file)}"


def _winner(file: Path) -> str:
    """Who has the unit that was clicked, after opening the desk anew."""
    desk = open_desk(file)
    called, length = desk.position.winner(UNIT), len(desk.ledger)
    desk.store.close()
    if called is None or length != 2:
        raise NotAsItShouldBeError("A click on the map called nothing")
    return called.surname


CHECKS: Checks = (
    ("bundled files", _files),
    ("elections", _elections),
    ("time zones", _zones),
    ("schemas", _schemas),
    ("desk file", _desk_file),
    ("reports", _reports),
    ("exports", _exports),
    ("maps", _maps),
    ("fonts", _fonts),
    ("languages", _languages),
    ("window", _window),
    ("addresses", _addresses),
    ("kill", _killed),
)


def _must(holds: bool, otherwise: str) -> None:
    if not holds:
        raise NotAsItShouldBeError(otherwise)
