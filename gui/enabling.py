"""What can be done now: the state of a window, and the actions and counts that follow from it."""

from gui.actions import Actions, State
from gui.editor import Editor
from gui.panes.claims import ClaimsPane
from gui.panes.detail import DetailPane
from gui.panes.filter_bar import FilterBar
from gui.status import Status
from models.tables.claim_sieve import ClaimSieve
from models.tables.claim_table import ClaimTable


class Enabling:
    """Enables actions and shows counts by what the parts of a window hold and show."""

    def __init__(
        self,
        editor: Editor,
        actions: Actions,
        table: ClaimTable,
        sieve: ClaimSieve,
        panes: tuple[ClaimsPane, DetailPane, FilterBar, Status],
    ) -> None:
        self._editor, self._actions, self._table, self._sieve = editor, actions, table, sieve
        self._claims, self._detail, self._filter_bar, self._status = panes

    def refresh(self) -> None:
        """Enable what can be used now, and say how many claims there are, are shown and are chosen."""
        state = self._state()
        self._actions.enable(state)
        self._detail.set_hidden(state.shows_claim and self._table.row(self._detail.claim_id) < 0)
        self._filter_bar.show_count(self._table.claim_count, state.claims)
        self._status.show_counts(state.claims, state.chosen, len(self._editor.records.conflicts))

    def _state(self) -> State:
        editor = self._editor
        return State(
            claims=len(editor.records.claims),
            chosen=self._claims.view.selected_count(),
            is_read_only=editor.is_read_only,
            has_path=editor.path is not None,
            is_locked=editor.keeper.opened.locked is not None,
            can_undo=editor.undo_stack.canUndo(),
            can_redo=editor.undo_stack.canRedo(),
            has_selection=self._detail.has_selection,
            shows_claim=bool(self._detail.claim_id),
            is_filtered=not self._sieve.filter.is_empty,
        )
