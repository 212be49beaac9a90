"""Every text on the screen passes through tr(): no English is shown as it stands."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from bare_words import bare_words

import callboard
from callboard.gui.map.export_svg import FAMILY
from callboard.gui.program import NO_TRANSLATIONS
from texts import marked_fields

DESKTOP = Path(callboard.__file__).parent
TREES = {
    path.relative_to(DESKTOP).as_posix(): ast.parse(path.read_text("utf-8"))
    for path in sorted(DESKTOP.rglob("*.py"))
}
WORDINGS = marked_fields(TREES.values())

# What speaks English for good: commands, exports, pictures for the documentation, readers of
# English reports (their findings are templates, and translated), lists for developers.
ENGLISH = (
    *("__init__.py", "app.py", "cli/", "exports/", "almanac/", "words.py"),
    *("reports/", "gui/rehearsal/", "gui/quick_qt.py"),
)
# Names, and what is English on purpose.
ALLOWED = {
    "desk/opening.py": {"f'{year} President'"},  # the title that a desk file keeps
    "desk/typed_time.py": {
        "jan feb mar apr may jun jul aug sep oct nov dec",
        "ene feb mar abr may jun jul ago sep oct nov dic",
    },
    "gui/acts/files.py": {"f'{YEAR} as AP called it{SUFFIX}'"},  # a file that is found again
    "gui/watching/fetch.py": {"Location"},
    "gui/inspector/sources.py": {"Fox", "Edison", "Reuters"},
    "gui/look/language.py": {"English"},
    "gui/map/accessible.py": {"Return"},
    "gui/map/export_svg.py": {FAMILY, '<?xml version="1.0" encoding="UTF-8"?>'},
    "gui/map_panel/export.py": {"Title", "Description", "Callboard"},
    "gui/map_panel/menu.py": {"Path", "Path | None", "f'map {export.form}'"},
    "gui/menus/keys.py": {"Esc"},
    "gui/paths/block.py": {"f'color: {ink}; font-weight: bold;'"},
    "gui/program.py": {NO_TRANSLATIONS},
    "gui/reconciliation/view.py": {"Harris", "Buttigieg"},
    "gui/reports/views.py": {"Trump"},
    "gui/window/shell.py": {"Callboard"},
    "gui/window/window.py": {"Callboard", "f'{desk.store.path.stem}{only} — Callboard'"},
    "storage/desks.py": {"Recovery"},  # the name of a class
    "storage/migrations.py": {
        "the header moved from TinyDB's default table into the table desk",
    },
}
STYLE_SHEETS = ("gui/look/stylesheet.py",)


def shown_as_it_stands(file: str) -> list[tuple[int, str]]:
    """The literals of a file that pass through nothing."""
    allowed = ALLOWED.get(file, set())
    return [found for found in bare_words(TREES[file], WORDINGS) if found[1] not in allowed]


@pytest.mark.parametrize(
    "file",
    [file for file in TREES if not file.startswith((*ENGLISH, *STYLE_SHEETS))],
)
def test_no_english_is_shown_as_it_stands(file: str) -> None:
    """Every literal that reads as words passes through tr(), mark(), or a field of wordings."""
    assert shown_as_it_stands(file) == []
