"""Setting pieces on pages, with numbers alone."""

from collections.abc import Sequence

from PySide6.QtGui import QPainter

from gui.paper.pagination import Stretch, paginate
from gui.paper.piece import Piece


class Block(Piece):
    """A piece that is as high as it is told, and paints nothing."""

    def __init__(
        self, *breaks: float, space: float = 0, head: float = 0, keeps: bool = False, shows_head: bool = True
    ) -> None:
        self.breaks, self.space, self.head = breaks, space, head
        self.keeps_with_next, self.shows_head = keeps, shows_head

    def seams(self, start: float, limit: float) -> Sequence[float]:
        return [10.0 * n for n in range(1000)]

    def paint(self, painter: QPainter, top: float, bottom: float) -> None:
        raise AssertionError("nothing is painted here")


def set_out(*pieces: Piece, first: float = 1000, room: float = 1000) -> list[list[tuple[float, float, float]]]:
    """Top, bottom and place of each stretch, page by page."""
    return [[(part.top, part.bottom, part.y) for part in page] for page in paginate(pieces, first, room)]


def test_nothing_is_one_page() -> None:
    assert set_out() == [[]]


def test_pieces_follow_each_other_with_their_space_between() -> None:
    assert set_out(Block(100, space=50), Block(200, space=50)) == [[(0, 100, 0), (0, 200, 150)]]


def test_a_piece_is_parted_at_the_last_break_that_fits() -> None:
    assert set_out(Block(300, 600, 900, 1200), first=700) == [[(0, 600, 0)], [(600, 1200, 0)]]


def test_no_space_is_left_at_the_top_of_a_page() -> None:
    assert set_out(Block(900), Block(200, space=50)) == [[(0, 900, 0)], [(0, 200, 0)]]


def test_a_heading_goes_with_what_follows() -> None:
    pieces = (Block(800), Block(50, space=20, keeps=True), Block(200, 400, space=10))
    assert set_out(*pieces) == [[(0, 800, 0)], [(0, 50, 0), (0, 400, 60)]]
    assert set_out(Block(700), *pieces[1:]) == [[(0, 700, 0), (0, 50, 720), (0, 200, 780)], [(200, 400, 0)]]


def test_a_head_is_repeated_on_each_page() -> None:
    pages = paginate([Block(500, 900, 1300, 1700, head=100)], 1000, 1000)
    assert [[(part.top, part.bottom, part.above) for part in page] for page in pages] == [
        [(100, 900, 100)],
        [(900, 1700, 100)],
    ]
    assert [part.height for page in pages for part in page] == [900, 900]


def test_a_table_that_goes_on_shows_no_head_within_a_page() -> None:
    more = Block(300, 500, head=100, shows_head=False)
    (page,) = paginate([Block(300, head=100), more], 1000, 1000)
    assert page == [Stretch(page[0].piece, 100, 300, 0, 100), Stretch(more, 100, 500, 300, 0)]


def test_what_is_higher_than_a_page_is_cut_between_lines() -> None:
    assert set_out(Block(2345)) == [[(0, 1000, 0)], [(1000, 2000, 0)], [(2000, 2345, 0)]]


def test_a_head_higher_than_the_page_does_not_go_on_for_ever() -> None:
    pages = paginate([Block(3000, head=1500)], 1000, 1000)
    assert sum(part.bottom - part.top for page in pages for part in page) == 1500
