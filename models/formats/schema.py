"""The JSON Schema (2020-12) of a claim file, generated from the records."""

import json
from typing import Any

import msgspec

from models.claims.record import EXTRA_NAME
from models.formats.claims_layout import FORMAT, Layout


def claims_schema() -> dict[str, Any]:
    """The schema as a JSON object; it says what `read_claims` accepts, save for dates, ends and references."""
    schema: dict[str, Any] = msgspec.json.schema(Layout, schema_hook=lambda _: {"type": "object"})
    definitions = schema["$defs"]
    for definition in definitions.values():
        definition.get("properties", {}).pop(EXTRA_NAME, None)
        definition.pop("additionalProperties", None)
    layout = definitions.pop("Layout")
    layout["properties"]["format"] = {"const": FORMAT}
    layout["properties"]["version"] = {"type": "integer", "minimum": 1}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Counterclaim claim file, version 1",
        **{name: value for name, value in layout.items() if name != "title"},
        "$defs": definitions,
    }


def schema_text() -> str:
    """The schema as the file in resources/ holds it."""
    return json.dumps(claims_schema(), indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    print(schema_text(), end="")
