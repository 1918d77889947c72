"""The timeline chart: how its picture is painted, on screen and into files, and the pane around it."""
