"""A moment as people say it: "today 14:02", "2 hours ago"."""

from datetime import datetime, tzinfo

from models.text.date_text import show_date
from models.text.display import ENGLISH, Display

_MINUTE = 60
_UNITS = (
    ("year", 365 * 24 * 60 * _MINUTE),
    ("month", 30 * 24 * 60 * _MINUTE),
    ("week", 7 * 24 * 60 * _MINUTE),
    ("day", 24 * 60 * _MINUTE),
    ("hour", 60 * _MINUTE),
    ("minute", _MINUTE),
)
"""Units of time in seconds, the longest first."""


def show_moment(when: datetime, now: datetime, display: Display = ENGLISH, zone: tzinfo | None = None) -> str:
    """Day and time of a moment, in a time zone, by its clock at that moment: "today 14:02", "14 Mar 2024 09:30".

    Without a zone, in that of this computer; the one that a ``now`` has may be its clock of the other season.
    """
    local, today = _in_zone(when, zone), _in_zone(now, zone).date()
    days = (today - local.date()).days
    day = {0: "today", 1: "yesterday"}.get(days) or show_date(local.date().isoformat(), display)
    return f"{day} {local:%H:%M}"


def show_age(when: datetime, now: datetime) -> str:
    """How long ago a moment was, in the largest unit that is full: "2 hours ago"; "" for one yet to come."""
    seconds = (now - when).total_seconds()
    if seconds < 0:
        return ""
    for unit, length in _UNITS:
        if count := int(seconds // length):
            return f"{count} {unit} ago" if count == 1 else f"{count} {unit}s ago"
    return "just now"


def _in_zone(when: datetime, zone: tzinfo | None) -> datetime:
    try:
        return when.astimezone(zone)
    except (OverflowError, ValueError, OSError):  # at the first or last day that there is
        return when
