"""The inspector: the chosen units, their calls, what reports say of them, their history."""
