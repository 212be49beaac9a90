"""Two things that PySide and pyqtgraph do on every import, and that cost us a tenth of a second."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType


def skip_features() -> None:
    """Keep PySide from reading the source of every module that is imported after it.

    It looks there for a use of its optional "features" (other spellings of Qt's names), and
    does so for our hundred modules, numpy's and pyqtgraph's. Nobody here uses one.
    """
    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        feature._mod_uses_pyside = _uses_no_feature  # type: ignore[union-attr]  # noqa: SLF001


@contextmanager
def names_on_demand() -> Iterator[None]:
    """Let pyqtgraph, imported inside, look Qt's names up when it needs them.

    It copies every name of QtCore, QtGui and QtWidgets into modules of its own. PySide makes
    its two thousand classes only when they are first touched, so that copying costs a third
    of the whole import. Modules that forward a name when it is asked for do as well.
    """
    if "pyqtgraph" in sys.modules:
        yield
        return
    from PySide6 import QtCore, QtGui, QtWidgets

    copied = (QtCore, QtGui, QtWidgets)
    for module in copied:
        twin = _forwarding(module)
        sys.modules[twin.__name__] = twin
        module.__dir__ = _nothing  # type: ignore[method-assign]
    try:
        yield
    finally:
        for module in copied:
            del module.__dir__


def _forwarding(module: ModuleType) -> ModuleType:
    """A module that has every name of `module`, found the moment it is asked for."""
    name = module.__name__.rpartition(".")[2]
    twin = ModuleType(f"pyqtgraph.Qt.{name}")
    twin.__getattr__ = lambda wanted: getattr(module, wanted)  # type: ignore[method-assign]
    return twin


def _nothing() -> list[str]:
    return []


def _uses_no_feature(_module: ModuleType) -> bool:
    return False
