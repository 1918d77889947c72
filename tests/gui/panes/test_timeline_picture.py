"""What is painted, read back from pixels and from SVG."""

import subprocess
import sys
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree

import msgspec
import pytest
from PySide6.QtCore import QBuffer, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator
from pytestqt.qtbot import QtBot

import gui.panes.timeline.words as words_module
from gui.looks.theme import LIGHT, Theme
from gui.panes.timeline.picture import Picture, paint_picture
from gui.panes.timeline.room import OVER
from gui.panes.timeline.sheet import whole
from gui.panes.timeline.words import drawn_as_squares, sign_name
from gui.paper.chart_files import SIZE, chart_png, chart_svg
from models.claims.claim import Basis, Claim, Status
from models.claims.claim_file import ClaimFile, Heading
from models.claims.figure import Bound
from models.claims.records import Records
from models.formats.suffixes import WRITERS, read_file
from models.text.display import ENGLISH
from models.timeline.day_axis import day_ticks
from models.timeline.legend import Sign
from models.timeline.marks import Marks
from models.timeline.selection import select
from models.timeline.timeline import Timeline
from models.timeline.view import View, Window, fit
from tests.models.timeline.dated_claims import claim, claim_file, timeline

SVG = "{http://www.w3.org/2000/svg}"
RECT = QRectF(0, 0, 900, 400)


class Painted:
    """A painted timeline, and where its marks are."""

    def __init__(self, *claims: Claim, theme: Theme = LIGHT) -> None:
        self.timeline: Timeline = timeline(*claims)
        shown = select(self.timeline, self.timeline.quantities[0]).shown
        window = fit(self.timeline.columns, shown, False)
        picture = Picture(timeline=self.timeline, shown=shown, window=window, theme=theme)
        self.area = picture.area(RECT)
        self.view: View = picture.view(self.area)
        self.image = _painted(picture)

    def at(self, name: str, across: float = 0, down: float = 0) -> QColor:
        """The colour so many pixels from a mark's centre."""
        row = self.timeline.row(name)
        assert row is not None
        x = self.area.left() + self.view.x(float(self.timeline.columns.x[row])) + across
        y = self.area.top() + self.view.y(float(self.timeline.columns.value[row])) + down
        return self.image.pixelColor(round(x), round(y))


def one(name: str, low: int | None, bound: Bound, **more: object) -> Claim:
    """A claim in a series of its own, so that no line joins it to another."""
    return claim(name, low, bound, scope=name, **more)


def test_an_exact_number_is_a_full_mark_without_arrow(qapp: object) -> None:
    painted = Painted(one("a", 500, Bound.EXACT))
    assert painted.at("a") == QColor(LIGHT.series[0])
    assert painted.at("a", down=-15) == painted.at("a", down=15) == QColor(LIGHT.base)


@pytest.mark.parametrize(
    ("bound", "is_open", "arrow"),
    [
        (Bound.AT_LEAST, False, -15),
        (Bound.MORE_THAN, True, -15),
        (Bound.AT_MOST, False, 15),
        (Bound.LESS_THAN, True, 15),
        (Bound.ABOUT, True, 0),
    ],
)
def test_bounds_are_told_by_foot_and_arrow(qapp: object, bound: Bound, is_open: bool, arrow: int) -> None:
    upper = bound.is_upper
    painted = Painted(one("a", None if upper else 500, bound, **({"high": 500} if upper else {})))
    assert (painted.at("a") == QColor(LIGHT.base)) is is_open
    for down in (-15, 15):
        assert (painted.at("a", down=down) != QColor(LIGHT.base)) is (down == arrow)


def arrows(painted: Painted, name: str) -> bool:
    """Whether an arrow leads up from a mark."""
    return all(painted.at(name, down=-15 - step) != QColor(LIGHT.base) for step in range(4))


def test_claims_of_one_day_and_series_all_keep_their_signs(qapp: object) -> None:
    said = {"as_of": "", "stated_on": "2024-03-14"}
    painted = Painted(
        claim("about", 1200, Bound.ABOUT, **said),
        claim("least", 3500, Bound.AT_LEAST, **said),
        claim("range", 20_000, Bound.RANGE, high=25_000, best=21_000, **said),
    )
    assert arrows(painted, "least")
    middle = painted.view.y(24_000) - painted.view.y(21_000)
    assert painted.at("range", down=middle) != QColor(LIGHT.base)
    for name in ("about", "least", "range"):
        assert any(painted.at(name, across=-8 - step) != QColor(LIGHT.base) for step in range(10))


def test_of_very_many_marks_those_that_say_something_else_stay(qapp: object) -> None:
    same = [claim(f"same {n}", 500) for n in range(300)]
    painted = Painted(*same, claim("least", 500, Bound.AT_LEAST), claim("more", 900))
    assert arrows(painted, "least")
    assert not arrows(painted, "more")


def test_of_very_many_marks_those_apart_keep_their_arrows(qapp: object) -> None:
    one_day = [claim(f"{n}", 1000 * n, Bound.AT_LEAST) for n in range(1, 5)]
    others = [claim(f"other {n}", 10, as_of="2024-03-01") for n in range(300)]
    painted = Painted(*one_day, *others)
    for one in one_day:
        assert painted.at(one.id, down=-15) != QColor(LIGHT.base)


def test_an_arrow_stands_beside_a_mark_that_would_cover_it(qapp: object) -> None:
    painted = Painted(
        claim("low", 315_000, Bound.MORE_THAN, claimant="U.S. officials"),
        claim("high", 330_000, Bound.MORE_THAN),
        claim("base", 0, claimant="CSIS", as_of="2024-02-01"),
    )
    beside = painted.at("low", across=11, down=-18)
    assert beside == painted.at("low", across=11, down=-10) != QColor(LIGHT.base)
    assert painted.at("low", across=7, down=-8) == QColor(LIGHT.base)


def test_a_range_is_a_whisker_with_a_dot_at_its_best_value(qapp: object) -> None:
    painted = Painted(one("a", 200, Bound.RANGE, high=900, best=400), one("b", 1000, Bound.EXACT, as_of="2024-06"))
    assert painted.at("a") == QColor(LIGHT.series[0])
    for value in (250, 880):
        assert painted.at("a", down=painted.view.y(value) - painted.view.y(400)) != QColor(LIGHT.base)
    assert painted.at("a", down=painted.view.y(950) - painted.view.y(400)) == QColor(LIGHT.base)


def test_a_month_is_a_bar_over_its_days(qapp: object) -> None:
    painted = Painted(one("a", 500, Bound.EXACT, as_of="2024-02"))
    days = painted.view.x(20) - painted.view.x(10)
    assert painted.at("a", across=days) != QColor(LIGHT.base)
    assert painted.at("a", across=-days) != QColor(LIGHT.base)


def test_the_day_it_was_said_has_dots_to_the_left(qapp: object) -> None:
    def dots(painted: Painted) -> int:
        return sum(painted.at("a", across=-8 - step) != QColor(LIGHT.base) for step in range(10))

    assert dots(Painted(one("a", 510, Bound.EXACT, as_of="", stated_on="2024-03-14"))) >= 3
    assert dots(Painted(one("a", 510, Bound.EXACT))) == 0


def test_a_derived_number_is_hollow(qapp: object) -> None:
    painted = Painted(one("a", 500, Bound.EXACT, basis=Basis.DERIVED))
    assert painted.at("a") == QColor(LIGHT.base)


def test_lines_join_one_series_only(qapp: object) -> None:
    def middle(*claims: Claim) -> QColor:
        painted = Painted(*claims)
        x = painted.view.x(float(painted.timeline.columns.x[:2].mean()))
        return painted.image.pixelColor(round(painted.area.left() + x), round(painted.area.top() + painted.view.y(510)))

    first, second = claim("a", 510, as_of="2024-01-01"), claim("b", 510, as_of="2024-03-01")
    assert middle(first, second) != QColor(LIGHT.base)
    assert middle(first, msgspec.structs.replace(second, claimant="Meduza")) == QColor(LIGHT.base)


def test_claims_without_a_claimant_are_not_joined(qapp: object) -> None:
    ends = claim("a", 510, claimant="", as_of="2024-01-01"), claim("b", 510, claimant="", as_of="2024-03-01")
    painted = Painted(*ends)
    first, second = (painted.view.x(float(day)) for day in painted.timeline.columns.x[:2])
    between = (second - first) / 2
    assert painted.at("a", across=between) == QColor(LIGHT.base)
    assert painted.at("a") == painted.at("b") == QColor(LIGHT.muted)


@pytest.mark.parametrize("names", [("past", "stands"), ("stands", "past")])
def test_what_was_retracted_is_never_painted_over_what_stands(qapp: object, names: tuple[str, str]) -> None:
    statuses = {"past": Status.RETRACTED, "stands": Status.OPEN}
    both = [one(name, 500, Bound.EXACT, claimant=name, status=statuses[name]) for name in names]
    painted = Painted(*both)
    number = painted.timeline.columns.series_of[painted.timeline.row("stands")]
    color = QColor(LIGHT.series[painted.timeline.series[int(number)].claimant_index])
    assert [painted.at("stands", step, -step) for step in (-2, 0, 2)] == [color] * 3


def test_the_stroke_of_what_was_retracted_stays_within_its_mark(qapp: object) -> None:
    painted = Painted(one("past", 500, Bound.EXACT, status=Status.RETRACTED), one("far", 900, Bound.EXACT))
    ground = QColor(LIGHT.base)
    assert painted.at("past", 1, -1) != ground
    for step in range(6, 14):
        assert painted.at("past", step, -step * 0.8) == painted.at("past", -step, step * 0.8) == ground


def test_each_subject_of_a_claimant_has_a_shade_of_its_own(qapp: object) -> None:
    subjects = [claim(name, 100 * n, subject=name) for n, name in enumerate(("one", "two", "three"), 1)]
    painted = Painted(*subjects)
    assert len({painted.at(one.id).name() for one in subjects}) == 3


def test_every_claim_of_the_article_has_its_words_in_a_small_pane(qapp: object, examples: Path) -> None:
    sheet = whole(Marks(Records(read_file(examples / "stoltenberg-2024-03.claims"))).timeline(), "")
    buffer, generator = QBuffer(), QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
    generator.setOutputDevice(buffer)
    painter = QPainter(generator)
    paint_picture(painter, sheet.picture, QRectF(0, 0, 512, 275))
    painter.end()
    words = [node.text or "" for node in ElementTree.fromstring(buffer.data().data()).iter(f"{SVG}text")]
    for expected in ("> 350,000", "> 315,000", "427,840", "180,000", "31,000", "≥ 83,000", "Ukrainian military"):
        assert expected in "".join(words)


def test_marks_drawn_as_squares_are_said_to_be(qtbot: QtBot) -> None:
    def words(number: int) -> str:
        file = claim_file(*(claim(str(n), 100 + n * 7919 % 1009, as_of=f"{1800 + n % 200}") for n in range(number)))
        return "".join(node.text or "" for node in ElementTree.fromstring(chart_svg(file)).iter(f"{SVG}text"))

    assert drawn_as_squares() in words(4000)
    assert drawn_as_squares() not in words(300)


def test_very_many_marks_are_squares_in_the_same_places(qapp: object) -> None:
    claims = [
        claim(str(n), 1000 + n % 997, claimant=f"C{n % 7}", as_of=f"20{n % 50:02}-06-{1 + n % 28:02}")
        for n in range(6000)
    ]
    painted = Painted(*claims)
    assert all(painted.at(str(n), across=-0.5, down=-0.5) != QColor(LIGHT.base) for n in range(0, 6000, 97))


def test_a_png_has_its_size_and_is_the_same_each_time(qtbot: QtBot) -> None:
    file = _article()
    data = chart_png(file)
    image = QImage.fromData(data)
    assert image.size() == SIZE
    assert image.pixelColor(2, 2) == QColor(LIGHT.base)
    assert chart_png(file) == data


def test_an_svg_holds_words_and_vectors(qtbot: QtBot) -> None:
    file = _article()
    data = chart_svg(file)
    root = ElementTree.fromstring(data)
    words = "".join(node.text or "" for node in root.iter(f"{SVG}text"))  # a sign may come from another font
    for expected in ("Losses <in> March & after", "> 350,000", "427,840", "≥ 83,000", "NATO · Killed or wounded"):
        assert expected in words
    assert not list(root.iter(f"{SVG}image"))
    assert len(list(root.iter(f"{SVG}path"))) > 6
    assert b'font-family="Sans' not in data
    assert chart_svg(file) == data


def test_a_file_without_a_date_is_a_picture_that_says_so(qtbot: QtBot) -> None:
    root = ElementTree.fromstring(chart_svg(claim_file(claim("a", as_of=""))))
    words = " ".join(node.text or "" for node in root.iter(f"{SVG}text"))
    assert "Nothing to draw yet: a claim appears here once it has a day in “As of” or “Stated on”." in words
    assert "1 claim without a date is not shown." in words


def test_a_legend_that_is_too_long_says_how_many_are_missing(qtbot: QtBot) -> None:
    file = claim_file(*(claim(str(n), claimant=f"Claimant {n}") for n in range(60)))
    words = [node.text or "" for node in ElementTree.fromstring(chart_svg(file)).iter(f"{SVG}text")]
    listed = sum(word.endswith("· Killed") for word in words)
    assert f"and {60 - listed} more" in words


@pytest.mark.parametrize("points", [9, 16, 24])
@pytest.mark.parametrize("thousand", ["{0}k", "{0} Tsd."])
def test_the_words_of_the_axes_are_whole_whatever_their_size(qapp: object, points: int, thousand: str) -> None:
    font = QFont()
    font.setPointSize(points)
    display = msgspec.structs.replace(ENGLISH, say=lambda text: thousand if text == "{0}k" else text)
    picture = replace(whole(timeline(claim("a", 400_000), claim("b", 10, as_of="2023-02-03")), "").picture, font=font)
    assert _edges(_painted(replace(picture, display=display))) == set()


def test_days_stand_apart_whatever_the_size_of_their_words(qapp: object) -> None:
    view = View(left=0, right=200, bottom=0, top=10, width=900, height=300)
    usual, large = (day_ticks(view, ENGLISH, size) for size in (1.0, 2.0))
    assert len(large) <= len(usual) / 2 + 1
    assert [tick.label for tick in day_ticks(view, ENGLISH)] == [tick.label for tick in usual]


@pytest.mark.parametrize("points", [9, 16, 22, 28])
def test_the_words_of_two_days_never_touch(qapp: object, points: int) -> None:
    font = QFont()
    font.setPointSize(points)
    drawn = timeline(claim("a", as_of="2024-02-01"), claim("b", as_of="2024-03-14"))
    picture = replace(whole(drawn, "").picture, font=font)
    image, area = _painted(picture), picture.area(RECT)
    y = round(area.bottom()) + 3
    notches = [x for x in range(round(area.left()), image.width()) if image.pixelColor(x, y) == QColor(LIGHT.muted)]
    assert len(notches) >= 2
    apart = min(later - x for x, later in pairwise(notches))
    assert apart > QFontMetricsF(font).horizontalAdvance("26 Feb")


def test_what_goes_on_beyond_the_window_is_cut_at_the_ends_of_the_axis(qapp: object) -> None:
    drawn = timeline(claim("a", 400, as_of="2024-01-01"), claim("b", 400, as_of="2024-12-31"))
    shown = select(drawn, drawn.quantities[0]).shown
    days = drawn.columns.x
    picture = Picture(timeline=drawn, shown=shown, window=Window(days.min() + 90, days.max() - 90, 0, 1000))
    image, area = _painted(picture), picture.area(RECT)
    y = round(area.top() + picture.view(area).y(400))

    def is_inked(x: float) -> bool:
        return any(image.pixelColor(round(x), y + down) != QColor(LIGHT.base) for down in (-1, 0, 1))

    assert is_inked(area.left() + 3)
    assert is_inked(area.right() + OVER - 2)
    assert image.pixelColor(round(area.right() + OVER - 2), round(area.bottom())) == QColor(LIGHT.muted)
    assert image.pixelColor(round(area.right() + OVER + 1), round(area.bottom())) == QColor(LIGHT.base)
    assert not any(map(is_inked, range(round(area.right()) + OVER + 1, image.width())))
    assert not any(is_inked(area.left() - 2 - step) for step in range(4))


def test_the_words_can_be_found_for_translation(tmp_path: Path) -> None:
    lupdate = Path(sys.executable).parent / "pyside6-lupdate"
    if not lupdate.exists():
        pytest.skip("needs pyside6-lupdate")
    found = tmp_path / "words.ts"
    folder = Path(words_module.__file__).parent
    files = [folder / name for name in ("words.py", "hover.py", "sheet.py")]
    subprocess.run([lupdate, *files, "-ts", found], check=True, capture_output=True)
    sources = {node.text for node in ElementTree.parse(found).iter("source")}
    assert {sign_name(sign) for sign in Sign} < sources
    assert {"Claimant not stated", "and {number} more", "As of {day}", "{unit}, per day"} < sources


def test_the_writers_are_registered() -> None:
    assert WRITERS[".png"].write is chart_png
    assert WRITERS[".svg"].write is chart_svg


def test_the_examples_can_be_painted(qtbot: QtBot, examples: Path) -> None:
    paths = sorted(examples.glob("*.claims"))
    assert paths
    for path in paths:
        assert QImage.fromData(chart_png(read_file(path))).size() == SIZE


def test_painting_files_needs_neither_pyqtgraph_nor_pandas() -> None:
    code = "import gui.paper.chart_files, sys; print({'pyqtgraph', 'pandas'} & set(sys.modules))"
    root = Path(__file__).resolve().parents[3]
    result = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "set()"


def _painted(picture: Picture) -> QImage:
    image = QImage(RECT.size().toSize(), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_picture(painter, picture, RECT)
    painter.end()
    return image


def _edges(image: QImage) -> set[str]:
    """Which edges of an image something touches."""
    wide, high = image.width() - 1, image.height() - 1
    along = {
        "left": [(0, y) for y in range(high + 1)],
        "right": [(wide, y) for y in range(high + 1)],
        "top": [(x, 0) for x in range(wide + 1)],
        "bottom": [(x, high) for x in range(wide + 1)],
    }
    return {edge for edge, at in along.items() if any(image.pixelColor(*p) != QColor(LIGHT.base) for p in at)}


def _article() -> ClaimFile:
    file = claim_file(
        claim("nato", 350_000, Bound.MORE_THAN, measure="killed_or_wounded", as_of="", stated_on="2024-03-14"),
        claim("staff", 427_840, claimant="General Staff", measure="losses"),
        claim("meduza", 83_000, Bound.AT_LEAST, claimant="Meduza", as_of="2024-02-24"),
    )
    return msgspec.structs.replace(file, heading=Heading(title="Losses <in> March & after"))


def _contrast(one: QColor, other: QColor) -> float:
    def light(color: QColor) -> float:
        parts = (color.redF(), color.greenF(), color.blueF())
        red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    low, high = sorted((light(one), light(other)))
    return (high + 0.05) / (low + 0.05)
