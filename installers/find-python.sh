#!/bin/sh
# Prints the path of the newest Python that can run Callboard and make its environment.
set -eu

# Debian ships Python without ensurepip, which an environment needs.
suitable='import ensurepip, sys, venv
sys.exit(1) if sys.version_info < (3, 11) else print(sys.executable)'

# A name may be on the PATH without working: a version manager's shim, for one.
for name in python3.14 python3.13 python3.12 python3.11 python3; do
    "$name" -c "$suitable" 2>/dev/null && exit 0
done

echo "Callboard needs Python 3.11 or later with its venv module; none was found." >&2
exit 1
