"""The addresses of records within a document of ours: "#claim/k3v9q2m7"."""

from urllib.parse import quote, unquote


def iri(kind: str, *keys: str) -> str:
    """The address of a record of a kind, such as "claim", by its key."""
    return f"#{kind}/{'/'.join(quote(key, safe='') for key in keys)}"


def key_of(address: str, kind: str) -> str:
    """The key of the record that an address names; "" where it is no address of ours of that kind."""
    head = f"#{kind}/"
    return unquote(address.removeprefix(head)) if address.startswith(head) else ""
