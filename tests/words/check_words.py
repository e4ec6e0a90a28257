# SPDX-License-Identifier: EUPL-1.2
"""Checks the words of the questionnaires and the advice: spelling by hunspell, plainness by Flesch-Douma.

check_words.py spelling|plainness ROOT        exit 0 when all is well, 1 with a list when not
"""
import json
import pathlib
import re
import subprocess
import sys
import xml.etree.ElementTree as xml

import plainness

FILES = ("leercultuur-bedrijf", "leercultuur-medewerker")
ADVICE = "advies"
DICTIONARIES = {"nl": "nl_NL", "en": "en_GB"}
LEAST = 80
PLACEHOLDER = re.compile(r"\{[a-z]+\}|%\d|%n")
WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


def questionnaire_file(root, name):
    return json.loads((root / "questionnaires" / f"{name}.json").read_text("utf-8"))


def questionnaires(root):
    for name in FILES:
        yield name, questionnaire_file(root, name)


def texts_in(value, language):
    """All localized texts below a value, in the order of the file."""
    if isinstance(value, list):
        return [text for entry in value for text in texts_in(entry, language)]
    if not isinstance(value, dict):
        return []
    if isinstance(value.get(language), str):
        return [value[language]]
    return [text for entry in value.values() for text in texts_in(entry, language)]


def words_of(texts):
    return {word for text in texts for word in WORD.findall(PLACEHOLDER.sub(" ", text))}


def unknown_words(texts, dictionary, reviewed):
    asked = sorted(words_of(texts) - reviewed)
    answer = subprocess.run(
        ["hunspell", "-d", dictionary, "-i", "utf-8", "-l"],
        input="\n".join(asked) + "\n", capture_output=True, text=True, encoding="utf-8", check=True,
    )
    if "Can't open" in answer.stderr:
        raise RuntimeError(f"hunspell has no dictionary {dictionary}")
    return sorted(set(answer.stdout.split()))


def reviewed_words(root):
    lines = (root / "questionnaires" / "woordenlijst.txt").read_text("utf-8").splitlines()
    return {line.split("#")[0].strip() for line in lines} - {""}


def unused(reviewed, texts):
    return sorted(reviewed - words_of(texts))


def check_spelling(root):
    faults = []
    reviewed = reviewed_words(root)
    everything = []
    for name, questionnaire in [*questionnaires(root), (ADVICE, questionnaire_file(root, ADVICE))]:
        for language, dictionary in DICTIONARIES.items():
            texts = texts_in(questionnaire, language)
            everything += texts
            if len(texts) < 100:
                faults.append(f"{name}: only {len(texts)} texts in {language}")
            faults += [f"{name}, {language}: {word}" for word in unknown_words(texts, dictionary, reviewed)]
        source = [questionnaire["source"]]
        everything += source
        faults += [f"{name}, source: {word}" for word in unknown_words(source, "nl_NL", reviewed)]
    faults += [f"woordenlijst.txt: {word} is used nowhere" for word in unused(reviewed, everything)]
    return faults


def item_list(questionnaire):
    """The sentences of the conditions: items that a scale scores."""
    scored = {item for scale in questionnaire["scales"] for item in scale.get("items", [])}
    return [item["text"]["nl"] for section in questionnaire["sections"] for item in section["items"] if item["id"] in scored]


def privacy_text(root):
    """What an employee reads before the scan, as the window says it."""
    tree = xml.parse(root / "resources" / "translations" / "ui_nl.ts")
    for context in tree.iter("context"):
        if context.findtext("name") == "leerspiegel::ui::EmployeePresenter":
            texts = [message.findtext("translation") or "" for message in context.iter("message")]
            return [text.replace("%1", "vijf") for text in texts if text.endswith((".", "?"))]
    return []


def check_plainness(root):
    faults = []
    lists = [(name, item_list(questionnaire), 32) for name, questionnaire in questionnaires(root)]
    for name, questionnaire in questionnaires(root):
        lists.append((f"{name}, introductions", [q["intro"]["nl"] for q in questionnaire["sections"]], 8))
    lists.append(("the privacy text", privacy_text(root), 8))
    lists.append(("the advice", texts_in(questionnaire_file(root, ADVICE), "nl"), 100))
    for name, texts, least in lists:
        ease = plainness.flesch_douma(texts)
        print(f"{name}: {ease if ease is None else round(ease, 1)} over {len(texts)} texts")
        if len(texts) < least:
            faults.append(f"{name}: {len(texts)} texts, {least} expected")
        elif ease < LEAST:
            faults.append(f"{name}: {ease:.1f}, at least {LEAST} wanted")
    return faults


def main(arguments):
    checks = {"spelling": check_spelling, "plainness": check_plainness}
    if len(arguments) != 2 or arguments[0] not in checks:
        print(__doc__, file=sys.stderr)
        return 2
    faults = checks[arguments[0]](pathlib.Path(arguments[1]))
    for fault in faults:
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
