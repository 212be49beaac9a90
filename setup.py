"""Names the packages; all else about the build is in pyproject.toml.

pyproject.toml can search one root for packages or list them all. Ours lie under two:
`desktop/` is searched, `resources/` is the one package callboard_resources.
"""

from setuptools import find_packages, setup

setup(packages=[*find_packages("desktop"), "callboard_resources"])
