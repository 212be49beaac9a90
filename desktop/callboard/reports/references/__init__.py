"""What points back: "all seven", "those states", "the state", "it"."""
