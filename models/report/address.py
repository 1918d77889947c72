"""Which addresses may become links."""

from urllib.parse import urlsplit


def is_link(url: str) -> bool:
    """Whether an address is one of http or https with a host, and so may be clicked; all else stays plain text."""
    if not url.isprintable() or any(sign.isspace() for sign in url):
        return False
    try:
        parts = urlsplit(url)
        return parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:  # what looks like an IPv6 address and is none
        return False
