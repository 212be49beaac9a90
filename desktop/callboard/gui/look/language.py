"""The language of the window: English, Spanish, or as the system is; figures and times with it."""

from __future__ import annotations

import enum
import os

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from callboard import bundled, words
from callboard.gui.settings import Settings
from callboard.words import Manner, mark

VARIABLE = "CALLBOARD_LANGUAGE"  # for one start, before what is remembered
CONTEXT = "callboard"  # of all our texts


class Language(enum.StrEnum):
    """What the editor wants."""

    SYSTEM = "system"
    ENGLISH = "en"
    SPANISH = "es"

    @property
    def words(self) -> str:
        """What the menu calls it: each language by its own name."""
        return _TITLES[self]


_TITLES = {
    Language.SYSTEM: mark("As the system is"),
    Language.ENGLISH: "English",
    Language.SPANISH: "Español",
}
# Where nobody says otherwise: the newsrooms are in the US.
_PLACES = {
    Language.ENGLISH: QLocale(QLocale.Language.English, QLocale.Country.UnitedStates),
    Language.SPANISH: QLocale(QLocale.Language.Spanish, QLocale.Country.UnitedStates),
}


# Qt does not tell where a space stands before the sign: thin, and never a line's end.
_PERCENT = {QLocale.Language.Spanish: "\N{NARROW NO-BREAK SPACE}%"}


class Speech:
    """Has the application speak a language; remembers the editor's choice."""

    def __init__(self, app: QCoreApplication, settings: Settings) -> None:
        self._app = app
        self._settings = settings
        self._translators: list[QTranslator] = []
        self.missing = False  # whether the translations of the language are not there
        self._speak()

    @property
    def choice(self) -> Language:
        """What the editor wants: for this start, else as remembered."""
        return language(os.environ.get(VARIABLE, "")) or Language(self._settings.language)

    @property
    def spoken(self) -> Language:
        """The language that is spoken now."""
        return Language.SPANISH if self._translators else Language.ENGLISH

    def choose(self, choice: Language) -> bool:
        """Speak another language, and remember it; say whether anything changed."""
        before = self.spoken, words.manner()
        os.environ.pop(VARIABLE, None)
        self._settings.language = choice.value
        self._speak()
        return (self.spoken, words.manner()) != before

    def silence(self) -> None:
        """Let the application speak English again, as it was found."""
        for translator in self._translators:
            self._app.removeTranslator(translator)
        self._translators = []
        words.use()

    def _speak(self) -> None:
        system = QLocale.system()
        wanted = self.choice
        if wanted is Language.SYSTEM:
            wanted = _of(system)
        self.silence()
        place = system if _of(system) is wanted and _is_named(system) else _PLACES[wanted]
        QLocale.setDefault(place)
        if wanted is Language.ENGLISH:
            words.use(None, manner_of(place))
            return
        self._translators = self._loaded(wanted)
        if self._translators:
            words.use(_look_up, manner_of(place))

    def _loaded(self, wanted: Language) -> list[QTranslator]:
        """Our texts, and those of Qt's own dialogs; nothing where ours are missing."""
        ours, of_qt = QTranslator(), QTranslator()
        self.missing = not ours.load(str(bundled.place("translations", f"callboard_{wanted}.qm")))
        if self.missing:
            return []
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        loaded = [of_qt] if of_qt.load(f"qtbase_{wanted}", folder) else []
        loaded.append(ours)
        for translator in loaded:
            self._app.installTranslator(translator)
        return loaded


def language(code: str) -> Language | None:
    """The language of a code such as "es"; None for any other."""
    return Language(code) if code in {member.value for member in Language} else None


def manner_of(place: QLocale) -> Manner:
    """How figures and times are written at a place."""
    half_days = "ap" in place.timeFormat(QLocale.FormatType.ShortFormat).lower()
    return Manner(
        place.groupSeparator(),
        place.decimalPoint(),
        half_days=half_days,
        percent=_PERCENT.get(place.language(), "%"),
    )


def _look_up(text: str, sense: str) -> str:
    return QCoreApplication.translate(CONTEXT, text, sense or None)


def _of(system: QLocale) -> Language:
    """The language of ours that a system speaks."""
    spanish = system.language() == QLocale.Language.Spanish
    return Language.SPANISH if spanish else Language.ENGLISH


def _is_named(system: QLocale) -> bool:
    """Whether a system names its language: one that does not speaks a programmer's English."""
    return system.language() in {QLocale.Language.Spanish, QLocale.Language.English}
