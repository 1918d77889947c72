"""Work beside the GUI thread: one `Run` on values, and the four ways in which a window has it done.

And who collects what becomes garbage meanwhile, which none of those threads may.
"""
