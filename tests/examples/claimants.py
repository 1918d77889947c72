"""Who stands behind each name in The Economist's column "source"."""

from typing import NamedTuple

from models.claims.claim import Basis
from models.claims.registry import Claimant

GENERAL_STAFF = "General Staff of Ukraine"
UK_DEFENCE = "UK Ministry of Defence"
UKRAINE = "Ukraine"
RUSSIA = "Russia"


class Standing(NamedTuple):
    """What a name in the table says of a claim: who claims, on what basis, relayed or spoken by whom."""

    claimant: str
    basis: Basis = Basis.UNKNOWN
    via: str = ""
    speaker: str = ""
    party: str = ""


_OFFICIAL = Basis.OFFICIAL_STATEMENT
_INTELLIGENCE = Basis.INTELLIGENCE_ESTIMATE
_STATISTICAL = Basis.STATISTICAL_ESTIMATE
_LEAKED = Basis.LEAKED_DOCUMENT
_BY_NAME = Basis.COUNT_BY_NAME

STANDINGS = {
    "Armed Forces of Ukraine": Standing(GENERAL_STAFF, _OFFICIAL, party=UKRAINE),
    "Russian Ministry of Defense": Standing("Russian Ministry of Defence", _OFFICIAL, party=RUSSIA),
    "Office of the President of Ukraine": Standing("Office of the President of Ukraine", _OFFICIAL, party=UKRAINE),
    "Ukrainian estimate (leak via WSJ)": Standing(
        "Ukrainian confidential estimate", _LEAKED, "The Wall Street Journal", party=UKRAINE
    ),
    "UK MoD": Standing(UK_DEFENCE, _INTELLIGENCE),
    "UK Ministry of Defence": Standing(UK_DEFENCE, _INTELLIGENCE),
    "UK Foreign ministry": Standing("UK Foreign Ministry", _OFFICIAL),
    "CIA": Standing("CIA", _INTELLIGENCE),
    "US DoD": Standing("US Department of Defense", _OFFICIAL),
    "US Sec of Def": Standing("US Department of Defense", _OFFICIAL, speaker="Lloyd Austin"),
    "US intelligence services": Standing("US intelligence services", _INTELLIGENCE),
    "US officials (via NYT)": Standing("U.S. officials", _OFFICIAL, "The New York Times"),
    "US officials (via The Economist)": Standing("U.S. officials", _OFFICIAL, "The Economist"),
    "Pentagon leak": Standing("Pentagon leak", _LEAKED),
    "NATO nations (via NYT)": Standing("NATO nations", _OFFICIAL, "The New York Times"),
    "NATO officials (via WP)": Standing("NATO officials", _OFFICIAL, "The Washington Post"),
    "NATO officials (via media24)": Standing("NATO officials", _OFFICIAL, "United24 Media"),
    "Western intelligence agencies (via WSJ)": Standing(
        "Western intelligence agencies", _INTELLIGENCE, "The Wall Street Journal"
    ),
    "French foreign minister": Standing("French foreign minister", _OFFICIAL),
    "Norwegian Defense Intelligence": Standing("Norwegian Defence Intelligence", _INTELLIGENCE),
    "Dutch Military Intelligence and Security Service (MIVD)": Standing("Dutch Military Intelligence", _INTELLIGENCE),
    "Dutch Military Intelligence and Security Service (MIVD; note, timing clarified via email)": Standing(
        "Dutch Military Intelligence", _INTELLIGENCE
    ),
    "CSIS": Standing("CSIS"),
    "The Centre for Strategic and International Studies": Standing("CSIS"),
    "IISS": Standing("IISS"),
    "Excess deaths estimate (D. Kobak)": Standing("D. Kobak", _STATISTICAL),
    "Mediazona; Meduza": Standing("Meduza and Mediazona", _STATISTICAL),
    "Mediazona; Meduza (cumulative)": Standing("Meduza and Mediazona", _STATISTICAL),
    "BBC Russia": Standing("BBC Russia"),
    "UAlosses": Standing("UAlosses", _BY_NAME),
    "Lostarmour": Standing("Lostarmour"),
    "The Memory Book": Standing("The Memory Book"),
    "Yurii Butosov": Standing("Yurii Butusov"),
}
"""By name in the table, blanks around it left out; a basis is given only where name or kind of body says it."""


def claimants() -> tuple[Claimant, ...]:
    """The registry: every claimant once, with the other names that the table has for it."""
    names: dict[str, list[str]] = {}
    for name, standing in STANDINGS.items():
        names.setdefault(standing.claimant, []).extend(_aliases(name, standing))
    names[GENERAL_STAFF] += ["General Staff", "General Staff of the Armed Forces of Ukraine"]
    parties = {standing.claimant: standing.party for standing in STANDINGS.values()}
    return tuple(Claimant(name=name, aliases=tuple(aliases), party=parties[name]) for name, aliases in names.items())


def _aliases(name: str, standing: Standing) -> list[str]:
    """The table's name where it is another one, and nothing but a name: a relay or a remark in it is none."""
    return [] if standing.via or "note," in name or name == standing.claimant else [name]
