"""Results as Markdown tables: medians, the spread, and each program against the others."""

import datetime
import os
import pathlib
import platform
import statistics
import subprocess


def machine(options, programs, work):
    load = os.getloadavg()[0]
    print(f"{datetime.date.today()} · {_processor()}, {os.cpu_count()} processors · {platform.system()} {platform.release()}")
    print(f"Working in {work} ({_file_system(work)}) · {options.rounds} rounds in turns · load before: {load:.2f}")
    for program in programs:
        print(f"{program.name}: {program.version}")
    if load > 0.5:
        print("Something else is busy on this machine; trust the ratios more than the seconds.")


def middle(runs, key):
    """The median of one figure."""
    return statistics.median(run[key] for run in runs)


def heading(title, corpus):
    size = f"{corpus.files:,} files, {_mega(corpus.bytes)} MB"
    print(f"\n### {title}: {corpus.groups:,} groups, {corpus.articles:,} articles ({size})\n", flush=True)


def builds(corpus, results, whole=None):
    """The table of one series; with `whole`, results of whole builds, rebuilds are set beside them."""
    again = any("rewritten" in runs[0] for runs in results.values())
    columns = ["program", "wall s", "(least–most)", "CPU s", "user", "system", "peak MB"]
    columns += ["files rewritten"] if again else ["files", "MB", "MB of HTML"]
    columns += ["wall / whole build"] if whole else []
    columns += [] if again else ["wall / Hugo", "peak / Hugo", "CPU / floor", "CPU ms a page"]
    _head(columns, names=1)
    for name, runs in results.items():
        cells = _times(runs)
        if again:
            cells.append(f"{max(run['rewritten'] for run in runs):,} of {runs[-1]['files']:,}")
        else:
            cells += [f"{runs[-1]['files']:,}", _mega(runs[-1]["bytes"]), _mega(runs[-1]["page_bytes"])]
        if whole:
            cells.append(_ratio(runs, whole.get(name), "wall"))
        if not again:
            hugo, floor = results.get("Hugo"), results.get("floor")
            cells += [_ratio(runs, hugo, "wall"), _ratio(runs, hugo, "megabytes"), _ratio(runs, floor, "cpu")]
            cells.append(f"{1000 * middle(runs, 'cpu') / (corpus.groups + corpus.articles):.3f}")
        _row([name, *cells])


def growth(measured):
    """The table of several sizes: what each takes, and by how much more than the size before."""
    _head(["groups", "program", "wall s", "CPU s", "peak MB", "files", "CPU ms a page", "groups ×", "CPU ×", "peak ×"], names=2)
    before = None
    for corpus, results in measured:
        for name, runs in results.items():
            cells = [f"{corpus.groups:,}", name, f"{middle(runs, 'wall'):.2f}", f"{middle(runs, 'cpu'):.2f}"]
            cells += [f"{middle(runs, 'megabytes'):,.0f}", f"{runs[-1]['files']:,}"]
            cells.append(f"{1000 * middle(runs, 'cpu') / (corpus.groups + corpus.articles):.3f}")
            if before and name in before[1]:
                earlier = before[1][name]
                cells.append(f"{corpus.groups / before[0].groups:.1f}")
                cells += [_ratio(runs, earlier, "cpu"), _ratio(runs, earlier, "megabytes")]
            else:
                cells += ["", "", ""]
            _row(cells)
        before = (corpus, results)


def stages(results):
    """What each stage takes: medians of wall and processor time in milliseconds."""
    names = [stage["stage"] for stage in next(iter(results.values()))[0]["stages"]]
    columns = [f"{name}: {what}" for name in results for what in ("wall ms", "CPU ms")]
    _head(["stage", *columns], names=1)
    for name in [*names, "total"]:
        cells = [name]
        for accounts in results.values():
            found = [account["total"] if name == "total" else _stage(account, name) for account in accounts]
            cells += [f"{1000 * middle(found, key):.0f}" for key in ("wall", "processor")]
        _row(cells)


def _stage(account, name):
    return next(stage for stage in account["stages"] if stage["stage"] == name)


def _times(runs):
    walls = [run["wall"] for run in runs]
    cells = [f"{middle(runs, 'wall'):.2f}", f"{min(walls):.2f}–{max(walls):.2f}"]
    return cells + [f"{middle(runs, key):.2f}" for key in ("cpu", "user", "system")] + [f"{middle(runs, 'megabytes'):,.0f}"]


def _ratio(runs, others, key):
    # A build of a few pages may take less than the clock tells.
    return f"{middle(runs, key) / middle(others, key):.2f}" if others and middle(others, key) > 0 else ""


def _mega(count):
    return f"{count / 1e6:.1f}"


def _head(columns, names):
    _row(columns)
    _row(["---"] * names + ["---:"] * (len(columns) - names))


def _row(cells):
    print("| " + " | ".join(cells) + " |", flush=True)


def _processor():
    information = pathlib.Path("/proc/cpuinfo")
    if information.exists():
        for line in information.read_text().splitlines():
            if line.startswith("model name"):
                return line.split(":", 1)[1].strip()
    return platform.processor() or platform.machine()


def _file_system(folder):
    answer = subprocess.run(["stat", "-f", "-c", "%T", folder], capture_output=True, text=True)
    return answer.stdout.strip() or "unknown file system"
