"""The words of figures and dates in German and Ukrainian, by what English has for them.

They are read whatever language the screen has: a source is seldom written in it.
"""

SCALES = {
    "tens": "десятки, десятків",
    "dozen": "dutzend",
    "hundred": "hundert, сотні, сотень",
    "thousand": "tausend, tsd ., tsd, тисяч, тисячі, тисяча, тисячу, тисячами, тис ., тис",
    "million": "millionen, mio ., mill ., мільйон, мільйона, мільйони, мільйонів, мільйонами, млн ., млн",
    "billion": "milliarde, milliarden, mrd ., mrd, мільярд, мільярда, мільярди, мільярдів, млрд ., млрд",
    "trillion": "billionen, трильйон, трильйона, трильйони, трильйонів, трлн ., трлн",
}
LIMITS = {
    "at least": (
        "mindestens, wenigstens, zumindest, nicht weniger als, nicht unter, щонайменше, принаймні, як мінімум, мінімум,"
        " не менше ніж, не менше як, не менше, не менш ніж, не менш як"
    ),
    "more than": (
        "mehr als, weit mehr als, deutlich mehr als, etwas mehr als, über, knapp über, etwas über, weit über,"
        " deutlich über, gut, понад, більше ніж, більше як, більше,"
        " більш ніж, більш як, трохи більше ніж, значно більше ніж"
    ),
    "at most": (
        "höchstens, maximal, nicht mehr als, nicht über, щонайбільше, максимум, не більше ніж, не більше як, не більше,"
        " не більш як"
    ),
    "less than": "weniger als, unter, knapp unter, deutlich unter, менше ніж, менше як, менше, менш ніж, менш як",
    "about": (
        "etwa, in etwa, rund, ungefähr, ungef ., zirka, knapp, fast, nahezu, beinahe, annähernd, um die,"
        " schätzungsweise, geschätzt, geschätzte, vielleicht, близько, бл ., приблизно, прибл ., орієнтовно, орієнт .,"
        " майже, десь, порядку, можливо"
    ),
    "exactly": "genau, exakt, insgesamt, рівно, загалом",
    "or more": "oder mehr, und mehr, або більше, чи більше, і більше, та більше",
    "or less": "oder weniger, або менше, чи менше, і менше",
}
AT_FIRST = {
    "at least": "mind ., мін .",
    "at most": "макс .",
    "about": "rd .",
    "unknown": "k . a ., k . a, н / д, н . д ., н . д",
}
"""What is meant only where a text begins with it: elsewhere it may end a sentence, "… changed his mind. 54 men …"."""

RANGES = {
    "between": "zwischen, між",
    "from": "von, від",
    "and": "und, і, й, та",
    "to": "bis zu, bis, до",
    "or": "oder, або, чи",
}
WHOLE = {
    "half a million": "eine halbe million, einer halben million, пів мільйона, півмільйона",
    "half a thousand": "пів тисячі, півтисячі",
    "a thousand": "тисяча, тисячу",
    "a million": "eine million, einer million, мільйон",
    "a billion": "eine milliarde, einer milliarde, мільярд",
    "a dozen": "ein dutzend, дюжина",
    "a quarter of a million": "eine viertelmillion, einer viertelmillion, viertelmillion, чверть мільйона",
    "three quarters of a million": "eine dreiviertelmillion, dreiviertelmillion, eine dreiviertel million",
    "one and a half": "anderthalb, eineinhalb, півтора, півтори",
    "and a half": "з половиною",
}
NUMERALS = {
    "one": "eins, один, одна, одне, одного, однієї", "two": "два, дві, двоє, двох", "three": "три, троє, трьох",
    "four": "чотири, четверо, чотирьох", "five": "п'ять, п'ятеро, п'яти", "six": "шість, шестеро, шести",
    "seven": "сім, семеро, семи", "eight": "вісім, восьмеро, восьми", "nine": "дев'ять, дев'яти",
    "ten": "десять, десяти", "eleven": "одинадцять, одинадцяти", "twelve": "дванадцять, дванадцяти",
    "thirteen": "тринадцять, тринадцяти", "fourteen": "чотирнадцять, чотирнадцяти",
    "fifteen": "п'ятнадцять, п'ятнадцяти", "sixteen": "шістнадцять, шістнадцяти",
    "seventeen": "сімнадцять, сімнадцяти", "eighteen": "вісімнадцять, вісімнадцяти",
    "nineteen": "дев'ятнадцять, дев'ятнадцяти", "twenty": "двадцять, двадцяти", "thirty": "тридцять, тридцяти",
    "forty": "сорок, сорока", "fifty": "п'ятдесят, п'ятдесяти", "sixty": "шістдесят, шістдесяти",
    "seventy": "сімдесят, сімдесяти", "eighty": "вісімдесят, вісімдесяти", "ninety": "дев'яносто, дев'яноста",
    "one hundred": "сто, ста", "two hundred": "двісті, двохсот", "three hundred": "триста, трьохсот",
    "four hundred": "чотириста, чотирьохсот", "five hundred": "п'ятсот, п'ятисот",
    "six hundred": "шістсот, шестисот", "seven hundred": "сімсот, семисот", "eight hundred": "вісімсот, восьмисот",
    "nine hundred": "дев'ятсот, дев'ятисот",
}  # fmt: skip
VAGUE = {
    "dozens": "dutzende, dutzenden, десятки, десятків",
    "hundreds": "hunderte, hunderten, сотні, сотень",
    "thousands": "tausende, tausenden, zehntausende, тисячі, тисяч",
    "millions": "мільйони, мільйонів",
    "several": "mehrere, mehreren, einige, einigen, ein paar, etliche, кілька, кількох, декілька, пара, пару",
    "many": "viele, vielen, багато",
    "unknown": (
        "unbekannt, unklar, keine, keine angabe, keine angaben, невідомо, немає, немає даних, не вказано,"
        " не зазначено, не повідомлено"
    ),
}
NO_COUNTS = {
    "third": "drittel, третина, третини",
    "quarter": "viertel, чверть, чверті",
    "percent": "prozent, відсоток, відсотка, відсотки, відсотків",
    "year": "jahr, jahre, jahren, jahres, рік, року, роки, років, р, рр",
    "month": "monat, monate, monaten, місяць, місяця, місяці, місяців",
    "week": "woche, wochen, тиждень, тижня, тижні, тижнів",
    "day": "tag, tage, tagen, день, дня, дні, днів, доба, доби, діб",
    "hour": "stunde, stunden, uhr, година, години, годин",
    "minute": "minuten, хвилина, хвилини, хвилин",
    "second": "sekunde, sekunden, секунда, секунди, секунд",
    "km": "kilometern, км, кілометр, кілометра, кілометри, кілометрів",
    "meter": "metern, м, метр, метра, метри, метрів",
    "ton": "tonnen, тонна, тонни, тонн",
    "kg": "kilo, кг, кілограм, кілограмів",
    "dollar": "долар, долара, долари, доларів",
    "euro": "євро",
    "hryvnia": "грн, гривня, гривні, гривень",
    "times": "mal, раз, рази, разів",
    "page": "seite, сторінка, стор",
    "no": "nr ., nr",
}
"""What a number is of that counts neither people nor things, and what stands before one that numbers something."""

MEASURES = {
    "killed": (
        "tote toten toter getötet getötete getöteten todesopfer starben gestorben gefallen gefallene gefallenen"
        " gestorbene umgekommen загинуло загинули загинула загиблих вбито вбиті вбитих убито убиті убитих померло"
    ),
    "wounded": "verletzt verletzte verletzten verletzter verwundet verwundete verwundeten поранено поранені поранених",
    "captured": "gefangene gefangenen kriegsgefangene kriegsgefangenen полонені полонених",
    "missing": "vermisst vermisste vermissten verschollen зникли зникло зниклі зниклих",
    "displaced": (
        "vertrieben vertriebene vertriebenen flüchtlinge flüchtlingen geflohen geflüchtet flohen переселенці"
        " переселенців біженці біженців"
    ),
    "losses": "verluste verlusten verlor verloren втрати втрат втратила втратили втратив",
    "equipment": "panzer panzern flugzeuge fahrzeuge schiffe drohnen hubschrauber танки танків літаків кораблів дронів",
}
"""What is counted, by the standard measure that it means."""

GERMAN_UNITS = (
    "ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn"
    " achtzehn neunzehn"
)
GERMAN_TENS = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig"
ENGLISH_UNITS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen"
)
ENGLISH_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
"""What German joins to one word, "einundzwanzig", in order."""

MONTHS = (
    "januar februar märz april mai juni juli august september oktober november dezember",
    "січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень",
    "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
    "січні лютому березні квітні травні червні липні серпні вересні жовтні листопаді грудні",
)
"""The twelve months, in as many forms as they have beside a day or alone."""

OTHER_MONTHS = {"sept": 9, "jänner": 1, "jän": 1, "feber": 2, "mrz": 3, "maerz": 3}
"""What single months are called besides: in Austria, by spreadsheets, and where no umlaut can be typed."""

DATES = {
    "about": "etwa rund ungefähr zirka um gegen близько приблизно орієнтовно",
    "from": "seit ab von vom frühestens від з із зі",
    "between": "zwischen між",
    "by": "spätestens",
    "until": "bis до по",
    "and": "und і й та",
    "of": "stand am im in der dem den des zum jahr jahre jahres станом у в на рік року році р рр",
    "monday": "mon mo montag",
    "tuesday": "tue tues di dienstag",
    "wednesday": "wed mi mittwoch",
    "thursday": "thu thurs do donnerstag",
    "friday": "fri fr freitag",
    "saturday": "sat sa samstag sonnabend",
    "sunday": "sun so sonntag",
    "early": "anfang mitte ende початок початку середина середини кінець кінця",
    "today": "heute gestern morgen сьогодні вчора учора завтра минулого цього торік",
    "summer": "frühling frühjahr herbst весна весни навесні літо літа влітку осінь осені восени зима зими взимку",
    "before": "vor перед",
    "after": "nach після",
}
"""Words around a date; of those that no date can hold, one of the English ones that are refused alike."""
