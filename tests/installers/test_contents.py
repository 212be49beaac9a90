"""What goes into the bundle, and what stays out."""

from __future__ import annotations

import pytest

from contents import is_library, reached, wanted, wanted_module

QT = "PySide6/Qt"


@pytest.mark.parametrize(
    "place",
    [
        f"{QT}/plugins/platforms/libqxcb.so",
        "PySide6/plugins/platforms/qwindows.dll",
        f"{QT}/plugins/platforms/libqcocoa.dylib",
        f"{QT}/plugins/tls/libqopensslbackend.so",
        f"{QT}/lib/libQt6Core.so.6",
        "callboard_resources/icons/callboard.svg",
        "callboard_resources/samples/state-list.txt",
        "tzdata/zoneinfo/America/New_York",
        "callboard-0.1.0.dist-info/METADATA",
    ],
)
def test_what_is_used_goes_in(place: str) -> None:
    """Platforms, libraries, our own files and Eastern time are in the bundle."""
    assert wanted(place)


@pytest.mark.parametrize(
    "place",
    [
        f"{QT}/plugins/platformthemes/libqgtk3.so",
        f"{QT}/plugins/networkinformation/libqconnman.so",
        f"{QT}/plugins/platforms/libqvnc.so",
        f"{QT}/plugins/imageformats/libqjpeg.so",
        f"{QT}/translations/qtbase_de.qm",
        "PySide6\\translations\\qtbase_de.qm",
        "PySide6/opengl32sw.dll",
        "selectolax/lexbor.c",
        "libkrb5.so.3",
        "callboard-0.1.0.dist-info/direct_url.json",
        "tzdata/zoneinfo/Europe/Berlin",
        "callboard_resources/__pycache__/__init__.cpython-311.pyc",
    ],
)
def test_what_is_not_used_stays_out(place: str) -> None:
    """Other themes, translations and sources are left behind, on every system."""
    assert not wanted(place)


def test_only_the_list_of_languages_is_there_of_those_that_can_be_coloured() -> None:
    """Rich looks its languages up in a list; the languages themselves are never shown."""
    assert wanted_module("pygments.lexers._mapping")
    assert not wanted_module("pygments.lexers.python")
    assert wanted_module("callboard.gui.map.widget")


def test_a_library_that_only_a_plugin_wanted_goes_with_it() -> None:
    """Libraries are reached from modules and plug-ins, not from other libraries."""
    entries = [
        ("PySide6/QtGui.abi3.so", "/x/QtGui.abi3.so", "EXTENSION"),
        (f"{QT}/lib/libQt6Gui.so.6", "/x/libQt6Gui.so.6", "BINARY"),
        ("libgtk-3.so.0", "/y/libgtk-3.so.0", "BINARY"),
    ]
    linked = {"/x/QtGui.abi3.so": ["libQt6Gui.so.6"], "/y/libgtk-3.so.0": ["libcairo.so.2"]}
    assert reached(entries, lambda source: linked[source]) == {"libQt6Gui.so.6"}
    assert not is_library(f"{QT}/plugins/platforms/libqxcb.so")
