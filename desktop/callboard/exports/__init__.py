"""Exports: what a desk decided, as CSV and JSON files that read back. No Qt."""
