"""What headers call the fields of a claim, and what is counted; in English, and some words of other languages."""

import re

from models.sheets.mapping import Target

_HEADERS = {
    Target.LOW: "low; lower; minimum; min; estimate low; low estimate; lower bound; from number; at least",
    Target.HIGH: "high; upper; maximum; max; estimate high; high estimate; upper bound; at most",
    Target.BEST: "best; best estimate; estimate; central; central estimate; most likely; median; mid",
    Target.FIGURE: "figure; number; count; total; amount; value; number of people; toll",
    Target.BOUND: "bound; qualifier; relation",
    Target.CLAIMANT: "claimant; claimed by; according to; body; organisation; organization; source; reported by",
    Target.SPEAKER: "speaker; said by; spokesperson; official",
    Target.VIA: "via; relayed by; quoted by; through; outlet; publisher",
    Target.SUBJECT: "subject; side; belligerent; country; who; whose; population; force; group",
    Target.MEASURE: "measure; type; metric; indicator; category; what; kind; outcome",
    Target.AS_OF: "as of; date; day; up to; report date; counted up to; date as of",
    Target.STATED_ON: "stated on; said on; statement date; published; publication date; date stated; date published",
    Target.SINCE: "since; start; start date; from; counted from; period start",
    Target.PER: "per; rate",
    Target.WORDED: "worded; wording; as worded; quote; quotation",
    Target.PLACE: "place; location; region; city",
    Target.SCOPE: "scope; coverage",
    Target.BASIS: "basis; method; methodology; source type",
    Target.GRADE: "grade; admiralty; admiralty code",
    Target.RELIABILITY: "reliability; source reliability",
    Target.CREDIBILITY: "credibility; item credibility",
    Target.STATUS: "status; checked",
    Target.TAGS: "tags; tag; labels; keywords",
    Target.NOTE: "note; notes; comment; comments; remark; remarks; description",
    Target.ID: "id; claim id; identifier",
}

_FOREIGN = {
    Target.LOW: "mindestens; untergrenze; niedrig; au moins; estimation basse; щонайменше; мінімум; минимум; mínimo",
    Target.HIGH: "höchstens; obergrenze; hoch; au plus; estimation haute; щонайбільше; максимум; máximo",
    Target.BEST: "beste schätzung; schätzung; meilleure estimation; estimation; оцінка; оценка; estimación",
    Target.FIGURE: "zahl; anzahl; nombre; chiffre; кількість; число; количество; cifra; número; cantidad",
    Target.CLAIMANT: "quelle; laut; angabe von; selon; джерело; за даними; источник; fuente; según",
    Target.SUBJECT: "seite; land; partei; camp; pays; partie; сторона; країна; страна; bando; país",
    Target.MEASURE: "art; kategorie; typ; catégorie; mesure; вид; категорія; категория; тип; показник; categoría; tipo",
    Target.AS_OF: "datum; stand; stichtag; tag; jour; à la date du; дата; станом на; день; fecha; día",
    Target.STATED_ON: "veröffentlicht; veröffentlicht am; publié; publié le; опубліковано; опубликовано; publicado",
    Target.PLACE: "ort; gebiet; lieu; région; місце; регіон; область; место; регион; lugar; región",
    Target.NOTE: "anmerkung; bemerkung; notiz; kommentar; remarque; commentaire; примітка; примечание; nota",
}
_OUTCOMES = {
    "killed": "tote getötet getötete gefallene todesopfer tués morts décès загиблі загинуло вбито вбиті убито погибшие"
    " погибло muertos",
    "wounded": "verletzte verwundete verwundet blessés поранено поранені ранено раненые heridos",
    "captured": "gefangene kriegsgefangene prisonniers полонені пленные prisioneros",
    "missing": "vermisste vermisst disparus зниклі пропавшие desaparecidos",
    "displaced": "vertriebene déplacés переселенці desplazados",
    "losses": "verluste pertes втрати потери pérdidas",
}
_ENGLISH = {word: english for english, words in _OUTCOMES.items() for word in words.split()}
_WORD = re.compile(r"[^\W\d_]+")

HEADER_WORDS: dict[Target, tuple[str, ...]] = {
    target: tuple("; ".join(filter(None, (words, _FOREIGN.get(target)))).split("; "))
    for target, words in _HEADERS.items()
}
"""By target, likeliest first; in small letters, with spaces for underscores."""


PERIODS = ("month", "year", "monat", "jahr", "mois", "année", "місяць", "месяц", "рік", "год", "mes", "año")
"""What a column without days is called that says up to when claims count, the likeliest first."""


def in_english(header: str) -> str:
    """The header with the words for what is counted in English."""
    return " ".join(_ENGLISH.get(word.casefold(), word) for word in _WORD.findall(header))
