"""The places of the panes in a window: each is filled when it is first looked at, and fed from the editor."""
