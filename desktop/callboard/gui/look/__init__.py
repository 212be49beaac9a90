"""How everything looks: themes, palettes, the style sheet, fonts, hatching, icons."""
