"""The frame around the panes: docks, menus, bars, title, and the ways from pane to pane by keys."""
