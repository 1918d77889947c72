"""All who are named in an article: "Stoltenberg", "the Observatory" and "a monitoring group" find their names here."""

from collections.abc import Sequence

from models.extraction.lexicon import Lexicon
from models.extraction.naming import Speaker
from models.extraction.sentence import Sentence


class Cast:
    """The names of an article: runs of words with capitals, and the persons who spoke for a body."""

    def __init__(self, sentences: Sequence[Sentence], lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._people: dict[str, Speaker] = {}
        self._runs: dict[str, str] = {}
        for sentence in sentences:
            for run in _runs(sentence, lexicon):
                self._add(run)

    def _add(self, run: str) -> None:
        for word in run.split():
            key = self._lexicon.stem(word.lower())
            if len(run) > len(self._runs.get(key, "")):
                self._runs[key] = run

    def meet(self, speaker: Speaker) -> None:
        """Take note of a person who is named in full."""
        name = speaker.person or speaker.body
        words = name.split()
        if len(words) > 1 and words[-1][:1].isupper():
            held = self._people.get(words[-1].lower())
            if held is None or (speaker.person and not held.person):
                self._people[words[-1].lower()] = speaker

    def resolved(self, speaker: Speaker, last: Speaker | None) -> Speaker | None:
        """The speaker by full name: whom a pronoun, a surname or "the ministry" stands for; None where nobody is known.

        ``last`` is who spoke last.
        """
        if speaker.again:
            return self._again(speaker, last)
        name = speaker.person or speaker.body
        if " " not in name:
            known = self._people.get(self._lexicon.stem(name.lower()))
            if known:
                return known._replace(at=speaker.at, after=speaker.after)
        return self._described(speaker)

    def _again(self, speaker: Speaker, last: Speaker | None) -> Speaker | None:
        run = self._runs.get(speaker.again, "")
        if speaker.again not in self._lexicon.attribution.who.pronouns and not run and not last:
            return speaker._replace(body=speaker.again, again="")
        if speaker.again in self._lexicon.attribution.who.back or not run:
            return last and last._replace(at=speaker.at, after=speaker.after)
        return speaker._replace(body=run, again="")

    def _described(self, speaker: Speaker) -> Speaker:
        described, body = self._lexicon.attribution.who.descriptions, speaker.body.lower()
        words = described.get(body, "") or described.get(body.rpartition(" ")[2] if "-" in body else "", "")
        for word in words.split(", ") if words else ():
            if run := self._runs.get(word.lower()):
                return speaker._replace(body=run)
        if (
            " " not in speaker.body
            and speaker.body[:1].isupper()
            and speaker.body.lower() in self._lexicon.attribution.who.roles
        ):
            return speaker._replace(body=self._runs.get(speaker.body.lower(), speaker.body))
        return speaker


def _runs(sentence: Sentence, lexicon: Lexicon) -> list[str]:
    """Names of two words and more in a sentence, with "of" and "for" between them."""
    runs, start, at = [], -1, 0
    while at <= len(sentence.tokens):
        is_name = at < len(sentence.tokens) and sentence.is_name(at) and not _is_small(sentence, at, lexicon)
        is_name = is_name and not (start < 0 and sentence.word(at - 1) == "-")
        joins = (
            start >= 0
            and sentence.word(at) in lexicon.attribution.names.of
            and at + 1 < len(sentence.tokens)
            and sentence.is_name(at + 1)
        )
        if is_name and start < 0:
            start = at
        elif not is_name and not joins and start >= 0:
            if at - start > 1:
                runs.append(sentence.shown(start, at))
            start = -1
        at += 1
    return runs


def _is_small(sentence: Sentence, at: int, lexicon: Lexicon) -> bool:
    word = sentence.word(at)
    return word in lexicon.language.words.leading or word in lexicon.weekdays
