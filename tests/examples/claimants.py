"""Who stands behind the names of the tables, beyond what the mappings say: the side, and names that are only names."""

from collections.abc import Iterable

from models.claims.claim import Claim
from models.claims.registry import Claimant
from models.sheets.mapping import Mapping, Target

GENERAL_STAFF = "General Staff of Ukraine"
UKRAINE = "Ukraine"
RUSSIA = "Russia"

_PARTIES = {
    GENERAL_STAFF: UKRAINE,
    "Office of the President of Ukraine": UKRAINE,
    "Ukrainian confidential estimate": UKRAINE,
    "Russian Ministry of Defence": RUSSIA,
}
_MORE_NAMES = {GENERAL_STAFF: ("General Staff", "General Staff of the Armed Forces of Ukraine")}


def claimants(claims: Iterable[Claim], mapping: Mapping) -> tuple[Claimant, ...]:
    """The registry: every claimant once, in order, with the other names that The Economist's table has for it."""
    names = sorted({claim.claimant for claim in claims})
    return tuple(Claimant(name=name, aliases=_aliases(name, mapping), party=_PARTIES.get(name, "")) for name in names)


def _aliases(name: str, mapping: Mapping) -> tuple[str, ...]:
    """The table's names where they are nothing but names: a relay or a remark in one makes it none."""
    relayed = mapping.words[Target.VIA]
    written = (text for text, meant in mapping.words[Target.CLAIMANT].items() if meant == name)
    aliases = (text for text in written if text not in relayed and "note," not in text)
    return (*aliases, *_MORE_NAMES.get(name, ()))
