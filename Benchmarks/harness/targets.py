"""Whether the targets are met that Waymark sets itself, for each of its rows."""

from .programs import NAMES
from .report import middle

WALL_OF_HUGO = 1 / 10
CPU_OF_FLOOR = 2.5
MEMORY_OF_HUGO = 1 / 5
UNCHANGED_OF_WHOLE = 1 / 2
GROWTH = 1.15  # times what the number of groups grew by
LARGEST_MEGABYTES = 1500
_ROWS = (NAMES["waymark"], NAMES["plain"])


def report(measured):
    """Prints a line a target that what was measured can decide; `measured` holds results by the name of their series."""
    lines = []
    for name in _ROWS:
        lines += [(name, *line) for line in _of(name, measured)]
    if not lines:
        return
    print("\n### Targets\n")
    print("| row | target | measured | |\n| --- | --- | ---: | --- |")
    for name, target, found, is_met in lines:
        print(f"| {name} | {target} | {found} | {'met' if is_met else '**missed**'} |")


def _of(name, measured):
    whole = measured.get("full", {})
    if name in whole:
        yield from _beside(whole[name], whole.get("Hugo"), "wall", "wall time, of Hugo’s", WALL_OF_HUGO)
        yield from _beside(whole[name], whole.get("floor"), "cpu", "processor time, of the floor’s", CPU_OF_FLOOR)
        yield from _beside(whole[name], whole.get("Hugo"), "megabytes", "peak memory, of Hugo’s", MEMORY_OF_HUGO)
    if name in measured.get("unchanged", {}):
        runs = measured["unchanged"][name]
        written = max(run["rewritten"] for run in runs)
        yield "nothing changed: files written: 0", str(written), written == 0
        yield from _beside(runs, whole.get(name), "wall", "nothing changed: wall time, of a whole build’s", UNCHANGED_OF_WHOLE)
    if name in measured.get("edited", {}):
        yield from _beside(
            measured["edited"][name], whole.get(name), "wall", "one edited article: wall time, of a whole build’s",
            UNCHANGED_OF_WHOLE)
    yield from _growth([(corpus, results[name]) for corpus, results in measured.get("growth", []) if name in results])


def _beside(runs, others, key, what, limit):
    if others:
        found = middle(runs, key) / middle(others, key)
        yield f"{what}: at most {limit:.3g}", f"{found:.3f}", found <= limit


def _growth(sizes):
    for (small, before), (large, after) in zip(sizes, sizes[1:]):
        more = large.groups / small.groups
        for key, what in (("cpu", "processor time"), ("megabytes", "peak memory")):
            found = middle(after, key) / middle(before, key)
            target = f"from {small.groups:,} to {large.groups:,} groups, {what}: at most × {more * GROWTH:.3g}"
            yield target, f"× {found:.2f}", found <= more * GROWTH
    if sizes:
        corpus, runs = sizes[-1]
        peak = middle(runs, "megabytes")
        yield f"{corpus.groups:,} groups: peak memory under {LARGEST_MEGABYTES:,} MB", f"{peak:,.0f}", peak < LARGEST_MEGABYTES
