"""What the program says about itself: what each pane and dialog is for, its keys, and the words it uses."""
