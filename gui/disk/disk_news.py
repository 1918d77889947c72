"""What happens on the disk to the file of a window: said in the notice, with what can be done about it."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from gui.disk.files import Files
from gui.disk.merge_verbs import MergeVerbs
from gui.editor import Editor
from gui.panes.notice import Notice
from models.claims.saying import Sentence
from models.claims.visible import in_short
from models.storage.lock import Locked
from models.storage.there import is_folder
from models.storage.watch import OnDisk
from models.tables.language import said, say
from models.text.isolation import isolated

_LONGEST_NAME = 60
SAVE = "disk.save"
"""What an offer to save is called."""

BACKUPS_OF = "disk.backups:"
"""What an offer to open a backup of a file begins with; behind it stands the path."""

_COPY, _TAKE, _RELOAD, _MERGE, _SAVE_AS = "disk.copy", "disk.take", "disk.reload", "disk.merge", "disk.save_as"


class DiskNews(QObject):
    """Offers to copy or take over what somebody else has open; to reload or merge what somebody else has written."""

    def __init__(self, editor: Editor, files: Files, merging: MergeVerbs, notice: Notice) -> None:
        super().__init__(notice)
        self._editor, self._notice = editor, notice
        self._unopened: list[tuple[str, Path]] = []  # of the files that are being opened in one go
        self._verbs: dict[str, Callable[[], object]] = {
            _COPY: files.make_copy,
            _TAKE: files.take_over,
            _RELOAD: files.reload,
            _MERGE: merging.merge_disk,
            SAVE: files.save,
            _SAVE_AS: files.save_as,
        }
        editor.opened_locked.connect(self._offer_copy)
        editor.keeper.noticed.connect(self._tell)
        editor.keeper.taken_over.connect(self._state)
        editor.keeper.warned.connect(self._state)
        editor.keeper.freed.connect(self._offer_free)
        editor.path_changed.connect(self._withdraw)
        files.merge_requested.connect(merging.merge_disk)
        files.unopened.connect(self._tell_unopened)
        notice.taken.connect(self._take)

    def tell_unopened(self, refusals: Sequence[tuple[str, Path]]) -> None:
        """Say why files could not be opened, each a sentence and its path, and offer the backups that there are.

        All of it stays: nobody has looked yet.
        """
        backups = self._editor.keeper.backups
        counts = [len(backups.of(path)) for _, path in refusals]
        if bare := [sentence for (sentence, _), count in zip(refusals, counts, strict=True) if not count]:
            self._notice.state("\n".join(bare), is_refusal=True)
        for (sentence, path), count in zip(refusals, counts, strict=True):
            if count:  # above the others, for here something can be done
                self._offer_backups(sentence, path, count)

    def _tell_unopened(self, sentence: str, path: Path) -> None:
        """Say why a file could not be opened, for some seconds; of several at once, none hides another."""
        if not self._unopened:
            QTimer.singleShot(0, self, self._unopened.clear)
        self._unopened.append((sentence, path))
        if self._unopened[1:]:
            self._notice.dismiss_refusal()
            self.tell_unopened(self._unopened)
            return
        if count := len(self._editor.keeper.backups.of(path)):
            self._offer_backups(sentence, path, count)
        else:
            self._notice.refuse(sentence)

    def _offer_backups(self, sentence: str, path: Path, count: int) -> None:
        there = say("There is {0} backup of it.", "There are {0} backups of it.", count).format(say.number(count))
        choices = [(self.tr("Open backup…"), BACKUPS_OF + str(path))]
        self._notice.offer_choices(f"{sentence} {there}", choices, is_refusal=True)

    def _state(self, sentence: Sentence) -> None:
        self._notice.state(said(sentence))

    def _take(self, key: str) -> None:
        """Do what was offered under a key."""
        if verb := self._verbs.get(key):
            verb()
            self._tell(self._editor.keeper.on_disk)  # what was asked about need not be done

    def _offer_copy(self, locked: Locked) -> None:
        choices = [(self.tr("Make a copy"), _COPY)]
        if locked.may_take_over:
            choices.append((self.tr("Take over"), _TAKE))
        self._notice.offer_choices(said(locked), choices)

    def _offer_free(self) -> None:
        sentence = self.tr("Nobody else has “{}” open any more.").format(self._name)
        self._withdraw()
        self._notice.offer_choices(sentence, [(self.tr("Edit it here"), _TAKE)])

    def _tell(self, news: OnDisk) -> None:
        """Say how the file on the disk stands; nothing, where it is the one that is open again."""
        self._withdraw(_RELOAD, SAVE, _SAVE_AS)
        if news is OnDisk.CHANGED:
            sentence = self.tr("“{}” has been changed by another program.").format(self._name)
            reload = (self.tr("Reload"), _RELOAD)
            merge = (self.tr("Merge…"), _MERGE)
            self._notice.offer_choices(sentence, [merge, reload] if self._editor.has_changes else [reload])
        elif news is OnDisk.MISSING:
            self._tell_missing()

    def _tell_missing(self) -> None:
        path = self._editor.path
        if path is not None and is_folder(path.parent):
            sentence = self.tr("“{}” is no longer there: saving puts it back.").format(self._name)
            self._notice.offer_choices(sentence, [(self.tr("Save"), SAVE)])
        else:
            sentence = self.tr("“{}” is no longer there, nor is its folder.").format(self._name)
            self._notice.offer_choices(sentence, [(self.tr("Save as…"), _SAVE_AS)])

    @property
    def _name(self) -> str:
        return isolated(in_short(self._editor.path.name, _LONGEST_NAME)) if self._editor.path else ""

    def _withdraw(self, *keys: str) -> None:
        for key in keys or self._verbs:
            self._notice.withdraw(key)
