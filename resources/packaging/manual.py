"""The manual page: what `--help` says, and what it has no room for, as `man` wants it."""

import argparse
import datetime
import re
from collections.abc import Iterator

from models.storage.data_folder import PROGRAM

_BEGINNING = """\
.TH COUNTERCLAIM 1 {day} "Counterclaim {version}" "User Commands"
.SH NAME
counterclaim \\- lay conflicting numbers side by side, with their sources
.SH SYNOPSIS
{usage}
.SH DESCRIPTION
Opens each claim file in a window, or in a new file what it imports of another kind of file; without any, a new file.
A file that is opened while the program runs becomes a window of the running one.
With \\-\\-export, \\-\\-merge and \\-\\-self\\-test it opens no window that stays.
"""

_END = """\
.SH EXIT STATUS
.TP
0
Done.
.TP
1
An input or output is at fault, conflicts are left by a merge, or the self-test found something wanting.
.TP
2
The call is at fault.
.PP
One sentence on standard error says what is wrong.
.SH ENVIRONMENT
.TP
QT_QPA_PLATFORM
Where windows are shown: xcb, wayland, or offscreen for none, as a self-test without a screen needs.
.TP
LC_ALL, LC_MESSAGES, LANG
The language of the window, unless one is chosen in its preferences; numbers and paper are those of the region.
.SH FILES
.TP
$XDG_DATA_HOME/{program}/{program}
What is not saved yet, backups, mappings that are kept, and the log; as a rule in ~/.local/share.
.TP
$XDG_CONFIG_HOME/{program}/{program}.conf
What is chosen in the preferences, the files opened last, and how windows are laid out; as a rule in ~/.config.
.SH EXAMPLES
.EX
{examples}
.EE
"""

_FONTED = re.compile(r"(?<![\w-])(--[a-z][a-z-]*)")


def manual(parser: argparse.ArgumentParser, version: str, moment: int) -> bytes:
    """The page of a version of ``moment``, in seconds since 1970, in the language of `man`."""
    day = datetime.datetime.fromtimestamp(moment, datetime.UTC).strftime("%Y-%m-%d")
    described, _, examples = _after(parser).partition("Examples:\n")
    page = _BEGINNING.format(day=day, version=version, usage=_usage(parser))
    page += "".join(f".PP\n{_said(paragraph)}\n" for paragraph in described.strip().split("\n\n"))
    page += ".SH OPTIONS\n" + "\n".join(_options(parser))
    page += "\n" + _END.format(program=PROGRAM, examples=_plain(examples.rstrip()))
    return page.encode()


def _after(parser: argparse.ArgumentParser) -> str:
    parser.format_help()  # which writes it
    return parser.epilog or ""


def _usage(parser: argparse.ArgumentParser) -> str:
    """Each way to call, on a line of its own."""
    ways = parser.format_usage().removeprefix("usage: ").splitlines()
    return "\n.br\n".join(_said(way.strip()) for way in ways)


def _options(parser: argparse.ArgumentParser) -> Iterator[str]:
    for group in parser._action_groups:
        for action in group._group_actions:
            if action.option_strings:
                yield f".TP\n{_call(action)}\n{_said(_sentence(action.help or ''))}"


def _call(action: argparse.Action) -> str:
    metavar = (action.metavar,) if isinstance(action.metavar, str) else action.metavar or ()
    names = ", ".join(f"\\fB{_plain(name)}\\fR" for name in action.option_strings)
    return " ".join((names, *(f"\\fI{_plain(word)}\\fR" for word in metavar if action.nargs != 0)))


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}."


def _said(text: str) -> str:
    """A text in which options are bold."""
    return _FONTED.sub(lambda found: f"\\fB{found[1]}\\fR", text).replace("-", "\\-").replace("\n.", "\n\\&.")


def _plain(text: str) -> str:
    return text.replace("\\", "\\e").replace("-", "\\-")
