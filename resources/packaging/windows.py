"""What Windows tells of the program's file: name, version, rights."""

from pathlib import Path

_TEXTS = {
    "CompanyName": "Counterclaim contributors",
    "FileDescription": "Counterclaim",
    "InternalName": "counterclaim",
    "LegalCopyright": "Counterclaim contributors, MIT licence",
    "OriginalFilename": "counterclaim.exe",
    "ProductName": "Counterclaim",
}

_RESOURCE = """VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0, OS=0x40004, fileType=1, subtype=0),
  kids=[
    StringFileInfo([StringTable("040904B0", [{texts}])]),
    VarFileInfo([VarStruct("Translation", [0x0409, 1200])]),
  ],
)
"""


def write_version(version: str, path: Path) -> Path:
    """Write the version resource for PyInstaller; ``version`` is three numbers between dots."""
    numbers = (*map(int, version.split(".")), 0)
    told = {**_TEXTS, "FileVersion": version, "ProductVersion": version}
    texts = ", ".join(f"StringStruct({name!r}, {text!r})" for name, text in sorted(told.items()))
    path.write_text(_RESOURCE.format(numbers=numbers, texts=texts), "utf-8")
    return path
