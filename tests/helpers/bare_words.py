"""Finds English that is shown without passing through tr(): literals that read as words."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping

from texts import SHOWN, called_name

# A sentence, or its middle; a word with a capital; the piece of words in an f-string.
_WORDS = re.compile(r"[A-Za-z’']{2,},? [A-Za-z(]|^[A-Z][a-z]{2,}[….:]?$|^[A-Z][a-z]+ ")
_PIECE = re.compile(r"(?:^|[\s(])[A-Za-z]{2,}[\s:,.]|[\s(][A-Za-z]{2,}$|^[A-Z][a-z]+")
_RULE = re.compile(r"\d+px;")  # of a style sheet
# Names for Qt and for ourselves, never shown; and what is told to developers.
_UNSHOWN = frozenset(
    {"setProperty", "property", "setObjectName", "TypeError", "ValueError", "IndexError"}
    | {
        "TypeVar",
        "Signal",
        "QFont",
        "setFamilies",
        "compile",
        "getLogger",
        "import_module",
        "QKeySequence",
    }
)


def bare_words(tree: ast.Module, wordings: Mapping[str, object]) -> Iterator[tuple[int, str]]:
    """Yield line and text of each literal that seems to be shown as it stands.

    `wordings` are the classes with fields whose literals are collected.
    """
    yield from _inside(tree, wordings)


def _inside(node: ast.AST, wordings: Mapping[str, object]) -> Iterator[tuple[int, str]]:
    if isinstance(node, ast.Call):
        name = called_name(node) or getattr(node.func, "attr", "")
        if name in _UNSHOWN or name in wordings:
            return
        if name in SHOWN:
            for keyword in node.keywords:
                yield from _inside(keyword.value, wordings)
            return
    if isinstance(node, ast.JoinedStr):
        yield from _in_pieces(node, wordings)
    elif isinstance(node, ast.Constant):
        if isinstance(node.value, str) and _WORDS.search(node.value):
            yield node.lineno, node.value
    else:
        for child in ast.iter_child_nodes(node):
            if not _is_silent(node, child):
                yield from _inside(child, wordings)


def _in_pieces(node: ast.JoinedStr, wordings: Mapping[str, object]) -> Iterator[tuple[int, str]]:
    if _RULE.search(ast.unparse(node)):
        return
    for piece in node.values:
        if isinstance(piece, ast.FormattedValue):
            yield from _inside(piece.value, wordings)
        elif isinstance(piece, ast.Constant) and _PIECE.search(str(piece.value)):
            yield node.lineno, ast.unparse(node)
            return


def _is_silent(node: ast.AST, child: ast.AST) -> bool:
    """Whether a part is a docstring or an annotation."""
    if isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant):
        return True
    return child in {getattr(node, "annotation", None), getattr(node, "returns", None)}
