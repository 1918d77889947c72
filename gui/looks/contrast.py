"""How well one colour is seen on another."""

from PySide6.QtGui import QColor


def contrast(one: QColor, other: QColor) -> float:
    """The contrast of two colours as WCAG 2 defines it, 1 to 21."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def legible(color: QColor, base: QColor, least: float) -> QColor:
    """The colour, mixed with black on a light base or white on a dark one until its contrast is ``least`` or more."""
    pole = QColor(255, 255, 255) if _luminance(base) < 0.18 else QColor(0, 0, 0)
    mixes = (blend(color, pole, share / 20) for share in range(20))
    return next((mix for mix in mixes if contrast(mix, base) >= least), pole)


def blend(color: QColor, other: QColor, share: float) -> QColor:
    """The colour mixed with another, ``share`` of it (0 to 1) from the other."""
    parts = zip(
        (color.redF(), color.greenF(), color.blueF()), (other.redF(), other.greenF(), other.blueF()), strict=True
    )
    return QColor.fromRgbF(*(own * (1 - share) + its * share for own, its in parts))


def _luminance(color: QColor) -> float:
    red, green, blue = (_linear(part) for part in (color.redF(), color.greenF(), color.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.03928 else float(((part + 0.055) / 1.055) ** 2.4)
