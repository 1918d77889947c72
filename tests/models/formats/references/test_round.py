"""What we write as BibTeX, RIS and CSL-JSON comes back the same."""

import pytest
from hypothesis import example, given

from models.citing.bibtex import bibtex
from models.citing.csl import csl_json
from models.citing.ris import ris
from models.claims.source import Source
from models.formats.references.reading import read_references
from tests.models.formats.references.made_sources import bibliographic, sources

WRITTEN = {".bib": bibtex, ".ris": ris, ".json": csl_json}


@pytest.mark.parametrize("suffix", WRITTEN)
@given(source=sources())
@example(source=Source(id="compatible", title="\uf900 e\u0301 ?``", text=""))
def test_a_source_comes_back_as_it_was(suffix: str, source: Source) -> None:
    found = read_references(WRITTEN[suffix]([source]).encode(), suffix)
    assert not found.refused
    assert not found.remarks
    assert [bibliographic(one) for one in found.sources] == [bibliographic(source)]
    assert found.sources[0].text == ""
