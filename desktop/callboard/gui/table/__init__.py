"""The table of the units: rows and columns as data, and the thin Qt around them."""
