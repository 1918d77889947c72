"""From an article to candidate claims: figures, measures, subjects, voices, days, repeats, in this order."""

from collections.abc import Sequence
from itertools import pairwise

from models.claims.claim import Per
from models.extraction.candidate import Article, Candidate, Names, Place
from models.extraction.dating import Context, Dating, dated, starts_of
from models.extraction.days import Calendar
from models.extraction.explained import explained
from models.extraction.known import Known
from models.extraction.lexicon import Lexicon, lexicon_for
from models.extraction.measured import Count, counts
from models.extraction.outcome import How
from models.extraction.phrases import Hit
from models.extraction.reason import Reason, Why, confidence
from models.extraction.repeats import grouped
from models.extraction.sentence import Sentence, sentences
from models.extraction.span import figure_span, quote_span
from models.extraction.subject import Named, subject
from models.extraction.voices import Voice, Voices
from models.progress import Report, silent

_RATE = 10
"""How many words behind a number "a day" may stand."""

_TOLD = 50
"""After how many sentences it is told how far the work is."""
_OWN = (Why.DAY_WRITTEN, Why.DAY_RECKONED, Why.DAY_DOUBTFUL, Why.DAY_OF_OTHER_WEEKDAY)
_WHY = {
    How.NAMED: Why.MEASURE_NAMED,
    How.BEHIND: Why.MEASURE_BEHIND,
    How.BEFORE: Why.MEASURE_BEFORE,
    How.TOTAL: Why.MEASURE_OF_TOTAL,
    How.NEIGHBOUR: Why.MEASURE_OF_NEIGHBOUR,
    How.SENTENCE_BEFORE: Why.MEASURE_OF_SENTENCE_BEFORE,
}


def extract(article: Article, known: Names | None = None, report: Report = silent) -> tuple[Candidate, ...]:
    """The claims that an article may hold, in the order of its text; the same article gives the same ones.

    ``known`` names what is found as the file does. Measures are standard ones. What ``report`` raises ends the work.
    """
    lexicon = lexicon_for(article.language)
    reader = _Reader(article, lexicon, Known(known or Names()), report)
    return grouped(reader.read(), lexicon)


class _Reader:
    """Reads one article, sentence by sentence."""

    def __init__(self, article: Article, lexicon: Lexicon, known: Known, report: Report) -> None:
        self._article, self._lexicon, self._known, self._report = article, lexicon, known, report
        self._sentences = sentences(article.text, lexicon)
        self._done = 0
        self._title = " ".join(article.title.split()).casefold()
        self._subject: Named | None = None
        self._days: Dating | None = None

    def read(self) -> tuple[Candidate, ...]:
        """Every candidate, in order."""
        counted = self._counted()
        places = [[count.figure.at for count in row] for row in counted]
        voices = Voices(self._sentences, places, self._lexicon)
        calendar = Calendar(self._article.published, self._sentences, self._lexicon)
        found: list[Candidate] = []
        for sentence, row, at in zip(self._sentences, counted, places, strict=True):
            self._tell()
            heard = voices.hear(sentence.number, at)
            found += self._candidates(sentence, row, heard, calendar) if row else []
        return explained(found, self._sentences, self._lexicon)

    def _tell(self) -> None:
        """Report one sentence more; each is gone through twice."""
        self._done += 1
        if self._done % _TOLD == 0:
            self._report(self._done / (2 * len(self._sentences)))

    def _counted(self) -> list[list[Count]]:
        result: list[list[Count]] = []
        last: Count | None = None
        for sentence in self._sentences:
            self._tell()
            result.append(counts(sentence, last, self._lexicon))
            total = next((count for count in result[-1] if count.outcome.how is How.TOTAL), None)
            last = total or (result[-1][-1] if result[-1] else last)
        return result

    def _candidates(
        self, sentence: Sentence, row: Sequence[Count], heard: Sequence[Voice | None], calendar: Calendar
    ) -> list[Candidate]:
        found, names, wholes = [], list[Named](), list[Named]()
        starts = starts_of(sentence, self._lexicon)
        for number, (count, voice) in enumerate(zip(row, heard, strict=True)):
            start = row[number - 1].who.after if number else 0
            names.append(
                subject(sentence, count, self._lexicon, start=start, earlier=wholes or names, last=self._subject)
            )
            wholes += [] if self._is_part(sentence, count) else names[-1:]
            following = row[number + 1].figure.at if number + 1 < len(row) else len(sentence.tokens)
            before, said = row[number - 1].figure.at if number else -1, voice.said if voice else None
            reach = _reach(row, number, len(sentence.tokens))
            context = Context(sentence, count, before, following, reach, said, starts, calendar, self._lexicon)
            days = self._dated(context, voice)
            found.append(self._candidate(context, names[-1], voice, days))
        self._subject, self._days = names[-1], days
        return found

    def _is_part(self, sentence: Sentence, count: Count) -> bool:
        """Whether a figure only tells of some of those before: "including 25 children"."""
        parts = self._lexicon.language.words.parts
        return count.who.is_part or parts.before(sentence.words, count.figure.at) is not None

    def _candidate(self, context: Context, name: Named, voice: Voice | None, days: Dating) -> Candidate:
        sentence, count, figure = context.sentence, context.counting, context.counting.figure
        words = figure_span(sentence, count)
        start, end = quote_span(sentence, words)
        reasons = (*_reasons(sentence, count, self._doubted(name), voice), *days.reasons)
        return Candidate(
            start=start,
            end=end,
            figure_start=words[0],
            figure_end=words[1],
            worded=self._article.text[words[0] : words[1]],
            claimant=self._known.claimant(voice.who.claimant) if voice else "",
            speaker=voice.who.person if voice else "",
            via=tuple(self._known.claimant(relay) for relay in voice.via) if voice else (),
            subject=self._named(count, name, voice),
            measure=count.outcome.measure,
            bound=figure.bound,
            low=figure.low,
            high=figure.high,
            best=figure.best,
            per=self._per(sentence, count, context.behind),
            as_of=days.as_of,
            stated_on=days.stated_on,
            since=days.since,
            place=self._place(sentence),
            confidence=confidence(reasons),
            reasons=reasons,
        )

    def _dated(self, context: Context, voice: Voice | None) -> Dating:
        """The days of a figure; a part of what the sentence before counted has the same day."""
        days, before = dated(context), self._days
        is_carried = voice is not None and voice.why is Why.CLAIMANT_CARRIED
        if before is None or not is_carried or not {reason.why for reason in days.reasons}.isdisjoint(_OWN):
            return days
        reason = Reason(Why.DAY_OF_SENTENCE_BEFORE, before.as_of or before.stated_on)
        return days._replace(as_of=before.as_of, stated_on=before.stated_on, reasons=(reason,))

    def _named(self, count: Count, name: Named, voice: Voice | None) -> str:
        """The subject as the file names it; a vague one is nobody of the file, whatever other names that gives."""
        owned = self._owned(count, name, voice)
        return owned if self._lexicon.subjects.is_vague(owned) else self._known.subject(owned)

    def _doubted(self, name: Named) -> Named:
        """What a subject rests on; of a vague one that it is vague, wherever it stands."""
        is_doubted = name.why is not Why.SUBJECT_NOT_SAID and self._lexicon.subjects.is_vague(name.name)
        return name._replace(why=Why.SUBJECT_VAGUE) if is_doubted else name

    def _owned(self, count: Count, name: Named, voice: Voice | None) -> str:
        """The subject as the claimant's own, where it is: of Iran, "464 of its citizens" are Iranian citizens."""
        if not (count.who.has_owner and voice and name.why is Why.SUBJECT_NAMED):
            return name.name
        sides = self._lexicon.subjects.sides
        hit = sides.at((voice.who.claimant.lower(),), 0)
        return f"{hit.meaning} {name.name}" if hit else name.name

    def _per(self, sentence: Sentence, count: Count, following: int) -> Per:
        after = min(following, count.figure.after + _RATE)
        hit = self._lexicon.figures.rates.within(sentence.words, count.figure.after, after)
        return Per(hit.meaning) if hit and not self._is_described(sentence, hit) else Per.TOTAL

    def _is_described(self, sentence: Sentence, hit: Hit) -> bool:
        """Whether a word for a rate is what is named: "citing *the* Turkish *daily* Sabah", "*a month* after"."""
        if sentence.word(hit.after) in self._lexicon.figures.words.no_rates:
            return True
        is_led = sentence.is_name(hit.at - 1) or sentence.word(hit.at - 1) in self._lexicon.language.words.articles
        return hit.after - hit.at == 1 and is_led

    def _place(self, sentence: Sentence) -> Place:
        shown = sentence.shown(0, len(sentence.tokens)).casefold().rstrip(".")
        return Place.TITLE if self._title and shown.endswith(self._title.rstrip(".")) else Place.TEXT


def _reach(row: Sequence[Count], number: int, end: int) -> int:
    """The index of the first figure behind one that is none of its list; ``end`` where there is none."""
    for now, following in pairwise(row[number:]):
        is_one_list = How.NEIGHBOUR in (following.outcome.how, now.outcome.how)
        if not is_one_list or now.outcome.measure != following.outcome.measure:
            return following.figure.at
    return end


def _reasons(sentence: Sentence, count: Count, name: Named, voice: Voice | None) -> tuple[Reason, ...]:
    said = count.outcome
    told = "" if said.how is How.NEIGHBOUR else sentence.shown(said.at, said.after)
    claimant = Reason(voice.why, voice.who.person or voice.who.body) if voice else Reason(Why.CLAIMANT_NOT_SAID)
    doubt = (Reason(Why.FIGURE_DOUBTFUL),) if count.figure.is_doubtful else ()
    return (*doubt, Reason(_WHY[said.how], told), Reason(name.why, name.name), claimant)
