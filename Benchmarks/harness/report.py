"""Results as a Markdown table: medians, the spread, and each program against the others."""

import datetime
import os
import pathlib
import platform
import statistics
import subprocess


def machine(options, tools, work):
    load = os.getloadavg()[0]
    print(f"{datetime.date.today()} · {_processor()}, {os.cpu_count()} processors · {platform.system()} {platform.release()}")
    print(f"Working in {work} ({_file_system(work)}) · {options.rounds} rounds in turns · load before: {load:.2f}")
    for tool in tools:
        print(f"{tool.name}: {tool.version}")
    if load > 0.5:
        print("Something else is busy on this machine; trust the ratios more than the seconds.")
    print(flush=True)


def table(options, measured):
    columns = ["groups + articles", "program", "wall s", "(least–most)", "CPU s", "user", "system", "peak MB", "files", "MB written"]
    if options.mode == "unchanged":
        columns.append("files rewritten")
    columns += ["wall / floor", "CPU / floor", "CPU ms a page"]
    _row(columns)
    _row(["---"] * 2 + ["---:"] * (len(columns) - 2))
    for corpus, results in measured:
        floor = results.get("floor")
        for name, runs in results.items():
            _row(_cells(options, corpus, name, runs, floor))


def _cells(options, corpus, name, runs, floor):
    def middle(key, of=runs):
        return statistics.median(run[key] for run in of)

    walls = [run["wall"] for run in runs]
    cells = [
        f"{corpus.groups:,} + {corpus.articles:,}",
        name,
        f"{middle('wall'):.2f}",
        f"{min(walls):.2f}–{max(walls):.2f}",
        f"{middle('cpu'):.2f}",
        f"{middle('user'):.2f}",
        f"{middle('system'):.2f}",
        f"{middle('megabytes'):,.0f}",
        f"{runs[-1]['files']:,}",
        f"{runs[-1]['bytes'] / 1e6:.1f}",
    ]
    if options.mode == "unchanged":
        cells.append(f"{max(run['rewritten'] for run in runs):,}")
    if floor:
        cells += [f"{middle(key) / middle(key, floor):.1f}" for key in ("wall", "cpu")]
    else:
        cells += ["", ""]
    return cells + [f"{1000 * middle('cpu') / (corpus.groups + corpus.articles):.3f}"]


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
