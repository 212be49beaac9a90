"""From texts to marks: the names and words of interest that a sentence holds."""
