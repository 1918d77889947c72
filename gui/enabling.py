"""What can be done now: the state of a window, and the actions and counts that follow from it."""

from typing import TYPE_CHECKING

from gui.actions import Actions, State
from gui.editor import Editor
from gui.frame.status import Status
from gui.panes.claims import ClaimsPane
from gui.panes.filter_bar import FilterBar
from models.tables.claim_sieve import ClaimSieve
from models.tables.claim_table import ClaimTable

if TYPE_CHECKING:
    from gui.panes.detail import DetailPane


class Enabling:
    """Enables actions and shows counts by what the parts of a window hold and show."""

    def __init__(
        self,
        editor: Editor,
        actions: Actions,
        table: ClaimTable,
        sieve: ClaimSieve,
        panes: tuple[ClaimsPane, FilterBar, Status],
    ) -> None:
        self._editor, self._actions, self._table, self._sieve = editor, actions, table, sieve
        self._claims, self._filter_bar, self._status = panes
        self._detail: DetailPane | None = None

    def take_in(self, detail: "DetailPane") -> None:
        """Go by what is shown and selected in detail too."""
        self._detail = detail

    def refresh(self) -> None:
        """Enable what can be used now, and say how many claims there are, are shown and are chosen."""
        state = self._state()
        self._actions.enable(state)
        if self._detail is not None:
            self._detail.set_hidden(state.shows_claim and self._table.row(self._detail.claim_id) < 0)
        self._filter_bar.show_count(self._sieve.count, state.claims, self._table.awaits_more, state.is_partial)
        self._status.show_counts(state.claims, state.chosen, len(self._editor.records.conflicts))

    def _state(self) -> State:
        editor, chosen = self._editor, self._claims.view.selected_count()
        return State(
            claims=len(editor.records.claims),
            chosen=chosen,
            is_read_only=editor.is_read_only,
            is_partial=editor.document.is_partial,
            has_path=editor.path is not None,
            is_locked=editor.keeper.opened.locked is not None,
            can_undo=editor.undo_stack.canUndo(),
            can_redo=editor.undo_stack.canRedo(),
            has_selection=self._detail is not None and self._detail.has_selection,
            shows_claim=chosen > 0 if self._detail is None else bool(self._detail.claim_id),
            is_filtered=not self._sieve.filter.is_empty,
        )
