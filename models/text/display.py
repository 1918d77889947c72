"""How numbers, dates and words are shown to a person: a plain record, filled elsewhere from the user's locale."""

from enum import StrEnum

import msgspec

from models.claims.saying import Say, english


class DateStyle(StrEnum):
    """The order in which a date names its parts."""

    DAY_MONTH_YEAR = "day_month_year"
    """14 Mar 2024"""
    MONTH_DAY_YEAR = "month_day_year"
    """Mar 14, 2024"""
    ISO = "iso"
    """2024-03-14"""


SHORT_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
FULL_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


class Display(msgspec.Struct, frozen=True, kw_only=True):
    """The user's way of writing numbers and dates, and the user's language.

    ``group`` stands between thousands ("" for none), ``decimal`` before a fraction. ``months`` holds the twelve
    names that are shown. ``full_months`` are only read: twelve, or several sets of twelve one after another, for
    a language whose months change their form beside a day. ``dotted_days`` says that days in numbers are written with
    dots, the day first: 3.4.2024 is 3 April then, and may be either elsewhere. ``say`` has the words.
    """

    group: str = ","
    decimal: str = "."
    date_style: DateStyle = DateStyle.DAY_MONTH_YEAR
    months: tuple[str, ...] = SHORT_MONTHS
    full_months: tuple[str, ...] = FULL_MONTHS
    dotted_days: bool = False
    say: Say = english

    def number(self, n: float) -> str:
        """Write a number with its thousands apart, four digits too."""
        return f"{n:,}".translate({ord(","): self.group, ord("."): self.decimal})

    def counted(self, number: int, one: str, several: str) -> str:
        """How many there are, in words: the number in the gap of the template that fits it."""
        return self.say(one, several, number).format(self.number(number))


ENGLISH = Display()
"""The display where none is given: 350,000 and 14 Mar 2024."""
