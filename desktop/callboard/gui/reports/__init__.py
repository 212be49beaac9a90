"""The reports area: what is on the desk, what it says, what is wrong in it, what to decide."""
