"""What is shown is read back as the same, in each language of the screen and as each locale writes."""

from collections.abc import Iterator

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from gui.application import QtApplication
from gui.settings import Settings, display
from gui.translation import Translation
from models.claims.figure import Figure
from models.text.date_text import read_date, show_date
from models.text.display import DateStyle, Display
from models.text.figure_reading import read_figure
from models.text.figure_text import show_figure
from tests.models.text.test_date_text import EDTF
from tests.models.text.test_figure_text import figures

LAW = settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture(params=["en_GB", "en_US", "de_DE", "de_AT", "de_CH", "uk_UA"])
def spoken(qapp: QtApplication, request: pytest.FixtureRequest) -> Iterator[Display]:
    """How things are shown in a language and locale, while it is spoken."""
    translation = Translation(qapp, request.param[:2])
    yield display(Settings(), QLocale(request.param))
    translation.end()


@given(edtf=EDTF, style=st.sampled_from(DateStyle))
@LAW
def test_every_date_is_read_back(spoken: Display, edtf: str, style: DateStyle) -> None:
    shown = msgspec.structs.replace(spoken, date_style=style)
    assert read_date(show_date(edtf, shown), shown) == edtf


@given(figure=figures())
@LAW
def test_every_figure_is_read_back(spoken: Display, figure: Figure) -> None:
    assert read_figure(show_figure(figure, spoken), spoken) == figure
