"""Names the packages and compiles the translations; the rest is in pyproject.toml.

pyproject.toml can search one root for packages or list them all. Ours lie under two:
`desktop/` is searched, `resources/` is the one package callboard_resources.
"""

import sys
from pathlib import Path

from setuptools import find_packages, setup
from setuptools.command.build_py import build_py

sys.path.insert(0, str(Path(__file__).resolve().parent / "installers"))
import translate


class Build(build_py):
    """Compiles the translations first: a window without its languages is not built."""

    def run(self) -> None:
        """Write the .qm files beside their sources, where they are packed like all resources."""
        if not translate.compile_all():
            raise SystemExit(f"There are no translations in {translate.FOLDER}.")
        self.__dict__.pop("data_files", None)  # looked for anew: it knows files by now
        super().run()


setup(
    packages=[*find_packages("desktop"), "callboard_resources"],
    cmdclass={"build_py": Build},
)
