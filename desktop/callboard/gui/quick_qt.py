"""What PySide and pyqtgraph do on every import, spared: it would cost us a seventh of a second."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType

# What pyqtgraph imports for its users' convenience and a plot of lines has no use for.
_ITEMS = (
    "ArrowItem BarGraphItem BoxplotItem ButtonItem ColorBarItem CurvePoint DateAxisItem "
    "ErrorBarItem FillBetweenItem GradientEditorItem GradientLegend GraphItem GraphicsLayout "
    "GraphicsWidgetAnchor GridItem HistogramLUTItem ImageItem IsocurveItem LabelItem LegendItem "
    "LinearRegionItem PColorMeshItem PlotDataItem PlotItem ROI ScaleBar ScatterPlotItem "
    "TargetItem UIGraphicsItem VTickGroup"
)
_WIDGETS = (
    "BusyCursor CheckTable ColorButton ColorMapMenu ColorMapWidget ComboBox DataFilterWidget "
    "DataTreeWidget DiffTreeWidget FeedbackButton FileDialog GradientWidget GraphicsLayoutWidget "
    "GroupBox HistogramLUTWidget JoystickButton LayoutWidget PathButton PlotWidget ProgressDialog "
    "RawImageWidget RemoteGraphicsView ScatterPlotWidget SpinBox TableWidget TreeWidget "
    "ValueLabel VerticalLabel"
)
LEFT_OUT = (
    *(f"pyqtgraph.graphicsItems.{name}" for name in _ITEMS.split()),
    *(f"pyqtgraph.widgets.{name}" for name in _WIDGETS.split()),
    "pyqtgraph.Qt.OpenGLHelpers",
    "pyqtgraph.graphicsItems.ViewBox.ViewBoxMenu",
    "pyqtgraph.imageview",
    "pyqtgraph.util.cprint",
)
# numpy writes the manual of its functions into them, for who asks at a prompt, and has types
# only for the notes of who writes programs with it.
_MANUALS = ("numpy._core._add_newdocs", "numpy._core._add_newdocs_scalars", "numpy._typing")
# pyqtgraph itself can do without these, but takes them where they are.
_SPARED = ("PySide6.QtOpenGLWidgets", "PySide6.QtSvg", "PySide6.QtTest")


def skip_features() -> None:
    """Keep PySide from reading the source of every module that is imported after it.

    It looks there for a use of its optional "features" (other spellings of Qt's names), and
    does so for our hundred modules, numpy's and pyqtgraph's. Nobody here uses one.
    """
    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        feature._mod_uses_pyside = _uses_no_feature  # type: ignore[union-attr]  # noqa: SLF001


@contextmanager
def only_for_lines() -> Iterator[None]:
    """Let pyqtgraph, imported inside, bring only what a plot of lines is drawn with.

    It copies every name of QtCore, QtGui and QtWidgets into modules of its own. PySide makes
    its two thousand classes only when they are first touched, so that copying costs a third
    of the whole import. Modules that forward a name when it is asked for do as well; and
    what is left out is represented by empty modules, until the import is over.

    Raises:
        ImportError: when this version of pyqtgraph needs what was left out; as after
            `forget`, it can then be imported whole.
    """
    if "pyqtgraph" in sys.modules:
        yield
        return
    # numpy would start a thread for each processor, ready to multiply matrices: we have none.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    from PySide6 import QtCore, QtGui, QtWidgets

    listings = {module: vars(module).get("__dir__") for module in (QtCore, QtGui, QtWidgets)}
    for module in listings:
        twin = _forwarding(module)
        sys.modules[twin.__name__] = twin
        module.__dir__ = _nothing  # type: ignore[method-assign]
    left_out = [name for name in (*LEFT_OUT, *_MANUALS) if name not in sys.modules]
    spared = [name for name in _SPARED if name not in sys.modules]
    sys.modules.update({name: _Absent(name) for name in left_out})
    sys.modules.update(dict.fromkeys(spared))  # type: ignore[arg-type]  # None: there is none
    try:
        yield
    except (ImportError, AttributeError, TypeError) as error:
        forget()
        raise ImportError("pyqtgraph needs more than is brought for lines") from error
    finally:
        for module, listing in listings.items():
            del module.__dir__
            if listing is not None:  # PySide's own, which knows of classes not made yet
                module.__dir__ = listing  # type: ignore[method-assign]
        for name in (*left_out, *spared):
            if isinstance(sys.modules.get(name), _Absent | None):
                sys.modules.pop(name, None)


def forget() -> None:
    """Leave nothing behind of an import that went wrong, so that it can be done again."""
    for name in [n for n in sys.modules if n.partition(".")[0] == "pyqtgraph"]:
        del sys.modules[name]


class _Absent(ModuleType):
    """An empty module: it exports nothing, and has a placeholder for what is asked by name."""

    __all__: tuple[str, ...] = ()

    def __getattr__(self, name: str) -> object:
        if name.startswith("__"):
            raise AttributeError(name)
        return _Nothing


class _Nothing:
    """What stands for a class that is left out: nothing is one, and none can be made of it."""

    def __class_getitem__(cls, _of: object) -> type[_Nothing]:
        return cls

    def __init_subclass__(cls) -> None:
        raise TypeError("this was left out of the import")

    def __init__(self, *_args: object, **_named: object) -> None:
        raise TypeError("this was left out of the import")


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
