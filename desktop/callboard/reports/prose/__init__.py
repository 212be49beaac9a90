"""Claims from sentences: rules, and what makes a sentence that fits one doubtful."""
