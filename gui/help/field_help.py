"""“What’s this” for single fields: what a field of the claim or of a record holds, in a sentence."""

from PySide6.QtWidgets import QWidget

from models.tables.language import say
from models.tables.terms import terms

_OF_CLAIM = "field_"


def explain(*fields: QWidget) -> None:
    """Give each field that there is something to say of its “What’s this”."""
    said, meant = _said(), terms()
    for field in fields:
        name = field.objectName()
        term = meant.get(name.removeprefix(_OF_CLAIM)) if name.startswith(_OF_CLAIM) else None
        if sentence := term[1] if term else said.get(name, ""):
            field.setWhatsThis(sentence)


def explain_all(window: QWidget) -> None:
    """Explain every field in a window."""
    explain(*window.findChildren(QWidget))


def _said() -> dict[str, str]:
    """By object name, for what is no field of a claim."""
    return {**_of_sources(), **_of_measures(), **_of_names(), **_of_ratio(), **_of_comparison()}


def _of_sources() -> dict[str, str]:
    return {
        "source_text": say("The text of the source, exactly as it was kept."),
        "source_title": say("The headline, as the source gives it."),
        "source_outlet": say("The newspaper, agency, office or channel that published it."),
        "source_authors": say("Who wrote it, parted by semicolons."),
        "source_kind": say("An article, report, transcript, graphic, data set, post or something else."),
        "source_published": say("The day it was published. A claim without a day of its own is no newer than this."),
        "source_retrieved": say("The day you read it: what stands on the web may change."),
        "source_url": say("Where it can be read. It is opened only when you ask for it."),
        "source_archived_url": say("Where an archive keeps it, should the first address go."),
        "source_language": say("The language it is written in, as a code: “en”, “uk”."),
        "source_note": say("Whatever a reader should know besides."),
        "heading_title": say("The title of the file; it also stands above what is printed."),
        "heading_note": say("What whoever opens the file should know first."),
    }


def _of_measures() -> dict[str, str]:
    return {
        "measure_label": say("What the measure is called on screen and on paper."),
        "measure_counts": say("The outcomes that are counted for sure, parted by semicolons."),
        "measure_may_count": say(
            "Outcomes that the number may hold besides. It is then not sure to be like any other."
        ),
        "measure_unit": say("What one of them is: people, vehicles. Only equal units can be compared."),
        "measure_cumulative": say(
            "Whether the number can only grow, as the killed do; the missing can be found again."
        ),
        "measure_note": say("Whatever a reader should know besides."),
    }


def _of_names() -> dict[str, str]:
    return {
        "claimant_name": say("The name that claims are listed under."),
        "claimant_aliases": say("Other names of the same claimant, parted by semicolons."),
        "claimant_party": say("The side that the claimant belongs to."),
        "claimant_note": say("Whatever a reader should know besides."),
        "subject_name": say("The name that claims are listed under."),
        "subject_aliases": say("Other names of the same subject, parted by semicolons."),
        "subject_part_of": say("The larger subject that this one belongs to."),
        "subject_note": say("Whatever a reader should know besides."),
    }


def _of_ratio() -> dict[str, str]:
    return {
        "ratio_known": say("The measure that claims give a figure of."),
        "ratio_wanted": say("The measure that is to be computed."),
        "ratio_least_of": say("The lowest ratio: so many of the wanted measure …"),
        "ratio_least_per": say("… for so many of the known one."),
        "ratio_most_of": say("The highest ratio: so many of the wanted measure …"),
        "ratio_most_per": say("… for so many of the known one."),
        "ratio_source": say("Who gives the ratio, and where. It is printed with the result."),
    }


def _of_comparison() -> dict[str, str]:
    return {
        "comparison_subject": say("Claims about this subject are compared."),
        "comparison_day": say("The day for which claims are compared: what each still says of it is worked out."),
        "comparison_slider": say("Goes through the days that claims count up to."),
        "comparison_measures": say("Which measures are compared; none ticked means all."),
        "comparison_reference": say("The claim that the others are set against."),
        "comparison_aside": say("Shows claims that were retracted or replaced, struck through."),
        "comparison_views": say("Comparisons that were kept in the file under a name."),
    }
