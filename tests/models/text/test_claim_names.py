import msgspec
import pytest

from models.claims.claim import Claim
from models.claims.errors import ClaimsError
from models.claims.figure import Bound
from models.claims.record_list import RecordList
from models.text.claim_names import ClaimNames
from models.text.display import Display

NATO = Claim(
    id="k3v9q2m7",
    claimant="NATO",
    subject="",
    measure="killed",
    bound=Bound.MORE_THAN,
    low=350_000,
    stated_on="2024-03-14",
)
ODD = msgspec.structs.replace(NATO, id="a(b)", claimant="", speaker="Somebody  (b", stated_on="", as_of="2024-02")
CLAIMS = RecordList((NATO, ODD))


def test_a_claim_is_called_by_claimant_figure_and_day() -> None:
    names = ClaimNames(CLAIMS)
    assert names.name("k3v9q2m7") == "NATO · > 350,000 · 14 Mar 2024 (k3v9q2m7)"
    assert names.name("a(b)") == "Somebody (b · > 350,000 · Feb 2024 (a(b))"
    assert names.name("gone") == "gone"


@pytest.mark.parametrize("claim", [NATO, ODD])
def test_a_name_means_its_claim_and_so_does_the_id(claim: Claim) -> None:
    names = ClaimNames(CLAIMS)
    assert names.claim_id(names.name(claim.id)) == names.claim_id(claim.id) == claim.id


@pytest.mark.parametrize("text", ["NATO", "NATO (x)", ")", "()"])
def test_what_means_no_claim_is_refused(text: str) -> None:
    with pytest.raises(ClaimsError, match="choose one from the list"):
        ClaimNames(CLAIMS).claim_id(text)


def test_claims_are_found_by_words_in_any_order() -> None:
    names = ClaimNames(CLAIMS)
    assert names.holding("2024 nato", 9) == [names.name("k3v9q2m7")]
    assert names.holding("", 1) == [names.name("k3v9q2m7")]
    assert names.holding("", 9, other_than="k3v9q2m7") == [names.name("a(b)")]
    assert names.holding("nobody", 9) == []


@pytest.mark.parametrize("group", [",", ".", "\u202f", "\u00a0", "’", ""])
def test_a_figure_is_found_by_its_digits_however_they_are_grouped(group: str) -> None:
    names = ClaimNames(CLAIMS, Display(group=group))
    for words in ("350000", "nato 350000", "350", f"350{group}000", f"350{group}0", "350,000", "350.000"):
        assert names.name("k3v9q2m7") in names.holding(words, 9), words
    assert names.holding("350001", 9) == []
    assert names.holding("142024", 9) == []


def test_a_changed_claim_is_called_anew() -> None:
    held = RecordList((NATO,))
    names = ClaimNames(held)
    assert names.name("k3v9q2m7").startswith("NATO")
    held.replace("k3v9q2m7", msgspec.structs.replace(NATO, claimant="UN"))
    assert names.name("k3v9q2m7").startswith("UN")
