"""The log: everything that has happened on the desk, the newest first."""
