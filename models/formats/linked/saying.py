"""Records in the words of schema.org, as far as it has any.

Claim (https://schema.org/Claim): `text` is the wording, `author` who asserts it, `appearance` each document in which it
occurs. `firstAppearance` is left out, for nobody knows that it is the first; and so is `claimInterpreter`, who read a
claim out of pictures or sound. Quotation (https://schema.org/Quotation): `isPartOf` its document, `interpretedAsClaim`
the claim, `spokenByCharacter` the person or body that it is attributed to. Observation
(https://schema.org/Observation), a QuantitativeValue, is what the claim is `about`: `value`, or `minValue` and
`maxValue`, of a StatisticalVariable (`variableMeasured`), `observationAbout` a subject on an `observationDate`; a rate
has its `observationPeriod`. ClaimReview (https://schema.org/ClaimReview) stands only where somebody here checked the
claim. Dates are ISO 8601 only; others go without words of schema.org.
"""

import re
from collections.abc import Iterable, Iterator

from models.claims.claim import Basis, Claim, Per, Status
from models.claims.claim_file import ClaimFile
from models.claims.measure import Measure
from models.claims.registry import Claimant, Subject
from models.claims.source import Source, SourceKind
from models.formats.linked.iri import iri
from models.text.figure_text import show_figure
from models.text.words import label

Object = dict[str, object]

SOURCE_TYPES = {
    SourceKind.ARTICLE: "Article",
    SourceKind.REPORT: "Report",
    SourceKind.TRANSCRIPT: "CreativeWork",
    SourceKind.GRAPHIC: "ImageObject",
    SourceKind.DATASET: "Dataset",
    SourceKind.POST: "SocialMediaPosting",
    SourceKind.OTHER: "CreativeWork",
}
PERIODS = {Per.DAY: "P1D", Per.WEEK: "P7D", Per.MONTH: "P1M"}
RATED = (Status.VERIFIED, Status.DISPUTED)

_ISO = re.compile(r"[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?")


class Saying:
    """Says the records of one file; what is registered under its own name is named by its address."""

    def __init__(self, file: ClaimFile) -> None:
        self._subjects = {subject.name for subject in file.subjects}
        self._claimants = {claimant.name for claimant in file.claimants}
        self._measures = {measure.id: measure for measure in file.measures}

    def measure(self, measure: Measure) -> Object:
        """What is counted, as a StatisticalVariable."""
        return _node(iri("measure", measure.id), "StatisticalVariable", name=measure.label, description=measure.note)

    def named(self, record: Subject | Claimant) -> Object:
        """A subject as a Thing, a claimant as an Organization."""
        kind, type_ = ("subject", "Thing") if isinstance(record, Subject) else ("claimant", "Organization")
        address = iri(kind, record.name)
        return _node(address, type_, name=record.name, alternateName=list(record.aliases), description=record.note)

    def source(self, source: Source) -> Object:
        """The document, as the CreativeWork of its kind."""
        return _node(
            iri("source", source.id),
            SOURCE_TYPES[source.kind],
            headline=source.title,
            publisher=_named("Organization", source.outlet),
            author=[_named("Person", author) for author in source.authors],
            url=source.url,
            archivedAt=source.archived_url,
            datePublished=iso(source.published),
            inLanguage=source.language,
            text=source.text,
            description=source.note,
        )

    def claim(self, claim: Claim) -> Object:
        """The claim with its observation."""
        since = iso(claim.since)
        return _node(
            iri("claim", claim.id),
            "Claim",
            name=self._title(claim),
            text=claim.worded,
            author=self._author(claim),
            datePublished=iso(claim.stated_on),
            temporalCoverage=f"{since}/.." if since else "",
            spatialCoverage=_named("Place", claim.place),
            keywords=list(claim.tags),
            description=claim.note,
            isBasedOn=_addresses(iri("claim", name) for name in claim.derived_from),
            appearance=_addresses(dict.fromkeys(iri("source", quote.source) for quote in claim.quotes)),
            about=self._observation(claim),
        )

    def quotations(self, claim: Claim) -> Iterator[Object]:
        """Each quote as a Quotation."""
        for number, quote in enumerate(claim.quotes):
            yield _node(
                iri("quote", claim.id, str(number)),
                "Quotation",
                text=quote.exact,
                spokenByCharacter=_named("Person", claim.speaker),
                isPartOf={"@id": iri("source", quote.source)},
                interpretedAsClaim={"@id": iri("claim", claim.id)},
            )

    def review(self, claim: Claim) -> Object | None:
        """The rating that somebody here gave; None where nobody did. The scale has words only, so no numbers."""
        if claim.status not in RATED or not claim.checked_by:
            return None
        return _node(
            iri("review", claim.id),
            "ClaimReview",
            claimReviewed=self._title(claim),
            itemReviewed={"@id": iri("claim", claim.id)},
            author=_named("Person", claim.checked_by),
            datePublished=iso(claim.checked_on),
            reviewRating={"@type": "Rating", "alternateName": label(claim.status)},
        )

    def _author(self, claim: Claim) -> Object | None:
        if claim.claimant in self._claimants:
            return {"@id": iri("claimant", claim.claimant)}
        return _named("Organization", claim.claimant) or _named("Person", claim.speaker)

    def _observation(self, claim: Claim) -> Object:
        measure = self._measures.get(claim.measure)
        return _node(
            "",
            "Observation",
            observationAbout=self._subject(claim.subject),
            variableMeasured={"@id": iri("measure", claim.measure)},
            **_ends(claim),
            unitText=measure.unit if measure else "",
            observationDate=iso(claim.as_of),
            observationPeriod=PERIODS.get(claim.per, ""),
            measurementTechnique="" if claim.basis is Basis.UNKNOWN else label(claim.basis),
        )

    def _subject(self, name: str) -> Object | None:
        return {"@id": iri("subject", name)} if name in self._subjects else _named("Thing", name)

    def _title(self, claim: Claim) -> str:
        measure = self._measures.get(claim.measure)
        counted = f"{show_figure(claim.figure)} {(measure.label if measure else claim.measure).lower()}"
        return ": ".join(filter(None, (claim.claimant or claim.speaker, counted)))


def iso(edtf: str) -> str:
    """A date where ISO 8601 says it as EDTF does: a day, a month or a year; else ""."""
    return edtf if _ISO.fullmatch(edtf) else ""


def _ends(claim: Claim) -> Object:
    """One number, or the ends that are known; what bounds it otherwise schema.org has no words for."""
    if claim.low is not None and claim.low == claim.high:
        return {"value": claim.low}
    ends = {"minValue": claim.low, "maxValue": claim.high, "value": claim.best}
    return {name: value for name, value in ends.items() if value is not None}


def _node(address: str, type_: str, **fields: object) -> Object:
    """An object with the fields that say something; 0 does."""
    held = {name: list(filter(None, value)) if isinstance(value, list) else value for name, value in fields.items()}
    said = {name: value for name, value in held.items() if value not in ("", None, [])}
    return ({"@id": address} if address else {}) | {"@type": type_} | said


def _named(type_: str, name: str) -> Object | None:
    return {"@type": type_, "name": name} if name else None


def _addresses(addresses: Iterable[str]) -> list[object]:
    return [{"@id": address} for address in addresses]
