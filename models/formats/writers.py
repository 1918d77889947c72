"""Writers for other programs; each loads what it takes when it is asked for."""

from models.claims.claim_file import ClaimFile
from models.progress import Report


def csv_files(file: ClaimFile, name: str, bom: bool, report: Report) -> dict[str, bytes]:
    """The file as CSV tables with their description, by name; ``name`` is that of the claims."""
    from models.formats.claims_table.package import write_package

    return write_package(file, name, report, bom=bom)


def csv_claims(file: ClaimFile) -> bytes:
    """The claims alone as CSV."""
    from models.formats.claims_table.csv_text import write_csv

    return write_csv(file)


def workbook(file: ClaimFile) -> bytes:
    """The file as an Excel workbook, a sheet for each of its lists."""
    from models.formats.claims_table.xlsx_writer import write_xlsx

    return write_xlsx(file)


def workbook_files(file: ClaimFile, name: str, _bom: bool, report: Report) -> dict[str, bytes]:
    """The same, telling how far it is."""
    from models.formats.claims_table.xlsx_writer import write_xlsx

    return {name: write_xlsx(file, report)}


def jsonld(file: ClaimFile) -> bytes:
    """The file in the words of schema.org, as JSON-LD."""
    from models.formats.linked.jsonld_writer import write_jsonld

    return write_jsonld(file)


def jsonld_files(file: ClaimFile, name: str, _bom: bool, report: Report) -> dict[str, bytes]:
    """The same, telling how far it is."""
    from models.formats.linked.jsonld_writer import write_jsonld

    return {name: write_jsonld(file, report)}


def annotations(file: ClaimFile) -> bytes:
    """The quotes as W3C Web Annotations."""
    from models.formats.linked.annotations_writer import write_annotations

    return write_annotations(file)


def annotations_files(file: ClaimFile, name: str, _bom: bool, report: Report) -> dict[str, bytes]:
    """The same, telling how far it is."""
    from models.formats.linked.annotations_writer import write_annotations

    return {name: write_annotations(file, report)}


def bibtex(file: ClaimFile) -> bytes:
    """The sources as BibTeX."""
    from models.citing.bibtex import bibtex

    return bibtex(file.sources).encode()


def ris(file: ClaimFile) -> bytes:
    """The sources as RIS."""
    from models.citing.ris import ris

    return ris(file.sources).encode()


def csl(file: ClaimFile) -> bytes:
    """The sources as CSL-JSON."""
    from models.citing.csl import csl_json

    return csl_json(file.sources).encode()
