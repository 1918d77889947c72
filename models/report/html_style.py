"""How a report looks as a page: its colours, light and dark, and its style sheet."""

import msgspec


class Colors(msgspec.Struct, frozen=True, kw_only=True):
    """The colours of a page, each as "#RRGGBB"."""

    background: str
    text: str
    muted: str
    hairline: str
    group: str
    """Behind a heading within a table."""

    accent: str
    agree: str
    compatible: str
    conflict: str
    unlike: str


def style_sheet(light: Colors, dark: Colors) -> str:
    """The style of a page that follows the reader's theme, and is printed in the light one."""
    return (
        f":root{{color-scheme:light dark;{_variables(light)}}}\n"
        f"@media screen and (prefers-color-scheme:dark){{:root{{{_variables(dark)}}}}}\n"
        f"{_STYLE.replace('PAPER', light.background)}"
    )


def _variables(colors: Colors) -> str:
    """Custom properties; as three numbers, so that a tint can be made of each."""
    return "".join(f"--{name}:{_numbers(getattr(colors, name))};" for name in Colors.__struct_fields__)


def _numbers(color: str) -> str:
    return " ".join(str(int(color[at : at + 2], 16)) for at in (1, 3, 5))


_STYLE = """\
*{box-sizing:border-box}
body{margin:0;background:rgb(var(--background));color:rgb(var(--text));
  font:1rem/1.5 system-ui,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif}
main{max-width:72rem;margin:0 auto;padding:2.5rem 1.5rem 3rem}
h1,h2,h3,p,li,blockquote,th,td{overflow-wrap:anywhere}
h1{font-size:1.9rem;line-height:1.2;margin:0 0 .75rem}
h2{font-size:1.3rem;line-height:1.3;margin:2.5rem 0 .5rem}
h3{font-size:1.05rem;margin:2rem 0 .4rem}
p,ul{margin:.5rem 0;max-width:46rem;white-space:pre-line}
li{margin:.3rem 0}
.lead{font-size:1.15rem}
.muted,.by,footer,th[scope=col]{color:rgb(var(--muted))}
a{color:rgb(var(--accent))}
.scroll{overflow-x:auto;margin:1rem 0}
table{border-collapse:collapse;width:100%;font-size:.92rem;font-variant-numeric:tabular-nums}
table.matrix{width:auto}
th,td{padding:.4rem .6rem;text-align:start;vertical-align:top;font-weight:400;min-width:4rem;
  border-bottom:1px solid rgb(var(--hairline));white-space:pre-line}
th[scope=col]{font-weight:600;font-size:.85em;vertical-align:bottom;border-bottom-color:rgb(var(--muted))}
th.group{font-weight:600;background:rgb(var(--group))}
.narrow{white-space:nowrap;min-width:0}
.right{text-align:right}
.center{text-align:center}
.matrix td{min-width:2.2rem;padding:.4rem .3rem;text-align:center;font-weight:600;
  border:1px solid rgb(var(--hairline))}
.muted-cell{color:rgb(var(--muted))}
.struck{text-decoration:line-through}
.derived{font-style:italic;color:rgb(var(--muted))}
.reference{font-weight:600}
.agree{--tone:var(--agree)}
.compatible{--tone:var(--compatible)}
.conflict{--tone:var(--conflict)}
.unlike{--tone:var(--unlike)}
.verdict{background-color:rgb(var(--tone)/.2);print-color-adjust:exact;-webkit-print-color-adjust:exact}
.if{background-image:repeating-linear-gradient(135deg,transparent 0 5px,rgb(var(--tone)/.55) 5px 6px)}
sup{line-height:0;font-size:.75em;margin-inline-start:.2em}
sup a{text-decoration:none}
sup.beside{display:inline-block;text-align:start}
figure{margin:1.25rem 0;padding:.5rem;background:PAPER;border-radius:4px;overflow-x:auto}
figure svg{display:block;width:100%;min-width:36rem;height:auto}
.notes{padding:0;margin:1rem 0;max-width:52rem;list-style:none}
.notes li{position:relative;padding-inline-start:2.75rem;margin:0 0 1rem}
.number{position:absolute;inset-inline-start:0;min-width:2rem;text-align:end;color:rgb(var(--muted));
  font-variant-numeric:tabular-nums}
blockquote{margin:0;white-space:pre-line}
.by{margin:.15rem 0 0;font-size:.9rem;max-width:none}
footer{margin-top:3rem;padding-top:.75rem;border-top:1px solid rgb(var(--hairline));font-size:.85rem}
li:target{background:rgb(var(--group))}
.unseen{position:absolute;width:1px;height:1px;margin:-1px;padding:0;overflow:hidden;clip-path:inset(50%);
  white-space:nowrap;border:0}
@media (max-width:40rem){main{padding:1.25rem .9rem 2rem}h1{font-size:1.5rem}table{font-size:.86rem}}
@page{margin:15mm}
@media print{
  body{font-size:9.5pt}
  main{max-width:none;padding:0}
  .scroll,figure{overflow:visible}
  figure{padding:0;break-inside:avoid}
  figure svg{min-width:0}
  table{font-size:8pt}
  th,td{padding:2pt 3pt;min-width:0}
  thead{display:table-header-group}
  tr,li,blockquote{break-inside:avoid}
  h1,h2,h3,th.group{break-after:avoid}
  a{color:inherit;text-decoration:none}
  .back{display:none}
}
"""
