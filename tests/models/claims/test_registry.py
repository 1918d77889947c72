"""Names as claims write them, and what they stand for."""

from models.claims.registry import Claimant, Registry


def test_an_alias_stands_for_its_record_and_an_unknown_name_for_itself() -> None:
    registry = Registry([Claimant(name="Ministry of Defence", aliases=("MoD", "MOD UK"))])
    assert registry.resolve("MoD") == "Ministry of Defence"
    assert registry.aliases("MOD UK") == ("MoD", "MOD UK")
    assert registry.resolve("NATO") == "NATO"
    assert registry.aliases("NATO") == ()


def test_a_name_is_never_another_s_alias() -> None:
    registry = Registry([Claimant(name="A", aliases=("B",)), Claimant(name="B"), Claimant(name="C", aliases=("B",))])
    assert registry.resolve("B") == "B"


def test_nobody_is_nobody_whatever_a_record_lists() -> None:
    registry = Registry([Claimant(name="A", aliases=("", "a"))])
    assert registry.resolve("") == ""
    assert registry.names() == ["a", "A"]
