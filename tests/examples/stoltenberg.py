"""The example `stoltenberg-2024-03.claims`: the six claims of one article, as the article makes them."""

import msgspec

from models.claims.claim import Basis, Claim
from models.claims.claim_file import ClaimFile, Heading
from models.claims.figure import Bound
from models.claims.measure import STANDARD_MEASURES
from models.claims.registry import Claimant, Subject
from models.claims.source import Source
from tests.examples.tables import quote, with_id

INVASION = "2022-02-24"

PASSAGES = (
    "NATO Secretary General Jens Stoltenberg said at a press conference on March 14",
    '"Putin\'s war has already cost Russia over 350,000 military casualties."',
    "the total number of killed and injured Russian soldiers",
    "U.S. officials that claim that over 315,000 Russian troops had either been killed or injured so far in the war",
    "As of March 14, Ukraine's General Staff says that Russia has lost 427,840 troops in Ukraine since the beginning"
    " of its full-scale invasion",
    "Late last month, Ukrainian President Volodymyr Zelensky claimed for the first time that 180,000 Russians have"
    " been killed in war, as opposed to 31,000 Ukrainian soldiers",
    "Meduza and Mediazona reported in a joint study on Feb. 24 that at least 83,000 Russian soldiers had been killed",
)

SOURCE = Source(
    id="ki-2024-03-15",
    title="Stoltenberg: Russia has lost over 350,000 troops in Ukraine",
    outlet="The Kyiv Independent",
    authors=("Dmytro Basmat",),
    published="2024-03-15",
    language="en",
    text="\n[…]\n".join(PASSAGES) + "\n",
    note="Holds only the short passages that are quoted; “[…]” stands for what is left out.",
)

SUBJECTS = (
    Subject(name="Russian military", aliases=("Russian troops", "Russian soldiers")),
    Subject(name="Ukrainian military", aliases=("Ukrainian troops", "Ukrainian soldiers")),
)

CLAIMANTS = (
    Claimant(name="NATO", aliases=("Jens Stoltenberg (NATO)",)),
    Claimant(name="U.S. officials", aliases=("US officials",)),
    Claimant(
        name="General Staff of Ukraine",
        aliases=("General Staff", "Ukraine's General Staff", "General Staff of the Armed Forces of Ukraine"),
        party="Ukraine",
    ),
    Claimant(name="Volodymyr Zelensky", aliases=("V. Zelensky", "Zelensky", "President of Ukraine"), party="Ukraine"),
    Claimant(name="Meduza and Mediazona", aliases=("Meduza; Mediazona", "Mediazona and Meduza")),
)


def build() -> ClaimFile:
    """The example as a claim file."""
    claims = (_nato(), _us_officials(), _general_staff(), *_zelensky(), _meduza_and_mediazona())
    return ClaimFile(
        heading=Heading(
            title="Russian losses, March 2024",
            note="Six numbers from one article: five claimants, three measures, three kinds of bound. None may"
            " simply be subtracted from another.",
        ),
        measures=STANDARD_MEASURES,
        subjects=SUBJECTS,
        claimants=CLAIMANTS,
        sources=(SOURCE,),
        claims=claims,
    )


def _nato() -> Claim:
    return _claim(
        "cost Russia over 350,000 military casualties",
        PASSAGES[0],
        PASSAGES[2],
        claimant="NATO",
        speaker="Jens Stoltenberg",
        measure="killed_or_wounded",
        bound=Bound.MORE_THAN,
        low=350_000,
        worded="over 350,000 military casualties",
        stated_on="2024-03-14",
        note="He said “casualties”; the article explains the figure as killed and injured.",
    )


def _us_officials() -> Claim:
    return _claim(
        PASSAGES[3],
        claimant="U.S. officials",
        measure="killed_or_wounded",
        bound=Bound.MORE_THAN,
        low=315_000,
        worded="over 315,000 Russian troops had either been killed or injured",
        stated_on="../2024-03-14",
        note="The article names neither the officials nor the day.",
    )


def _general_staff() -> Claim:
    return _claim(
        PASSAGES[4],
        claimant="General Staff of Ukraine",
        low=427_840,
        high=427_840,
        worded="lost 427,840 troops",
        as_of="2024-03-14",
        note="“Lost” does not say whether wounded, missing or captured soldiers are counted.",
    )


def _zelensky() -> tuple[Claim, Claim]:
    russians, _, ukrainians = PASSAGES[5].partition(", as opposed to ")
    return (
        _by_zelensky(russians, "Russian military", 180_000, "180,000 Russians have been killed in war"),
        _by_zelensky(
            f"killed in war, as opposed to {ukrainians}", "Ukrainian military", 31_000, "31,000 Ukrainian soldiers"
        ),
    )


def _by_zelensky(exact: str, subject: str, killed: int, worded: str) -> Claim:
    return _claim(
        exact,
        claimant="Volodymyr Zelensky",
        speaker="Volodymyr Zelensky",
        subject=subject,
        measure="killed",
        low=killed,
        high=killed,
        worded=worded,
        stated_on="2024-02",
        note="According to the article he added that the exact number is unknown; it does not say of which side.",
    )


def _meduza_and_mediazona() -> Claim:
    return _claim(
        PASSAGES[6],
        claimant="Meduza and Mediazona",
        measure="killed",
        bound=Bound.AT_LEAST,
        low=83_000,
        worded="at least 83,000 Russian soldiers had been killed",
        stated_on="2024-02-24",
        basis=Basis.STATISTICAL_ESTIMATE,
        note="The article calls it a joint study and does not say how the number was come by; the basis is our"
        " reading of “study”.",
    )


def _claim(*passages: str, **fields: object) -> Claim:
    quotes = tuple(quote(SOURCE, passage) for passage in passages)
    return with_id(msgspec.structs.replace(_SHARED, quotes=quotes, **fields))


_SHARED = Claim(
    id="new",
    subject="Russian military",
    measure="losses",
    bound=Bound.EXACT,
    since=INVASION,
    basis=Basis.OFFICIAL_STATEMENT,
)
"""What most of the six claims share."""
