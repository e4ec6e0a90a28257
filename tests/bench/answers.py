#!/usr/bin/env python3
"""`score` and `statistics` on large answer files beside PSPP and R (psych, multilevel), alternating, whole processes.

Usage: answers.py LEERSPIEGEL_CLI FOLDER
"""
import os
import random
import shutil
import statistics
import subprocess
import sys
import time

ROWS, RUNS = 100000, 3
ITEMS = ["i%d" % number for number in range(1, 36)]


def scales(count):
    size = len(ITEMS) // count
    return [("s%d" % (at + 1), ITEMS[at * size:(at + 1) * size]) for at in range(count)]


def write_answers(path, rows, groups, seed):
    """One factor in all items, 2 % missing."""
    drawn = random.Random(seed)
    with open(path, "w") as out:
        out.write("respondent,team," + ",".join(ITEMS) + "\n")
        for person in range(rows):
            level = drawn.gauss(3.5, 0.8)
            cells = ("" if drawn.random() < .02 else str(min(6, max(1, round(drawn.gauss(level, 1))))) for _ in ITEMS)
            out.write("p%d,t%d,%s\n" % (person, drawn.randrange(groups), ",".join(cells)))


def write_questionnaire(path, count):
    def item(name):
        return '{"id":"%s","answerScale":"six","text":{"en":"%s"}}' % (name, name)

    def scale(name, items):
        return '{"id":"%s","title":{"en":"%s"},"items":[%s]}' % (name, name, ",".join('"%s"' % one for one in items))
    with open(path, "w") as out:
        out.write('{"format":"leerspiegel-questionnaire/1","id":"bench","edition":"1","languages":["en"],"perspective":"individual",'
                  '"title":{"en":"Bench"},"answerScales":{"six":{"type":"rating","lowest":1,"highest":6}},'
                  '"sections":[{"id":"s","title":{"en":"S"},"items":[%s]}],"scales":[%s]}'
                  % (",".join(map(item, ITEMS)), ",".join(scale(*one) for one in scales(count))))


def pspp_reading(answers, count):
    text = "GET DATA /TYPE=TXT /FILE='%s' /DELIMITERS=',' /FIRSTCASE=2 /VARIABLES=respondent A10 team A5 %s.\n" % (
        answers, " ".join(item + " F2.0" for item in ITEMS))
    for name, items in scales(count):
        text += "COMPUTE %sm = MEAN.%d(%s).\n" % (name, (len(items) + 1) // 2, ", ".join(items))
    return text


def write_pspp_score(path, answers, target):
    with open(path, "w") as out:
        out.write(pspp_reading(answers, 7) + "SAVE TRANSLATE /OUTFILE='%s' /TYPE=CSV /REPLACE.\n" % target)


def write_pspp_statistics(path, answers):
    means = " ".join(name + "m" for name, _ in scales(5))
    with open(path, "w") as out:
        out.write(pspp_reading(answers, 5))
        for _, items in scales(5):
            out.write("RELIABILITY /VARIABLES=%s /MODEL=ALPHA.\n" % " ".join(items))
        out.write("DESCRIPTIVES /VARIABLES=%s.\nMEANS TABLES=%s BY team /CELLS=MEAN COUNT STDDEV.\n" % (means, means))


def write_r(path, answers):
    with open(path, "w") as out:
        out.write("suppressPackageStartupMessages({library(psych); library(multilevel)})\nd <- read.csv('%s')\n" % answers)
        for name, items in scales(5):
            out.write("x <- d[, c(%s)]\nprint(psych::alpha(x)$total)\n" % ", ".join("'%s'" % item for item in items))
            out.write("m <- rowMeans(x, na.rm = TRUE)\nm[rowSums(!is.na(x)) < %d] <- NA\n" % ((len(items) + 1) // 2))
            out.write("print(describeBy(m, d$team, mat = TRUE))\nmodel <- aov(m ~ factor(d$team))\nprint(c(ICC1(model), ICC2(model)))\n")


def seconds(command):
    begin = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - begin


def kilobytes(command):
    """Largest resident memory, by time(1): a child of this program would be counted with this program's own memory."""
    done = subprocess.run(["time", "-f", "%M", *command], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, universal_newlines=True)
    return int(done.stderr)


def beside(title, ours, theirs, name, least):
    if not shutil.which(theirs[0]):
        print("%s: %.2f s (%s is not here)" % (title, seconds(ours), name))
        return
    pairs = [(seconds(ours), seconds(theirs)) for _ in range(RUNS)]
    print("%s: %.2f s, %s %.2f s, %s/ours %.1f (at least %d)" % (
        title, statistics.median(a for a, _ in pairs), name, statistics.median(b for _, b in pairs), name,
        statistics.median(b / a for a, b in pairs), least), flush=True)


def has_packages():
    return shutil.which("Rscript") and subprocess.run(["Rscript", "-e", "library(psych); library(multilevel)"], stdout=subprocess.DEVNULL,
                                                      stderr=subprocess.DEVNULL).returncode == 0


def repeat(source, target, times):
    with open(source) as text, open(target, "w") as out:
        header, rows = text.readline(), text.read()
        out.write(header)
        for _ in range(times):
            out.write(rows)


def main():
    cli, folder = sys.argv[1:]

    def at(name):
        return os.path.join(folder, name)
    write_answers(at("answers.csv"), ROWS, 40, 1)
    write_answers(at("groups.csv"), 7000, 100, 2)
    repeat(at("answers.csv"), at("million.csv"), 10)
    write_questionnaire(at("seven.json"), 7)
    write_questionnaire(at("five.json"), 5)
    write_pspp_score(at("score.sps"), at("answers.csv"), at("out.csv"))
    write_pspp_statistics(at("statistics.sps"), at("answers.csv"))
    write_r(at("statistics.R"), at("answers.csv"))

    def score(answers, form):
        return [cli, "score", "--questionnaire", at("seven.json"), "--answers", at(answers), "--format", form]

    def figures(answers):
        return [cli, "statistics", "--questionnaire", at("five.json"), "--answers", at(answers), "--group-by", "team"]

    def pspp(syntax):
        return ["pspp", "-O", "format=txt", "-o", "/dev/null", at(syntax)]
    for form in ("json", "csv"):
        beside("score 100,000 x 35 as %s" % form, score("answers.csv", form), pspp("score.sps"), "PSPP", 5)
    beside("statistics 100,000 x 35, five scales, 40 groups", figures("answers.csv"), pspp("statistics.sps"), "PSPP", 5)
    if has_packages():
        beside("statistics 100,000 x 35, five scales, 40 groups", figures("answers.csv"), ["Rscript", "--vanilla", at("statistics.R")], "R", 10)
    else:
        print("statistics beside R: R with psych and multilevel is not here (r-base-core r-cran-psych r-cran-multilevel)")
    print("statistics 7,000 x 35, 100 groups: %.2f s (well under 1)" % statistics.median(seconds(figures("groups.csv")) for _ in range(RUNS)))
    for name, command in (("score as json", lambda file: score(file, "json")), ("score as csv", lambda file: score(file, "csv")), ("statistics", figures)):
        few, many = kilobytes(command("answers.csv")), kilobytes(command("million.csv"))
        print("%s: memory %.1f MB for 100,000 rows, %.1f MB for 1,000,000: %.3f kB a row more (under 1)" % (
            name, few / 1024, many / 1024, max(0, many - few) / 900000))


if __name__ == "__main__":
    main()
