"""The paths to a majority: what is left, in words, as chips and as a table of what if."""
