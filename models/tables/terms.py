"""The words of the field, each in a sentence: what a field of a claim holds, what a verdict means."""

from models.tables.language import say


def terms() -> dict[str, tuple[str, str]]:
    """By name of a field or of a word: what it is called on screen, and what it means."""
    return {**_of_claims(), **_of_dates(), **_of_grades(), **_of_checking(), **_of_comparing()}


def _of_claims() -> dict[str, tuple[str, str]]:
    return {
        "claim": (say("Claim"), say("One number that somebody asserts, with its source’s own words.")),
        "claimant": (say("Claimant"), say("The body that asserts the number, such as NATO or a ministry.")),
        "speaker": (say("Speaker"), say("The person who said it, where one is named.")),
        "via": (say("Via"), say("Who passed the number on before it came to you, in order, parted by semicolons.")),
        "subject": (say("Subject"), say("Who or what is counted, such as “Russian military”.")),
        "figure": (
            say("Figure"),
            say(
                "The number with its limit, typed as people write it: “over 350,000”, “at least 83k”, “66,000–88,000”."
            ),
        ),
        "bound": (
            say("Bound"),
            say("How far the number reaches: exact, about, at least, more than, at most, less than, or a range."),
        ),
        "measure": (
            say("Measure"),
            say("What is counted of them, such as killed or captured. Claims of one claimant may differ in it."),
        ),
        "may_count": (
            say("May count"),
            say("Outcomes that the number may hold beside those it counts for sure. ⚠ marks such a measure."),
        ),
        "spread": (
            say("Ends are"),
            say(
                "What the ends of a range stand for: a confidence interval, scenarios, or several sources or measures."
            ),
        ),
        "per": (say("Rate"), say("Whether the number is a total, or so many per day, week or month.")),
        "worded": (say("Worded"), say("The number in the source’s own words.")),
        "place": (say("Place"), say("Where the counted events happened, if not everywhere.")),
        "scope": (
            say("Scope"),
            say("What else narrows the count, such as “officers only”. Claims that differ in it are not alike."),
        ),
        "tags": (say("Tags"), say("Words of your own to find claims by, parted by semicolons.")),
        "note": (say("Note"), say("Whatever a reader should know besides.")),
    }


def _of_dates() -> dict[str, tuple[str, str]]:
    return {
        "as_of": (
            say("As of"),
            say("The day up to which it counts. A month, a year or “about Feb 2024” will do."),
        ),
        "stated_on": (say("Stated on"), say("The day it was said. The count is no newer than this day.")),
        "since": (say("Since"), say("The day the counting starts. Counts that start on different days are not alike.")),
    }


def _of_grades() -> dict[str, tuple[str, str]]:
    return {
        "basis": (
            say("Basis"),
            say("How the claimant came by the number: a statement, an estimate, a count by name, a tally, a leak."),
        ),
        "grade": (
            say("Grade"),
            say("A letter for the source and a digit for what it says, as intelligence services write them: B2."),
        ),
        "reliability": (
            say("Reliability"),
            say("How far the source has been right before, A to E. F means that this cannot be judged, not worst."),
        ),
        "credibility": (
            say("Credibility"),
            say("How likely this very number is, 1 to 5. 6 means that this cannot be judged, not worst."),
        ),
    }


def _of_checking() -> dict[str, tuple[str, str]]:
    return {
        "status": (
            say("Status"),
            say(
                "Open, verified, disputed or retracted. Comparisons leave retracted claims out unless you ask for them."
            ),
        ),
        "checked_by": (say("Checked by"), say("Who held the number against the words of its source.")),
        "checked_on": (say("Checked on"), say("The day it was checked.")),
        "derivation": (say("Derivation"), say("How the number was computed from other claims.")),
        "derived_from": (say("Derived from"), say("The claims it was computed from.")),
        "replaces": (say("Replaces"), say("The older claim that this one puts right; the older one is then left out.")),
        "quotes": (
            say("Quotes"),
            say("Words of a source, kept with their place in its text, that the number was taken from."),
        ),
        "source": (say("Source"), say("A document, kept with its full text so that it can be checked later.")),
    }


def _of_comparing() -> dict[str, tuple[str, str]]:
    return {
        "series": (say("Series"), say("Claims of one claimant about the same thing, day after day.")),
        "reference": (say("Reference"), say("The claim that the others are set against.")),
        "agree": (say("Agree"), say("Both figures are limited from below and above, and overlap.")),
        "compatible": (say("Compatible"), say("Both can be true; at least one has only one limit.")),
        "conflict": (say("Conflict"), say("No course of events makes both true.")),
        "unlike": (
            say("Unlike"),
            say("They count different things or share no day, so neither may be set against the other."),
        ),
        "conditional": (
            say("Conditional"),
            say("The verdict holds only under an assumption, which is named after “if”; its sign is hatched."),
        ),
        "assumption": (
            say("Assumption"),
            say("Something that may be false, such as “both count the same outcomes”. You switch each on or off."),
        ),
    }
