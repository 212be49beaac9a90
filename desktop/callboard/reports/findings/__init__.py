"""Findings: their kinds and sentences, how they are found, and what can be done about them."""
