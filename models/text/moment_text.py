"""A moment as people say it: "today 14:02", "2 hours ago"."""

from datetime import datetime

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


def show_moment(when: datetime, now: datetime, display: Display = ENGLISH) -> str:
    """Day and time of a moment, in the time zone of ``now``: "today 14:02", "14 Mar 2024 09:30"."""
    local = _in_zone(when, now)
    days = (now.date() - local.date()).days
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


def _in_zone(when: datetime, now: datetime) -> datetime:
    try:
        return when.astimezone(now.tzinfo)
    except OverflowError:  # at the first or last day that there is
        return when
