"""Acts: what the editor wants, turned into commands; what is asked before, and told after."""
