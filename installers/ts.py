"""Translations as Qt Linguist keeps them (`.ts`): read, brought up to date, written."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

from qm import CONTEXT, Text

_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


class BrokenTranslationsError(Exception):
    """A file of translations cannot be read: what would be shown instead?"""

    def __init__(self, path: Path, why: object) -> None:
        super().__init__(f"{path} is no file of translations that can be read: {why}.")


@dataclass(frozen=True, slots=True)
class Message:
    """A text, its translation, and the files that it is shown from."""

    text: Text
    translation: str = ""
    files: tuple[str, ...] = ()
    vanished: bool = False  # no file has it any more; kept for the day it comes back


@dataclass(frozen=True, slots=True)
class Translations:
    """All texts in one language."""

    language: str
    messages: tuple[Message, ...] = ()

    @property
    def finished(self) -> dict[Text, str]:
        """The translations of the texts that are in use."""
        return {m.text: m.translation for m in self.messages if m.translation and not m.vanished}

    @property
    def waiting(self) -> tuple[Message, ...]:
        """The texts that have no translation yet."""
        return tuple(m for m in self.messages if not m.translation and not m.vanished)

    def updated(self, found: Mapping[Text, Iterable[str]]) -> Translations:
        """The same for the texts that are found now, by text the files that it is in."""
        known = {message.text: message.translation for message in self.messages}
        here = [
            Message(text, known.get(text, ""), tuple(sorted(set(files))))
            for text, files in found.items()
        ]
        gone = [
            replace(m, files=(), vanished=True)
            for m in self.messages
            if m.text not in found and m.translation
        ]
        return Translations(self.language, (*sorted(here, key=_order), *sorted(gone, key=_order)))

    def filled(self, given: Mapping[Text, str]) -> Translations:
        """The same with other translations for some texts."""
        messages = (replace(m, translation=given.get(m.text, m.translation)) for m in self.messages)
        return Translations(self.language, tuple(messages))


def _order(message: Message) -> tuple[str, Text]:
    return message.files[0] if message.files else "", message.text


def read(path: Path) -> Translations:
    """Read a file of translations.

    Raises:
        BrokenTranslationsError: when it is none.
    """
    try:
        root = ET.fromstring(path.read_text("utf-8"))  # noqa: S314  # our own file
    except (OSError, ET.ParseError) as error:
        raise BrokenTranslationsError(path, error) from error
    if root.tag != "TS":
        raise BrokenTranslationsError(path, f"it begins with <{root.tag}>")
    return Translations(
        root.get("language", ""), tuple(_message(element) for element in root.iter("message"))
    )


def _message(element: ET.Element) -> Message:
    translation = element.find("translation")
    kind = translation.get("type", "") if translation is not None else "unfinished"
    told = (translation.text or "") if translation is not None else ""
    return Message(
        Text(element.findtext("source", ""), element.findtext("comment", "")),
        "" if kind == "unfinished" else told,
        tuple(place.get("filename", "") for place in element.findall("location")),
        vanished=kind in {"vanished", "obsolete"},
    )


def write(path: Path, translations: Translations) -> None:
    """Write a file of translations, all or nothing."""
    told = [
        f'{_HEAD}<TS version="2.1" language="{translations.language}" sourcelanguage="en">\n',
        f"<context>\n    <name>{CONTEXT}</name>\n",
        *(_element(message) for message in translations.messages),
        "</context>\n</TS>\n",
    ]
    beside = path.with_name(f"{path.name}.{os.getpid()}")
    beside.write_text("".join(told), "utf-8")
    beside.replace(path)


def _element(message: Message) -> str:
    files = "".join(f'        <location filename="{escape(name)}"/>\n' for name in message.files)
    sense = message.text.sense
    comment = f"        <comment>{escape(sense)}</comment>\n" if sense else ""
    kind = ' type="vanished"' if message.vanished else ""
    kind = kind if message.translation else ' type="unfinished"'
    return (
        f"    <message>\n{files}        <source>{escape(message.text.source)}</source>\n{comment}"
        f"        <translation{kind}>{escape(message.translation)}</translation>\n    </message>\n"
    )
