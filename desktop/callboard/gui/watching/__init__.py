"""Watching: files, folders and addresses that are read again when they change."""
