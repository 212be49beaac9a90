"""The time machine: the whole window at any past moment of the desk, read-only."""
