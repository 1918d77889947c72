"""Files kept safe: atomic write now; lock and recovery log have their room here."""
