"""What stands in submenus whose entries are known only when they are opened."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from callboard.gui.look.language import Language
from callboard.words import tr

Entries = Sequence[tuple[str, Callable[[], object]]]  # what each says, and does


def fill_entries(menu: QMenu, entries: Entries) -> None:
    """Put entries into a submenu; where there are none, say so."""
    menu.clear()
    for text, handler in entries:
        entry = QAction(text.replace("&", "&&"), menu)
        entry.triggered.connect(handler)
        menu.addAction(entry)
    if not entries:
        menu.addAction(tr("None yet")).setEnabled(False)


def fill_languages(menu: QMenu, choice: Language, choose: Callable[[Language], object]) -> None:
    """Each language by its own name, and as the system is; `choice` is the one that is wanted."""
    menu.clear()
    group = QActionGroup(menu)
    for language in Language:
        system = language is Language.SYSTEM
        entry = QAction(tr(language.words) if system else language.words, menu)
        entry.setCheckable(True)
        entry.setChecked(choice is language)
        entry.triggered.connect(partial(choose, language))
        group.addAction(entry)
        menu.addAction(entry)
