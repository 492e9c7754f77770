"""Plain Python values as YAML, the way a person would lay a descriptor out."""

import json
import re

# What both Waymark and a YAML 1.1 or 1.2 reader take for text without quotes.
_PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9 ,.'()/+-]*[A-Za-z0-9.)+]|[A-Za-z]")
_WORDS_WITH_A_MEANING = {"yes", "no", "on", "off", "true", "false", "null", "y", "n"}


class Verbatim(str):
    """A scalar to be written just so: a number, a date, a time, yes or no."""


class Prose(str):
    """Several lines of text, written as a block."""


def scalar(value):
    if isinstance(value, Verbatim):
        return str(value)
    if isinstance(value, int):
        return str(value)
    if _PLAIN.fullmatch(value) and value.lower() not in _WORDS_WITH_A_MEANING:
        return value
    return json.dumps(value, ensure_ascii=False)


def mapping(fields, indent=0):
    """The lines of a block mapping."""
    lines = []
    for key, value in fields.items():
        lines += _entry(f"{' ' * indent}{key}:", value, indent)
    return lines


def document(fields):
    return "\n".join(mapping(fields)) + "\n"


def _entry(head, value, indent):
    if isinstance(value, Prose):
        margin = " " * (indent + 2)
        return [f"{head} |"] + [margin + line if line else "" for line in value.split("\n")]
    if isinstance(value, dict):
        return [head] + mapping(value, indent + 2)
    if isinstance(value, list):
        if all(_is_short(item) for item in value):
            return [f"{head} [{', '.join(scalar(item) for item in value)}]"]
        return [head] + sequence(value, indent + 2)
    return [f"{head} {scalar(value)}"]


def _is_short(item):
    return isinstance(item, str) and len(item) < 24 and "," not in item and " " not in item


def sequence(items, indent=0):
    """The lines of a block sequence."""
    lines = []
    margin = " " * indent
    for item in items:
        if isinstance(item, dict):
            inner = mapping(item, indent + 2)
            lines += [f"{margin}- {inner[0].lstrip()}"] + inner[1:]
        else:
            lines.append(f"{margin}- {scalar(item)}")
    return lines
