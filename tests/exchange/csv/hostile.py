#!/usr/bin/env python3
"""Broken and hostile answer files through `score` and `statistics`: the right exit code, a sentence that names file, line and rule,
nothing on standard output, and little memory.

Usage: hostile.py LEERSPIEGEL_CLI
"""
import json
import os
import resource
import subprocess
import sys
import tempfile

MEMORY = 3 << 30  # address space; a sanitizer build is left alone
QUESTIONNAIRE = {
    "format": "leerspiegel-questionnaire/1", "id": "two", "edition": "1", "languages": ["en"], "perspective": "individual",
    "title": {"en": "Two"}, "answerScales": {"a": {"type": "rating", "lowest": 1, "highest": 5}},
    "sections": [{"id": "s", "title": {"en": "S"}, "items": [{"id": name, "answerScale": "a", "text": {"en": name}} for name in ("i1", "i2")]}],
    "scales": [{"id": "x", "title": {"en": "X"}, "items": ["i1", "i2"]}]}
HEADER = b"respondent,i1,i2\n"

# name: (bytes, exit code, line that is named or None, words of the sentence)
REFUSED = {
    "empty": (b"", 1, None, "empty"),
    "only a BOM": (b"\xef\xbb\xbf", 1, None, "empty"),
    "only blank lines": (b"\n\r\n\n", 1, None, "empty"),
    "UTF-16 with BOM": ("\ufeffrespondent,i1,i2\np,1,2\n".encode("utf-16-le"), 1, None, "UTF-8"),
    "UTF-16 big end first": (b"\xfe\xff" + HEADER.decode().encode("utf-16-be"), 1, None, "UTF-8"),
    "UTF-16 without BOM": (HEADER.decode().encode("utf-16-le"), 1, 1, "UTF-8"),
    "Latin-1 in a respondent": (HEADER + b"Andr\xe9,1,2\n", 1, 2, "UTF-8"),
    "Latin-1 in an ignored column": (b"respondent,i1,i2,x\np,1,2,y\nq,1,2,caf\xe9\n", 1, 3, "UTF-8"),
    "UTF-8 written too long": (HEADER + b"p\xc0\xaf,1,2\n", 1, 2, "UTF-8"),
    "a surrogate": (HEADER + b"p\xed\xa0\x80,1,2\n", 1, 2, "UTF-8"),
    "cut within a character": (HEADER + b"p,1,2\nq\xc3", 1, 3, "UTF-8"),
    "a zero byte": (HEADER + b"p,1,2\nq\x00,1,2\n", 1, 3, "UTF-8"),
    "a zero byte within quotes": (HEADER + b'"q\x00",1,2\n', 1, 2, "UTF-8"),
    "a quote that is not closed": (HEADER + b'p,1,2\n"q,1,2\nr,1,2\n', 1, 3, "quote"),
    "a quote that is not closed, very long": (HEADER + b'"' + b"a,1,2\n" * 100000, 1, 2, "too large"),
    "something after the quote": (HEADER + b'"p"x,1,2\n', 1, 2, "quote"),
    "a quote within a plain cell": (HEADER + b'p"q,1,2\n', 1, 2, "quote"),
    "too few cells": (HEADER + b"p,1,2\nq,1\n", 1, 3, "2 cells and the header line has 3"),
    "too many cells": (HEADER + b"p,1,2,3\n", 1, 2, "4 cells and the header line has 3"),
    "cut in the last line": (HEADER + b"p,1,2\nq,", 1, 3, "2 cells"),
    "another separator below": (HEADER + b"p;1;2\n", 1, 2, "1 cells"),
    "a header of a million columns": (b"respondent," + b",".join(b"c%d" % n for n in range(1000000)) + b"\n", 1, 1, "too large"),
    "a line of a million cells": (HEADER + b"1," * 1000000 + b"\n", 1, 2, "too large"),
    "one endless cell": (HEADER + b"p" * 5000000, 1, 2, "too large"),
    "one endless header": (b"r" * 5000000, 1, 1, "too large"),
    "an item twice in the header": (b"respondent,i1,i2,i1\np,1,2,3\n", 1, 1, "i1"),
    "respondent twice in the header": (b"respondent,i1,i2,respondent\np,1,2,q\n", 1, 1, "respondent"),
    "an item is missing": (b"respondent,i1\np,1\n", 1, 1, "i2"),
    "no respondent": (b"i1,i2\n1,2\n", 1, 1, "respondent"),
    "another case": (b"respondent,I1,i2\np,1,2\n", 1, 1, "i1"),
    "above the range": (HEADER + b"p,1,2\nq,6,1\n", 1, 3, "i1: the answer lies outside 1 to 5"),
    "below the range": (HEADER + b"p,0,2\n", 1, 2, "i1"),
    "a huge number": (HEADER + b"p,1,99999999999999999999\n", 1, 2, "i2"),
    "a fraction": (HEADER + b"p,1.5,2\n", 1, 2, "whole number"),
    "a comma as point": (b"respondent;i1;i2\np;1,5;2\n", 1, 2, "whole number"),
    "a word": (HEADER + b"p,NA,2\n", 1, 2, "whole number"),
    "a space": (HEADER + b"p, 1,2\n", 1, 2, "whole number"),
    "a plus sign": (HEADER + b"p,+1,2\n", 1, 2, "whole number"),
    "hexadecimal": (HEADER + b"p,0x1,2\n", 1, 2, "whole number"),
    "digits of another script": (HEADER + "p,\u0663,2\n".encode(), 1, 2, "whole number"),
    "the last of lines with CR alone": (b"respondent,i1,i2\rp,1,2\rq,1,9\r", 1, 3, "i2"),
    "the line of a record with breaks in it": (HEADER + b'"p\np\r\np",1,2\nq,9,1\n', 1, 5, "i1"),
}

# name: (bytes, respondents)
READ = {
    "plain": (HEADER + b"p,1,2\n", 1),
    "no line end": (HEADER + b"p,1,2", 1),
    "nobody": (HEADER, 0),
    "BOM": (b"\xef\xbb\xbf" + HEADER + b"p,1,2\n", 1),
    "CRLF": (b"respondent,i1,i2\r\np,1,2\r\n\r\nq,,?\r\n", 2),
    "CR alone": (b"respondent,i1,i2\rp,1,2\rq,1,2\r", 2),
    "semicolons": (b"respondent;i1;i2\np;1;2\n", 1),
    "tabs": (b"respondent\ti1\ti2\np\t1\t2\n", 1),
    "quotes everywhere": (b'"respondent","i1","i2"\n"p ""x"", y\nz","1","2"\n', 1),
    "an ignored column twice, with anything in it": (b"note,respondent,i1,i2,note\n=1+1,p,1,2,x\n", 1),
    "columns without a name": (b"respondent,i1,i2,,\np,1,2,,\n", 1),
    "blank lines between": (b"\n\n" + HEADER + b"\n\np,1,2\n\n\nq,2,2\n\n", 2),
    "everything missing": (HEADER + b"p,,\nq,?,\n", 2),
    "one person twice": (HEADER + b"p,1,2\np,1,2\n", 2),
    "ten thousand columns more": (b"respondent,i1,i2," + b",".join(b"c%d" % n for n in range(10000)) + b"\np,1,2" + b"," * 10000 + b"\n", 1),
    "emoji": (HEADER + "p\U0001f600,1,2\n".encode(), 1),
}


def limit():
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def run(cli, command, questionnaire, answers, *more):
    sanitized = b"__asan_init" in open(cli, "rb").read()
    return subprocess.run([cli, command, "--language", "en", "--questionnaire", questionnaire, "--answers", answers, *more],
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=120, preexec_fn=None if sanitized else limit)


def check_refused(cli, command, folder, questionnaire, name, wrong):
    content, code, line, words = REFUSED[name]
    path = os.path.join(folder, "a.csv")
    with open(path, "wb") as out:
        out.write(content)
    done = run(cli, command, questionnaire, path)
    said = done.stderr.decode(errors="replace")
    place = path + (":%d: " % line if line else ": ")
    if done.returncode != code or done.stdout or not said.startswith(place) or words not in said or said.count("\n") != 1:
        wrong.append("%s, %s: exit %d, %d bytes, %r" % (command, name, done.returncode, len(done.stdout), said[:300]))


def check_read(cli, folder, questionnaire, name, wrong):
    content, respondents = READ[name]
    path = os.path.join(folder, "a.csv")
    with open(path, "wb") as out:
        out.write(content)
    for command, more in (("score", []), ("score", ["--format", "csv"]), ("statistics", []), ("statistics", ["--group-by", "respondent"])):
        done = run(cli, command, questionnaire, path, *more)
        if done.returncode != 0 or done.stderr:
            wrong.append("%s, %s: exit %d, %r" % (command, name, done.returncode, done.stderr[:300]))
        elif more[:1] != ["--format"]:
            result = json.loads(done.stdout.decode())
            if command == "score" and len(result["respondents"]) != respondents:
                wrong.append("%s, %s: %d respondents" % (command, name, len(result["respondents"])))


def check_usage(cli, folder, questionnaire, wrong):
    answers = os.path.join(folder, "a.csv")
    fifo = os.path.join(folder, "fifo")
    os.mkfifo(fifo)
    with open(os.path.join(folder, "broken.json"), "w") as out:
        out.write("{")
    for code, asked, given, more in (
            (2, questionnaire, os.path.join(folder, "none.csv"), []), (2, questionnaire, folder, []), (2, questionnaire, fifo, []),
            (2, questionnaire, "/dev/null", []), (2, os.path.join(folder, "none.json"), answers, []),
            (1, os.path.join(folder, "broken.json"), answers, []), (1, questionnaire, answers, ["--group-by", "nowhere"]),
            (2, questionnaire, answers, ["--group-by", ""]), (2, questionnaire, answers, ["--nonsense"])):
        done = run(cli, "statistics", asked, given, *more)
        if done.returncode != code or done.stdout or not done.stderr:
            wrong.append("usage %r %r: exit %d, %r" % (given, more, done.returncode, done.stderr[:300]))


def main():
    cli = sys.argv[1]
    wrong = []
    with tempfile.TemporaryDirectory() as folder:
        questionnaire = os.path.join(folder, "q.json")
        with open(questionnaire, "w") as out:
            json.dump(QUESTIONNAIRE, out)
        for name in REFUSED:
            for command in ("score", "statistics"):
                check_refused(cli, command, folder, questionnaire, name, wrong)
        for name in READ:
            check_read(cli, folder, questionnaire, name, wrong)
        check_usage(cli, folder, questionnaire, wrong)
    print("%d files refused, %d files read" % (len(REFUSED), len(READ)))
    for line in wrong:
        print("WRONG " + line)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
