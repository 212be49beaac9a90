"""The map of the units: shapes, call-out boxes, painting, hit tests, mouse and keys."""
