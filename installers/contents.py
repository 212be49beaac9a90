"""What of Qt and of Python goes into the bundle, and what is left behind.

An entry is a pair: the place in the bundle and the file it is made from.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from pathlib import PurePath

# Addresses are read by Qt, never by Python, so that Python's OpenSSL stays out. The rest are
# what libraries would use in other programs: tests, notebooks, other windows, other charts.
EXCLUDED_MODULES = (
    *("ssl", "_ssl", "_hashlib"),  # hashlib has all it needs without OpenSSL
    *("tkinter", "turtle", "idlelib", "lib2to3", "ensurepip", "venv", "curses", "readline"),
    *("sqlite3", "_sqlite3", "dbm", "_dbm", "_gdbm", "test", "distutils", "setuptools", "pip"),
    *("numpy.f2py", "numpy.testing", "numpy.random", "numpy.distutils", "numpy._pyinstaller"),
    *("pyqtgraph.examples", "pyqtgraph.opengl", "pyqtgraph.canvas", "pyqtgraph.console"),
    *("PySide6.QtDBus", "PySide6.QtPrintSupport", "PySide6.QtSql"),
    *("PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtSvg", "PySide6.QtXml", "PySide6.QtUiTools"),
    *("matplotlib", "scipy", "pandas", "PIL", "IPython", "OpenGL", "h5py", "cupy", "numba"),
)
# Rich can colour source code of any language. We show it none.
_UNWANTED_MODULE = re.compile(
    r"pygments\.(?:lexers|styles|formatters)\.(?!_mapping$|default$)\w+$"
    r"|pydoc_data\."
)

# Plug-ins of Qt by folder; of a folder that is not named here, none.
PLUGINS = {
    "platforms": ("qxcb", "qwayland", "qoffscreen", "qwindows", "qcocoa"),
    "platformthemes": ("qxdgdesktopportal",),  # the desktop's own file dialogs
    "platforminputcontexts": (
        "composeplatforminputcontextplugin",
        "ibusplatforminputcontextplugin",
    ),
    "styles": ("qmodernwindowsstyle", "qmacstyle"),
    "xcbglintegrations": (),  # nothing is drawn by OpenGL
    "wayland-shell-integration": ("xdg-shell",),
    "wayland-decoration-client": ("bradient",),  # adwaita wants QtSvg
    # On Linux with the OpenSSL that the system has and keeps up to date.
    "tls": ("qopensslbackend", "qschannelbackend", "qsecuretransportbackend"),
    "imageformats": ("qico",),  # PNG needs no plug-in
}

_PLUGIN = re.compile(r"PySide6/(?:Qt/)?plugins/([^/]+)/(?:lib)?([^/]+?)\.(?:so|dll|dylib)$")
_SHARED = re.compile(r"(?:^|/)lib[^/]+\.so(?:\.[\d.]+)?$")
_UNWANTED = re.compile(
    r"""
    PySide6/(?:Qt/)?translations/(?!qtbase_es\.qm$)          # what the window does not speak
    | PySide6/(?:Qt/)?(?:qml|resources|libexec)/
    | /(?:opengl32sw|d3dcompiler_47|Qt6Pdf|Qt6VirtualKeyboard)[^/]*\.dll$
    | ^pyqtgraph/(?:icons|colors/maps)/.*\.(?:png|svg|csv|hex)$ # of menus that are not used
    | ^tzdata/zoneinfo/(?!America/New_York$)                  # no other time is told
    # Kerberos is the system's: its settings are, and so are its corrections.
    | ^lib(?:gssapi_krb5|krb5|k5crypto|krb5support|keyutils|com_err)\.so
    | ^(?:numpy|setuptools|attrs)-[^/]*\.dist-info/
    | ^callboard-[^/]*\.dist-info/(?!METADATA$)               # says where it was built
    | ^rapidfuzz/.*_avx2\.                                     # the plain ones are quick enough
    | \.(?:c|h|pxd|pyx|pxi|pyi|cmake|pc)$                     # for compilers
    | (?:^|/)(?:__pycache__|tests?)/
    """,
    re.VERBOSE,
)

# Of ICU Qt asks for upper and lower case, order of words, encodings and names of time zones.
_UNWANTED_DATA = re.compile(
    r"""
    (?:\w+/)?(?!e[ns](?:_|\.))[a-z]{2,3}(?:_\w*)?\.res$  # languages but English and Spanish
    | (?:brkitr|curr|lang|rbnf|region|translit|unit)/     # line breaks, currencies and such
    # Encodings but those of Windows and Latin letters.
    | (?!ibm-(?:534[6-9]|535[0-4]|944[7-9]|912|915|9005|920|923)_).*\.cnv$
    | .*\.spp$ | confusables\.cfu$ | unames\.icu$
    """,
    re.VERBOSE,
)

Imports = Callable[[str], Iterable[str]]


def wanted(place: str) -> bool:
    """Whether what would stand at `place` in the bundle is of use there."""
    place = place.replace("\\", "/")
    plugin = _PLUGIN.search(place)
    if plugin is not None:
        folder, name = plugin.groups()
        return name in PLUGINS.get(folder, ())
    return _UNWANTED.search(place) is None


def wanted_module(name: str) -> bool:
    """Whether the Python module of this name is of use in the bundle."""
    return _UNWANTED_MODULE.match(name) is None


def wanted_data(name: str) -> bool:
    """Whether the item of ICU's data of this name is of use to Qt in the bundle."""
    return _UNWANTED_DATA.match(name) is None


def reached(entries: Sequence[tuple[str, str, str]], imports: Imports) -> set[str]:
    """Return the names of the Linux libraries that something in the bundle is linked to.

    The plug-ins that were left behind leave libraries behind that only they wanted. `imports`
    names all that a file is linked to, directly or not.
    """
    roots = [source for place, source, _ in entries if not is_library(place)]
    return {PurePath(name).name for source in roots for name in imports(source)}


def is_library(place: str) -> bool:
    """Whether a file is there to be linked to, and not loaded by its name."""
    return _SHARED.search(place) is not None and "/plugins/" not in place
