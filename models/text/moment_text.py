"""A moment as people say it: "today 14:02", "2 hours ago"."""

from datetime import datetime, tzinfo

from models.text.date_text import show_date
from models.text.display import ENGLISH, Display

_MINUTE = 60
_UNITS = (
    (365 * 24 * 60 * _MINUTE, "{0} year ago", "{0} years ago"),
    (30 * 24 * 60 * _MINUTE, "{0} month ago", "{0} months ago"),
    (7 * 24 * 60 * _MINUTE, "{0} week ago", "{0} weeks ago"),
    (24 * 60 * _MINUTE, "{0} day ago", "{0} days ago"),
    (60 * _MINUTE, "{0} hour ago", "{0} hours ago"),
    (_MINUTE, "{0} minute ago", "{0} minutes ago"),
)
"""Units of time in seconds, the longest first."""


def show_moment(when: datetime, now: datetime, display: Display = ENGLISH, zone: tzinfo | None = None) -> str:
    """Day and time of a moment, in a time zone, by its clock at that moment: "today 14:02", "14 Mar 2024 09:30".

    Without a zone, in that of this computer; the one that a ``now`` has may be its clock of the other season.
    """
    local, today = _in_zone(when, zone), _in_zone(now, zone).date()
    days = (today - local.date()).days
    if days in (0, 1):
        day = display.say("yesterday" if days else "today")
    else:
        day = show_date(local.date().isoformat(), display)
    return f"{day} {local:%H:%M}"


def show_age(when: datetime, now: datetime, display: Display = ENGLISH) -> str:
    """How long ago a moment was, in the largest unit that is full: "2 hours ago"; "" for one yet to come."""
    seconds = (now - when).total_seconds()
    if seconds < 0:
        return ""
    for length, one, several in _UNITS:
        if count := int(seconds // length):
            return display.counted(count, one, several)
    return display.say("just now")


def _in_zone(when: datetime, zone: tzinfo | None) -> datetime:
    try:
        return when.astimezone(zone)
    except (OverflowError, ValueError, OSError):  # at the first or last day that there is
        return when
