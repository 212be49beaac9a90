"""ICU's data on Linux: what Qt asks for stays, the rest is left behind."""

from __future__ import annotations

import shutil
import struct
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest

from contents import wanted_data
from icu import UnknownDataError, packed, read, smaller

# Length of the head, mark, length of what follows, order of bytes, and so on; name and version.
HEAD = struct.pack("<HBBHHBBBB4sB15x", 32, 0xDA, 0x27, 20, 0, 0, 0, 2, 0, b"CmnD", 1)
ITEMS = {"icudt73l/coll/de.res": b"German " * 9, "icudt73l/coll/root.res": b"all of us" + b"\0" * 7}


@pytest.mark.parametrize(
    "name",
    [
        *("root.res", "en.res", "en_US.res", "es_419.res", "coll/es.res", "zone/en_GB.res"),
        *("coll/root.res", "coll/ucadata.icu", "zone/pool.res", "zone/tzdbNames.res"),
        *("metaZones.res", "zoneinfo64.res", "cnvalias.icu", "ibm-5348_P100-1997.cnv"),
    ],
)
def test_what_qt_asks_for_in_english_and_spanish_stays(name: str) -> None:
    """Order, letters, time zones and the encodings of Latin script."""
    assert wanted_data(name)


@pytest.mark.parametrize(
    "name",
    [
        *("de.res", "est.res", "coll/de_.res", "coll/zh.res", "zone/fr_CA.res", "ent.res"),
        *("brkitr/thaidict.dict", "lang/en.res", "unit/en.res", "translit/root.res"),
        *("gb18030.cnv", "ibm-943_P15A-2003.cnv", "rfc3491.spp", "unames.icu"),
    ],
)
def test_other_languages_and_what_qt_never_asks_for_go(name: str) -> None:
    """Other languages, units, currencies, line breaks, scripts turned into others."""
    assert not wanted_data(name)


def test_a_table_is_read_back_as_it_was_packed() -> None:
    """Names and bytes come back; each item begins where ICU wants it to."""
    table = packed(HEAD, ITEMS, lambda _name: True)
    head, items = read(table)
    assert head == HEAD
    assert {name: one.rstrip(b"\0") for name, one in items.items()} == {
        name: one.rstrip(b"\0") for name, one in ITEMS.items()
    }
    assert {table.index(one) % 16 for one in ITEMS.values()} == {0}


def test_what_is_not_wanted_is_not_packed() -> None:
    """An item goes with its name; the others keep theirs, and their bytes."""
    table = packed(HEAD, ITEMS, wanted_data)
    assert list(read(table)[1].items()) == [("icudt73l/coll/root.res", b"all of us" + b"\0" * 7)]
    assert b"German" not in table


def test_a_table_of_another_form_is_refused() -> None:
    """A newer ICU may write its data otherwise: that stops the build."""
    with pytest.raises(UnknownDataError, match="another form"):
        read(packed(HEAD.replace(b"CmnD\x01", b"CmnD\x02"), ITEMS, wanted_data))


@pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("ld") is None,
    reason="ICU comes with Qt on Linux only; its library is made anew by binutils",
)
def test_qt_sorts_and_tells_the_time_from_the_smaller_library(tmp_path: Path) -> None:
    """Qt with the library made smaller sorts Spanish and names the zone as with the whole one."""
    (whole,) = (Path(PySide6.__file__).parent / "Qt" / "lib").glob("libicudata.so.*")
    made = smaller(whole, tmp_path, wanted_data)
    assert made.stat().st_size < whole.stat().st_size / 8
    assert (smaller(whole, tmp_path / "again", wanted_data)).read_bytes() == made.read_bytes()
    told = [
        subprocess.run(
            [sys.executable, "-c", ASKED],
            env={"LD_PRELOAD": str(library), "LC_ALL": "C.UTF-8"},
            capture_output=True,
            text=True,
            check=True,
        )
        for library in (whole, made)
    ]
    assert told[0].stdout == told[1].stdout
    assert "nanda nube Ñandú" in told[0].stdout  # in Spanish Ñ stands behind N
    assert "hora estándar oriental" in told[0].stdout


ASKED = """
from functools import cmp_to_key
from PySide6.QtCore import QCollator, QLocale, QTimeZone
for name in ("C", "en_US", "es_ES", "es_MX"):
    locale = QLocale(name)
    order = QCollator(locale)
    order.setNumericMode(True)
    words = "nube Ñandú nanda Córdoba corto cordial 10 9 Zebra apple".split()
    print(*sorted(words, key=cmp_to_key(order.compare)))
    zone = QTimeZone(b"America/New_York")
    print(zone.displayName(QTimeZone.StandardTime, QTimeZone.LongName, locale))
    print(locale.toUpper("ñandú straße"), locale.toLower("ÑANDÚ"))
"""
