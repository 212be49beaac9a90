"""Finds every text that is shown: what passes through tr(), is marked, or stands in our data."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from qm import Text

SHOWN = frozenset({"tr", "mark", "saying"})
WORDING = "Wording"  # the type of a field whose literal texts are shown

Found = dict[Text, list[str]]  # by text, the files that it is in


class UnreadableTextError(Exception):
    """A text that is put together before it is translated: nobody can translate it."""

    def __init__(self, place: str, line: int) -> None:
        super().__init__(
            f"{place}:{line}: write one whole text with {{named}} values, not an f-string or a sum."
        )


def texts_of(program: Path) -> Found:
    """Return the texts of all modules below a folder.

    Raises:
        UnreadableTextError: for one that is put together too early.
    """
    trees = {
        path.relative_to(program.parent).as_posix(): ast.parse(path.read_text("utf-8"))
        for path in sorted(program.rglob("*.py"))
    }
    fields = marked_fields(trees.values())
    found: Found = defaultdict(list)
    for place, tree in trees.items():
        for text in shown_in(tree, fields, place):
            found[text].append(place)
    return found


def marked_fields(trees: Iterable[ast.Module]) -> dict[str, dict[str, int]]:
    """Return, by class, the marked fields and their places among all fields."""
    found: dict[str, dict[str, int]] = {}
    for tree in trees:
        for node in ast.walk(tree):
            if not isinstance(node, ast.ClassDef):
                continue
            fields = [part for part in node.body if isinstance(part, ast.AnnAssign)]
            marked = {
                field.target.id: place
                for place, field in enumerate(fields)
                if isinstance(field.target, ast.Name) and ast.unparse(field.annotation) == WORDING
            }
            if marked:
                found[node.name] = marked
    return found


def shown_in(
    tree: ast.Module, fields: Mapping[str, Mapping[str, int]], place: str = ""
) -> Iterator[Text]:
    """Yield the texts of a module.

    Raises:
        UnreadableTextError: for one that is put together too early.
    """
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = called_name(node)
        if name in SHOWN and node.args:
            yield from _texts(node.args[0], _sense(node), place)
        elif name in fields:
            for given in _given(node, fields[name]):
                yield from _texts(given, "", place)


def called_name(call: ast.Call) -> str:
    """The name of what is called: "tr" of tr() and of words.tr(), but not of self.tr()."""
    if isinstance(call.func, ast.Name):
        return call.func.id
    func = call.func
    if isinstance(func, ast.Attribute) and isinstance(func.value, ast.Name):
        return func.attr if func.value.id == "words" or func.attr[:1].isupper() else ""
    return ""


def _sense(call: ast.Call) -> str:
    senses = [k.value for k in call.keywords if k.arg == "sense"]
    return next((str(s.value) for s in senses if isinstance(s, ast.Constant)), "")


def _given(call: ast.Call, fields: Mapping[str, int]) -> Sequence[ast.expr]:
    placed = [call.args[place] for place in fields.values() if place < len(call.args)]
    return [*placed, *(k.value for k in call.keywords if k.arg in fields)]


def _texts(node: ast.expr, sense: str, place: str) -> Iterator[Text]:
    if isinstance(node, ast.Constant):
        if isinstance(node.value, str) and node.value:
            yield Text(node.value, sense)
    elif isinstance(node, ast.IfExp):
        yield from _texts(node.body, sense, place)
        yield from _texts(node.orelse, sense, place)
    elif isinstance(node, (ast.JoinedStr, ast.BinOp)):
        raise UnreadableTextError(place, node.lineno)
