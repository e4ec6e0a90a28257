# SPDX-License-Identifier: EUPL-1.2
"""How plain a Dutch text is: the formula of Flesch as Douma fitted it to Dutch (1960)."""
import re

WORD = re.compile(r"[A-Za-zÀ-ÿ]+(?:['’-][A-Za-zÀ-ÿ]+)*")
SENTENCE_END = re.compile(r"[.?!]+(?=\s|$)")

# Letters that sound as one syllable, longest first. A diaeresis starts a new one (ide-eën), so it is in none of them.
SOUNDS = re.compile(
    r"aai|eau|eeu|ieu|oei|ooi|aa|ai|au|ee|ei|eu|ie|ij|oe|oi|oo|ou|ui|uu|[aeiouàáâäèéêëìíîïòóôöùúûü]|y(?![aeiou])"
)
# Compounds and loans in which two vowels meet that are no sound of their own.
EXCEPTIONS = {"museum": 3, "petroleum": 4, "geuit": 2, "team": 1, "teams": 1, "team's": 1}


def syllables(word):
    low = word.lower()
    if low in EXCEPTIONS:
        return EXCEPTIONS[low]
    sounds = len(SOUNDS.findall(low))
    if sounds == 0 and word.isupper():
        return len(word)  # HR is said letter by letter
    return max(1, sounds)


def words(text):
    return WORD.findall(text)


def sentences(text):
    return len(SENTENCE_END.findall(text)) or (1 if words(text) else 0)


def flesch_douma(texts):
    """Reading ease of some texts together; the higher, the plainer. None when there is no word."""
    all_words = [word for text in texts for word in words(text)]
    count = len(all_words)
    if count == 0:
        return None
    per_sentence = count / sum(sentences(text) for text in texts)
    per_word = sum(map(syllables, all_words)) / count
    return 206.835 - 0.93 * per_sentence - 77 * per_word
