"""Claims from lines, lists and boxes."""
