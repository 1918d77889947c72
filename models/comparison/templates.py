"""The sentences of comparison: every verdict, reason and assumption is worded here, once, in English.

The gaps of a reason or an assumption are numbered as the things that it is about.
"""

from models.claims.figure import Bound
from models.comparison.assumption import Assume
from models.comparison.pair import Verdict
from models.comparison.reason import Why

VERDICTS = {
    Verdict.AGREE: ("agree", "="),
    Verdict.COMPATIBLE: ("compatible", "≲"),
    Verdict.CONFLICT: ("conflict", "≠"),
    Verdict.UNLIKE: ("unlike", "–"),
}
"""The word and the sign of each verdict."""

REASONS = {
    Why.SUBJECT: "They count different subjects: {0}; {1}.",
    Why.RATE: "One is a number {0}, the other {1}.",
    Why.UNIT: "One counts {0}, the other {1}.",
    Why.SCOPE: "They may not cover the same place or scope: {0}; {1}.",
    Why.OUTCOMES: "It is not sure that “{0}” and “{1}” hold the same outcomes.",
    Why.MEANING: "It is not sure that both mean the same outcomes by “{0}”.",
    Why.START: "It is not sure that both count from the same day: {0}; {1}.",
    Why.DAY: "There is no day for which both say something.",
    Why.PART_OF: "All that “{0}” counts, “{1}” counts too.",
    Why.STARTED_EARLIER: "Counting starts earlier for {0} ({1}) than for {2} ({3}).",
    Why.ABOVE: "No count is both {1} ({0}, {2}) and {4} ({3}, {5}).",
    Why.OVERLAP: "Both are limited from below and above, and have {0} in common.",
    Why.BOTH_LOWER: "Both can be true: for one and the same day each is a lower limit only.",
    Why.BOTH_UPPER: "Both can be true: for one and the same day each is an upper limit only.",
    Why.ROOM: "Both can be true: {1} ({0}, {2}), {4} ({3}, {5}).",
    Why.SOFT: "That is so only if the ends of “about” or of a confidence interval hold.",
    Why.SAID_BY: "{0}: the day counted up to is not stated ({1}).",
    Why.HELD: "Its lower limit ({0}) still holds, for the count only grows.",
    Why.LOST: "Its upper limit ({0}) need not hold any more, for the count may have grown.",
    Why.NOT_YET: "Its lower limit ({0}) need not have been reached yet.",
    Why.CLOSED: "It is no more than a later figure of the series, {0} ({1}).",
    Why.EARLIER: "It is no less than an earlier figure of the series, {0} ({1}).",
    Why.LINE: "It lies on a straight line from {0} ({1}) to {2} ({3}).",
    Why.NOT_GROWING: "A count that may fall says nothing for another day than its own ({0}).",
    Why.WIDENED: "“About” of {0} is read as {1}.",
    Why.ALSO: "{0} also gave {1} ({2}).",
    Why.FALLS: "{0} gave {1} ({2}) and {3} ({4}), which contradict each other: a revision or a slip.",
    Why.MINUS: "Derived: {0}, {1} ({2}), minus {3}, {4} ({5}).",
    Why.AGAINST: "It contradicts {0}, {1} ({2}): not all that is assumed can be true, or that claim is not.",
    Why.TIMES: "Derived: {0}, {1} ({2}), times {3} to {4} ({5}).",
}

ASSUMPTIONS = {
    Assume.COUNTED_UP_TO_STATEMENT: "a claim without an “as of” counts up to the day it was said",
    Assume.DATE_AS_GIVEN: "dates marked “about” or “?” are as given",
    Assume.SAME_DAY_WITHIN: "both mean the same day within {0}",
    Assume.SAME_OUTCOMES: "both count the same outcomes",
    Assume.TAKEN_AS: "“{0}” is taken as {1}",
    Assume.COUNTED_FROM_SAME_DAY: "both count from the same day",
    Assume.SAME_SCOPE: "both cover the same place and scope",
    Assume.SAME_SUBJECT: "both names mean the same subject",
    Assume.ENDS_HOLD: "the ends of “about” and of confidence intervals hold",
    Assume.STILL_HELD: "the {1} of {0} ({2}) still held on {3}",
    Assume.STRAIGHT_LINE: "between two figures of a series the count grew on a straight line",
    Assume.DISJOINT: "nobody is counted as both {0}",
    Assume.RATIO: "for each one of “{0}” there are {2} to {3} of “{1}” ({4} to {5}; {6})",
}


BOUNDS = {
    Bound.ABOUT: "about {0}",
    Bound.AT_LEAST: "at least {0}",
    Bound.MORE_THAN: "more than {0}",
    Bound.AT_MOST: "at most {0}",
    Bound.LESS_THAN: "less than {0}",
}

MISSING = {False: "No figure that is surely of this day or an earlier one: {0}.", True: "No day is known: {0}."}
"""Why series have no row; by whether they have no day at all."""

LEFT_OUT = (
    "1 retracted or replaced claim about this subject is left out.",
    "{0} retracted or replaced claims about this subject are left out.",
)
SOME_CONFLICT = ("{0} of {1} pairs is a contradiction", "{0} of {1} pairs are contradictions")
SOME_ALIKE_CONFLICT = (
    "{0} of the {1} pairs that can be compared is a contradiction ({2} in all)",
    "{0} of the {1} pairs that can be compared are contradictions ({2} in all)",
)
CONFLICT_IF = ("; if {1}, 1 pair is a contradiction", "; if {1}, {0} pairs are contradictions")
"""How claims hang together, by the number of contradictions."""
