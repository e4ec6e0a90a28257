#!/usr/bin/env python3
"""Holds every figure of `leerspiegel-cli statistics` and of the library against R (packages psych and multilevel).

Usage: against_r.py LEERSPIEGEL_CLI LIBRARY_FIGURES. Exit 77 (skipped) where R or a package is missing.
Data sets are made here from fixed seeds; figures.R reads the same CSV and computes everything anew by R's own functions.
"""
import json
import math
import os
import random
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
PLAIN, OMEGA = 1e-9, 1e-6  # largest relative deviation
TINY = 1e-11               # below this both count as 0


class Scale:
    def __init__(self, name, items, minimum=None, parts=None):
        self.name, self.items, self.parts = name, items, parts or []
        self.minimum = minimum or (len(items) + 1) // 2


class DataSet:
    """A questionnaire, its answers, and how groups are named."""

    def __init__(self, name, low, high, scales, reversed_items=()):
        self.name, self.low, self.high = name, low, high
        self.scales, self.reversed = scales, set(reversed_items)
        self.items = [item for scale in scales for item in scale.items]
        self.rows, self.groups = [], []

    def questionnaire(self):
        def item(name):
            made = {"id": name, "answerScale": "a", "text": {"en": name}}
            return {**made, "reversed": True} if name in self.reversed else made

        def scale(one):
            made = {"id": one.name, "title": {"en": one.name}}
            return {**made, "parts": one.parts} if one.parts else {**made, "items": one.items, "minimumAnswered": one.minimum}
        return {"format": "leerspiegel-questionnaire/1", "id": "set", "edition": "1", "languages": ["en"], "perspective": "individual",
                "title": {"en": "Set"}, "answerScales": {"a": {"type": "rating", "lowest": self.low, "highest": self.high}},
                "sections": [{"id": "s", "title": {"en": "S"}, "items": [item(name) for name in self.items]}],
                "scales": [scale(one) for one in self.scales]}

    def write(self, folder):
        with open(os.path.join(folder, "q.json"), "w") as out:
            json.dump(self.questionnaire(), out)
        with open(os.path.join(folder, "a.csv"), "w") as out:
            out.write(",".join(["respondent", "group"] + self.items) + "\n")
            for number, (row, group) in enumerate(zip(self.rows, self.groups)):
                out.write(",".join(["p%d" % number, group] + [str(cell) for cell in row]) + "\n")
        with open(os.path.join(folder, "spec.csv"), "w") as out:
            out.write("scale,item,part,minimum,reversed,low,high\n")
            for scale in self.scales:
                for part in [scale] if not scale.parts else [one for one in self.scales if one.name in scale.parts]:
                    for item in part.items:
                        out.write("%s,%s,%s,%d,%d,%d,%d\n" % (scale.name, item, part.name, part.minimum,
                                                              item in self.reversed, self.low, self.high))


def answers(random_, dataset, people, missing, loading=0.7, unknown=0.0):
    """One factor a scale, so that reliability is neither 0 nor 1."""
    width = dataset.high - dataset.low
    for _ in range(people):
        row = []
        for scale in dataset.scales:
            person = random_.gauss(0, 1)
            for item in scale.items:
                drawn = loading * person + math.sqrt(1 - loading ** 2) * random_.gauss(0, 1)
                step = min(width, max(0, round(width / 2 + drawn * width / 4)))
                value = dataset.high - step if item in dataset.reversed else dataset.low + step
                fate = random_.random()
                row.append("" if fate < missing else "?" if fate < missing + unknown else value)
        dataset.rows.append(row)


def golden():
    one = DataSet("golden values of scoring.md", 1, 5, [Scale("g", ["g%d" % n for n in range(1, 6)], 3)])
    one.rows = [list(map(int, word)) for word in "44534 33433 54545 23322 45444 34334 55544 22313".split()]
    one.groups = list("aaabbbcc")
    return one


def five_traits(seed, people=2800):
    random_ = random.Random(seed)
    scales = [Scale(name, [name + str(n) for n in range(1, 6)]) for name in "ACENO"]
    one = DataSet("25 items from 1 to 6, five scales, seed %d" % seed, 1, 6, scales, ["A1", "C4", "C5", "E1", "E2", "O2", "O5"])
    answers(random_, one, people, 0.04, random_.choice([0.4, 0.6, 0.8]))
    # Unbalanced: some groups of hundreds, some of one, some people in none.
    one.groups = [random_.choice(["", "g%d" % int(random_.expovariate(0.15)), "only%d" % n if n < 5 else "g0"]) for n in range(people)]
    return one


def balanced(seed):
    random_ = random.Random(seed)
    one = DataSet("groups of ten, seed %d" % seed, 1, 5, [Scale("b", ["b%d" % n for n in range(1, 5)])])
    answers(random_, one, 200, 0)
    one.groups = ["g%d" % (n // 10) for n in range(200)]
    for row, group in zip(one.rows, one.groups):  # groups that differ
        for cell in range(4):
            row[cell] = min(5, max(1, row[cell] + int(group[1:]) % 3 - 1))
    return one


def parts(seed):
    random_ = random.Random(seed)
    scales = [Scale("x", ["x1", "x2", "x3"], 2), Scale("y", ["y1", "y2", "y3", "y4"], 3), Scale("w", [], parts=["x", "y"])]
    one = DataSet("parts, -3 to 3, seed %d" % seed, -3, 3, scales, ["x2", "y4"])
    answers(random_, one, 150, 0.1, unknown=0.05)
    one.groups = [random_.choice(["north", "south", "a b", "é"]) for _ in one.rows]
    return one


def wide(seed):
    random_ = random.Random(seed)
    one = DataSet("steps of a hundred, seed %d" % seed, 0, 100, [Scale("p", ["p1", "p2", "p3", "p4", "p5", "p6"])], ["p3"])
    answers(random_, one, 300, 0.02)
    one.groups = [random_.choice("abcdefg") for _ in one.rows]
    return one


def few(seed):
    """So few people that a uniqueness may reach its limit (a Heywood case)."""
    random_ = random.Random(seed)
    count = random_.randint(3, 6)
    one = DataSet("%d items, few people, seed %d" % (count, seed), 1, 5, [Scale("f", ["f%d" % n for n in range(count)])])
    answers(random_, one, random_.randint(8, 30), 0, random_.choice([0.2, 0.6, 0.9]))
    one.groups = [random_.choice("ab") for _ in one.rows]
    return one


def degenerate():
    random_ = random.Random(5)
    scales = [Scale("one", ["o1"]), Scale("two", ["t1", "t2"]), Scale("flat", ["f1", "f2", "f3"]), Scale("half", ["h1", "h2", "h3", "h4"]),
              Scale("empty", ["e1", "e2", "e3"]), Scale("against", ["n1", "n2", "n3"])]
    one = DataSet("constant, single, empty and opposed items", 1, 5, scales)
    for number in range(60):
        two = random_.randint(1, 5)
        row = [random_.randint(1, 5), two, min(5, two + random_.randint(0, 1)), 3, 3, 3]
        row += [random_.randint(1, 5), 4, random_.randint(1, 5), random_.randint(2, 4)] + ["", "?", ""]
        row += [two, 6 - two, random_.randint(1, 5)]
        one.rows.append(row)
        one.groups.append("solo" if number == 0 else "rest")
    return one


def one_group(groups, name):
    one = balanced(9)
    one.name = name
    one.groups = [groups(number) for number in range(len(one.rows))]
    return one


def flatten(scales):
    """Figures as {path: number or None}."""
    flat = {}
    for scale, figures in scales.items():
        for key, value in figures.items():
            if key == "ci95":
                flat[scale + "/low"], flat[scale + "/high"] = value or (None, None)
            elif key == "itemRest":
                flat.update({scale + "/rest/" + item: r for item, r in value.items()})
            elif key == "groups":
                flat.update(flatten({scale + "/" + name: group for name, group in value.items()}))
            else:
                flat[scale + "/" + key] = value
    return flat


def read_r(text):
    figures = {}
    for line in text.splitlines():
        path, value = line.rsplit(" ", 1)
        figures[path] = None if value in ("NA", "NaN") else float(value)
    return figures


class Comparison:
    """The largest deviation of each kind of figure, and what deviates too much."""

    def __init__(self):
        self.largest, self.wrong, self.compared = {}, [], 0

    def compare(self, where, ours, theirs):
        for path in sorted(set(ours) | set(theirs)):
            if path not in ours or path not in theirs:
                self.wrong.append("%s: %s is missing on one side" % (where, path))
                continue
            self.one(where + ": " + path, path.rsplit("/", 1)[-1] if "/rest/" not in path else "itemRest", ours[path], theirs[path])

    def one(self, where, kind, ours, theirs):
        self.compared += 1
        if ours is None or theirs is None:
            if ours is not theirs:
                self.wrong.append("%s: %r, R says %r" % (where, ours, theirs))
            return
        deviation = 0 if max(abs(ours), abs(theirs)) < TINY else abs(ours - theirs) / max(abs(theirs), TINY)
        self.largest[kind] = max(self.largest.get(kind, 0), deviation)
        if deviation > (OMEGA if kind == "omegaTotal" else PLAIN):
            self.wrong.append("%s: %.17g, R says %.17g" % (where, ours, theirs))


def run(command, **more):
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, universal_newlines=True, **more).stdout


def compare_statistics(cli, comparison, folder):
    sets = [golden(), degenerate(), one_group(lambda n: "all", "one group"), one_group(str, "groups of one")]
    sets += [five_traits(seed) for seed in (1, 2, 3)] + [balanced(seed) for seed in (4, 5)] + [parts(6), wide(7)]
    sets += [few(seed) for seed in range(40)]
    for number, one in enumerate(sets):
        own = os.path.join(folder, str(number))
        os.mkdir(own)
        one.write(own)
    expected = run(["Rscript", "--vanilla", os.path.join(HERE, "figures.R"), "statistics", folder, str(len(sets))]).split("==\n")[1:]
    for number, (one, text) in enumerate(zip(sets, expected)):
        files = ["--questionnaire", os.path.join(folder, str(number), "q.json"), "--answers", os.path.join(folder, str(number), "a.csv")]
        grouped = json.loads(run([cli, "statistics", *files, "--group-by", "group"]))["scales"]
        comparison.compare(one.name, flatten(grouped), read_r(text))
        plain = json.loads(run([cli, "statistics", *files]))["scales"]
        without = {scale: {key: value for key, value in figures.items() if key not in ("groups", "msb", "msw", "kBar", "icc1", "icc2")}
                   for scale, figures in grouped.items()}
        if plain != without:
            comparison.wrong.append(one.name + ": the figures change with --group-by")


def library_cases():
    random_ = random.Random(11)

    def profile(axes, missing):
        return ",".join("-" if random_.random() < missing else repr(random_.uniform(0, 100)) for _ in range(axes))

    def group():
        return "%r %r %d" % (random_.uniform(0, 100), random_.uniform(1, 30), random_.randint(2, 80))
    cases = ["profile 72.5,60,55,81.25,67.5,45,50 65,40,62.5,58,70,37.5,61", "profile 70,70,70,70,70,70,70 65,40,62.5,58,70,37.5,61"]
    cases += ["profile %s %s" % (profile(axes, 0.1), profile(axes, 0.1)) for axes in range(3, 25)]
    cases += ["%s %s %s" % (kind, group(), group()) for kind in ("welch", "rounds") for _ in range(20)]
    cases += ["welch 50 0 20 60 0 20", "welch 50 10 1 60 10 20"]
    cases += ["change %r %r %r" % (random_.uniform(0, 100), random_.uniform(0, 100), random_.uniform(1, 12)) for _ in range(5)]
    cases += ["width %d %d %r" % (n, n + random_.randint(0, 300), random_.uniform(5, 30)) for n in (2, 5, 9, 10, 20, 300)]
    cases += ["rwg 5 " + ",".join(str(random_.randint(1, 5)) for _ in range(n)) for n in (1, 2, 8, 40)]
    return "\n".join(cases) + "\n"


def compare_library(library, comparison, folder):
    cases = os.path.join(folder, "cases")
    with open(cases, "w") as out:
        out.write(library_cases())
    with open(cases) as given:
        ours = read_r(run([library], stdin=given))
    theirs = read_r(run(["Rscript", "--vanilla", os.path.join(HERE, "figures.R"), "library", cases]))
    comparison.compare("library", {path.replace(".", "/"): value for path, value in ours.items()},
                       {path.replace(".", "/"): value for path, value in theirs.items()})


def main():
    if not shutil.which("Rscript"):
        print("Skipped: Rscript is not here (r-base-core).")
        return 77
    if subprocess.run(["Rscript", "-e", "library(psych); library(multilevel)"], stderr=subprocess.DEVNULL).returncode != 0:
        print("Skipped: the R packages psych and multilevel are not here (r-cran-psych, r-cran-multilevel).")
        return 77
    cli, library = sys.argv[1:]
    comparison = Comparison()
    with tempfile.TemporaryDirectory() as folder:
        compare_statistics(cli, comparison, folder)
        compare_library(library, comparison, folder)
    print("%d figures compared; largest relative deviation of each:" % comparison.compared)
    for kind, deviation in sorted(comparison.largest.items()):
        print("  %-18s %.1e" % (kind, deviation))
    for line in comparison.wrong[:50]:
        print("WRONG " + line)
    return 1 if comparison.wrong or comparison.compared < 1000 else 0


if __name__ == "__main__":
    sys.exit(main())
