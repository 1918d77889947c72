"""What everything on the screen is painted with: colours, icons, hairlines, rings and tips."""
