"""Scenario mode: what if units went another way, on a board of its own."""
