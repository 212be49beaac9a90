"""`python -m callboard`, and what the installed command starts."""

from __future__ import annotations

import sys

from callboard.cli import main

__all__ = ["main"]

if __name__ == "__main__":
    sys.exit(main())
