"""What headers call the fields of a claim."""

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

HEADER_WORDS: dict[Target, tuple[str, ...]] = {target: tuple(words.split("; ")) for target, words in _HEADERS.items()}
"""By target, likeliest first; in small letters, with spaces for underscores."""
