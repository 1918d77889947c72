import pytest

from models.claims.errors import ClaimsError
from models.text.display import Display
from models.text.figure_reading import find_figure, read_figure
from models.text.figure_text import show_figure
from models.text.number_words import tokens
from models.text.spoken_figures import in_english

GERMAN = Display(group=".", decimal=",")
UKRAINIAN = Display(group="\N{NO-BREAK SPACE}", decimal=",")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("mindestens 83 Tsd.", "≥ 83,000"),
        ("über 350.000", "> 350,000"),
        ("1,2 Mio.", "1,200,000"),
        ("rund 1,2 Millionen", "≈ 1,200,000"),
        ("mehr als eine halbe Million", "> 500,000"),
        ("zwischen 66.000 und 88.000", "66,000–88,000"),
        ("von 66 bis 88 Tausend", "66,000–88,000"),
        ("66.000 bis 88.000", "66,000–88,000"),
        ("bis zu 5000", "≤ 5,000"),
        ("höchstens zwölf", "≤ 12"),
        ("dreihundertfünfzigtausend", "350,000"),
        ("siebenundachtzigtausendeinhundertsechs", "87,106"),
        ("einundzwanzig Tausend", "21,000"),
        ("anderthalb Millionen", "1,500,000"),
        ("fünftausend oder mehr", "≥ 5,000"),
        ("mindestens 5, höchstens 10", "5–10"),
        ("tausend", "1,000"),
        ("ein Dutzend", "12"),
        ("2 Billionen", "2,000,000,000,000"),
        ("zwei Dutzend", "24"),
        ("dreieinhalb Millionen", "3,500,000"),
        ("eine Viertelmillion", "250,000"),
        ("eine dreiviertel Million", "750,000"),
        ("fünf- bis sechstausend", "5,000–6,000"),
        ("zwischen fünf- und sechstausend", "5,000–6,000"),
        ("5 oder 6 Tausend", "5,000–6,000"),
        ("zwei Hundert", "200"),
        ("nicht unter 300", "≥ 300"),
        ("nicht über 300", "≤ 300"),
        ("weit mehr als 300", "> 300"),
        ("weniger als zweihundert", "< 200"),
        ("mind. 54", "≥ 54"),
        ("max. 54", "≤ 54"),
        ("rd. 300", "≈ 300"),
        ("ca. 300", "≈ 300"),
        ("etwa 300", "≈ 300"),
        ("in etwa 300", "≈ 300"),
        ("ungef. 1,2 Mio.", "≈ 1,200,000"),
    ],
)
def test_german_figures_are_read(text: str, shown: str) -> None:
    assert show_figure(read_figure(text, GERMAN)) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("понад 350 тис.", "> 350,000"),
        ("щонайменше 83 тисячі", "≥ 83,000"),
        ("1,2 млн", "1,200,000"),
        ("до 5 тисяч", "≤ 5,000"),
        ("від 66 до 88 тисяч", "66,000–88,000"),
        ("між 66 і 88 тис.", "66,000–88,000"),
        ("близько ста", "≈ 100"),
        ("понад п’ятсот тисяч", "> 500,000"),
        ("двадцять п’ять тисяч", "25,000"),
        ("триста п’ятдесят тисяч двісті", "350,200"),
        ("півтора мільйона", "1,500,000"),
        ("більше ніж півмільйона", "> 500,000"),
        ("не більше 12", "≤ 12"),
        ("бл. 40", "≈ 40"),
        ("прибл. 1,2 млн", "≈ 1,200,000"),
        ("мін. 40", "≥ 40"),
        ("макс. 40", "≤ 40"),
        ("5 або більше", "≥ 5"),
        ("5 або 6 тисяч", "5,000–6,000"),
        ("дві сотні", "200"),
        ("близько двох десятків", "≈ 20"),
        ("два з половиною мільйони", "2,500,000"),
        ("між 66 та 88 тисячами", "66,000–88,000"),
        ("тисяча", "1,000"),
    ],
)
def test_ukrainian_figures_are_read(text: str, shown: str) -> None:
    assert show_figure(read_figure(text, UKRAINIAN)) == shown


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("tausende", "too vague"),
        ("сотні", "too vague"),
        ("5 Prozent", "a share or a rate"),
        ("12 відсотків", "a share or a rate"),
        ("unbekannt", "is no figure"),
        ("ein paar", "too vague"),
        ("ein paar hundert", "too vague"),
        ("пара сотень", "too vague"),
        ("5 Mio. Soldaten", "goes on after the figure with “Soldaten”: write “5 Mio.” alone"),
    ],
)
def test_what_is_no_figure_is_refused_in_its_own_words(text: str, why: str) -> None:
    with pytest.raises(ClaimsError, match=why) as caught:
        read_figure(text, GERMAN)
    assert f"“{text}”" in str(caught.value)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Am 14. März 2024 wurden rund 350 Soldaten getötet.", "rund 350"),
        ("Seit dem 24. Oktober sind über 350 Tsd. Mann gefallen.", "über 350 Tsd."),
        ("14 березня 2024 року загинуло понад 350 тис. військових.", "понад 350 тис."),
        ("За 5 років загинули щонайменше двісті осіб.", "щонайменше двісті"),
        ("Es kostete 5 Mio. Euro und zwölf Menschenleben.", "zwölf"),
        ("Um 14 Uhr starben drei Menschen.", "drei"),
        ("Es flohen 5 Mil\u00adlionen Menschen.", "5 Mil\u00adlionen"),
        ("Es starben drei\u00adhundert\u00adtausend.", "drei\u00adhundert\u00adtausend"),
        ("Über ein Dorf wird berichtet; 12 starben.", "12"),
        ("Gezählt wurden 12, März war ruhig.", "12"),
        ("Втрати зросли на 12 відсотків, до 12 000 осіб.", "до 12 000"),
        ("До 2024 року", ""),
        ("Ein paar Tausend flohen, zwölf starben.", "zwölf"),
        ("У 2014 тисячі людей втекли, 12 загинули.", "12"),
        ("Im Jahr 2014 Tausende, 2015 nur zwölf.", "zwölf"),
        ("Am 3. und 4. März starben 12.", "12"),
        ("Zwei Drittel der 300 starben.", "300"),
    ],
)
def test_a_figure_is_found_among_days_and_shares(text: str, found: str) -> None:
    hit = find_figure(text, UKRAINIAN if "а" in text else GERMAN)
    assert (text[hit[1] : hit[2]] if hit else "") == found


def test_an_ordinal_needs_a_month_behind_it() -> None:
    assert find_figure("Getötet wurden 14. Danach war Ruhe.", GERMAN) is not None


def test_each_word_stands_where_its_phrase_stands() -> None:
    found = in_english(tokens("nicht mehr als 12", GERMAN))
    assert [(token.text, token.start, token.end) for token in found] == [("at", 0, 14), ("most", 0, 14), ("12", 15, 17)]


@pytest.mark.parametrize("text", ["over 350,000 killed", "at least 83k", "between 1.2 and 2 million", "T-72 and die"])
def test_english_stays_as_it_is(text: str) -> None:
    found = tokens(text, Display())
    assert in_english(found) == found


@pytest.mark.parametrize(
    "text", ["k. A.", "k.A.", "keine Angabe", "keine Angaben", "не вказано", "н/д", "н.д.", "n/a", "N/A", "n.a.", "NA"]
)
def test_what_is_not_stated_is_no_figure(text: str) -> None:
    with pytest.raises(ClaimsError, match="is no figure: a claim needs a number that its source gives"):
        read_figure(text)
    assert find_figure(text) is None


def test_an_abbreviation_that_may_end_a_sentence_limits_nothing_there() -> None:
    for text, shown in (
        ("He changed his mind. 54 men died.", "54"),
        ("They came down Elm Rd. 300 men marched.", "300"),
        ("Russia lost 300k. A column was hit.", "300,000"),
    ):
        found = find_figure(text)
        assert found is not None
        assert show_figure(found[0]) == shown
