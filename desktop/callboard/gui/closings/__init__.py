"""Poll closings on screen: the strip of the night, and what it says."""
