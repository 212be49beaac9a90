"""Brings the translations up to date with the program, and compiles them.

    python installers/translate.py update           find all texts; keep what is translated
    python installers/translate.py waiting [PART]   the texts without a translation, as JSON
    python installers/translate.py fill FILE.json   take translations: {"English": "Spanish"}
    python installers/translate.py compile          write the .qm files that the program loads

In `fill`, a text with a sense is written "English##sense". `make translations` does update and
compile; every build compiles.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import qm
import ts
from qm import Text
from texts import Found, texts_of

ROOT = Path(__file__).resolve().parent.parent
PROGRAM = ROOT / "desktop" / "callboard"
FOLDER = ROOT / "resources" / "translations"
UNITS = ROOT / "resources" / "elections" / "units.json"
SENSE = "##"  # between a text and its sense, in JSON


class UnknownTextsError(Exception):
    """A translation of something that the program does not say."""

    def __init__(self, texts: Sequence[str]) -> None:
        listed = "\n  ".join(texts)
        super().__init__(f"These are no texts of the program; nothing was taken:\n  {listed}")


def main(arguments: Sequence[str]) -> int:
    """Do what is asked for; return the exit status."""
    known: dict[str, Callable[..., object]] = {
        "update": update,
        "waiting": waiting,
        "fill": fill,
        "compile": compile_all,
    }
    if not arguments or arguments[0] not in known:
        print(__doc__)
        return 2
    try:
        known[arguments[0]](*arguments[1:])
    except (ts.BrokenTranslationsError, UnknownTextsError, OSError, ValueError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def languages() -> list[Path]:
    """Return the files of translations, one for each language."""
    return sorted(FOLDER.glob("callboard_*.ts"))


def found() -> Found:
    """Return every text of the program and of its data."""
    texts = texts_of(PROGRAM)
    for name in unit_names():
        texts.setdefault(Text(name), []).append(UNITS.relative_to(ROOT / "resources").as_posix())
    for path in sorted(UNITS.parent.glob("[0-9]*.json")):
        for note in closing_notes(path):
            place = path.relative_to(ROOT / "resources").as_posix()
            texts.setdefault(Text(note), []).append(place)
    return texts


def unit_names() -> Iterator[str]:
    """Yield the names of units, long, and short where they have a short one."""
    for unit in json.loads(UNITS.read_text("utf-8"))["units"]:
        state, district, rest = unit["name"].partition("'s ")
        yield unit["name"]
        if district:
            yield f"{state} {rest.split(' ', 1)[0]}"


def closing_notes(path: Path) -> Iterator[str]:
    """Yield what an election's data says of poll closings."""
    closings = json.loads(path.read_text("utf-8")).get("closings", {})
    yield from dict.fromkeys(note for one in closings.values() if (note := one.get("note")))


def update() -> None:
    """Bring every language up to date with the program."""
    texts = found()
    for path in languages():
        translations = ts.read(path).updated(texts)
        ts.write(path, translations)
        print(f"{path.name}: {len(texts)} texts, {len(translations.waiting)} not translated")


def waiting(part: str = "") -> None:
    """Print what is to be translated, of files whose path holds `part`."""
    for path in languages():
        texts = [m for m in ts.read(path).waiting if any(part in file for file in m.files)]
        told = {_key(message.text): "" for message in texts}
        print(json.dumps(told, ensure_ascii=False, indent=1))


def fill(file: str, language: str = "es") -> None:
    """Take translations from a JSON file; texts that are not in use are an error."""
    path = FOLDER / f"callboard_{language}.ts"
    translations = ts.read(path).updated(found())
    given = {_text(key): told for key, told in json.loads(Path(file).read_text("utf-8")).items()}
    strange = given.keys() - {m.text for m in translations.messages if not m.vanished}
    if strange:
        raise UnknownTextsError(sorted(_key(text) for text in strange))
    translations = translations.filled(given)
    ts.write(path, translations)
    print(f"{path.name}: {len(given)} taken, {len(translations.waiting)} not translated")


def compile_all() -> list[Path]:
    """Write what the program loads, beside each file of translations; return what was written."""
    made = []
    for path in languages():
        translations = ts.read(path)
        target = path.with_suffix(".qm")
        target.write_bytes(qm.compiled(translations.language, translations.finished))
        made.append(target)
    return made


def _key(text: Text) -> str:
    return f"{text.source}{SENSE}{text.sense}" if text.sense else text.source


def _text(key: str) -> Text:
    source, _, sense = key.partition(SENSE)
    return Text(source, sense)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
