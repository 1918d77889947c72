"""`make translations`: brings the translators' files up to date, compiles them, and lists what is to be done."""

import sys

from tests.translations.linguist import messages, release, sheets, update
from tests.translations.texts import texts

_LISTED = 40


def main() -> int:
    """Update and compile every language; 1 where something is not translated yet."""
    wanted, is_whole = list(texts()), True
    for sheet in sheets():
        update(sheet, wanted)
        release(sheet, sheet.with_suffix(".qm"))
        left = [message for message in messages(sheet) if not message.is_finished]
        print(f"{sheet.name}: {len(wanted)} texts, {len(left)} to be translated")
        for message in left[:_LISTED]:
            print(f"    {message.context}: {message.source}")
        is_whole = is_whole and not left
    return 0 if is_whole else 1


if __name__ == "__main__":
    sys.exit(main())
