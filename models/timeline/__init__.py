"""The timeline: what a chart of claims over days shows, computed from the records; knows no screen."""
