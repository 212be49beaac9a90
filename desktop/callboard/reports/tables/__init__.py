"""Claims from tables, also from those that were flattened to text."""
