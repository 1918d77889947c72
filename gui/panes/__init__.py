"""All panes, one a file: state in, paint; gesture, signal out."""
