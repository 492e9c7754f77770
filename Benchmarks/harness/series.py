"""The series: which builds are measured, in which order."""

import json
import shutil
import subprocess

from .measuring import Snapshot


def whole(programs, corpus, measurer, rounds):
    """A whole build: one result a program and round, each into a folder that does not exist yet.

    The programs take turns (A B C, A B C, …), so that a busy moment of the machine touches all of them.
    """
    results = {program.name: [] for program in programs}
    for _ in range(rounds):
        for program in programs:
            shutil.rmtree(corpus.output(program), ignore_errors=True)
            results[program.name].append(measurer.run(program, corpus))
            shutil.rmtree(corpus.output(program))
    return results


def unchanged(programs, corpus, measurer, rounds):
    """Once more into a finished folder, where nothing has changed."""
    return _again(programs, corpus, measurer, rounds, lambda turn: None)


def edited(programs, corpus, measurer, rounds):
    """Once more into a finished folder, where one article has a sentence more."""
    return _again(programs, corpus, measurer, rounds, lambda turn: corpus.edit_article(f"And this is edit {turn}."))


def _again(programs, corpus, measurer, rounds, change):
    programs = [program for program in programs if program.rebuilds]
    for program in programs:
        if not corpus.output(program).exists():
            measurer.run(program, corpus)
    results = {program.name: [] for program in programs}
    for turn in range(rounds):
        change(turn)
        for program in programs:
            before = Snapshot(corpus.output(program))
            results[program.name].append(measurer.run(program, corpus, before))
    return results


def stages(programs, corpus, rounds):
    """What each stage of Waymark takes, as `--timings` tells it: one account a program and round."""
    results = {program.name: [] for program in programs if program.is_waymark}
    for _ in range(rounds):
        for program in programs:
            if not program.is_waymark:
                continue
            output = corpus.output(program)
            shutil.rmtree(output, ignore_errors=True)
            command = [str(part) for part in program.command(corpus, output)]
            told = subprocess.run([*command, "--timings", "--format", "json"], check=True, capture_output=True)
            results[program.name].append(json.loads(told.stdout))
            shutil.rmtree(output)
    return results
