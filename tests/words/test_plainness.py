# SPDX-License-Identifier: EUPL-1.2
"""The measuring rod itself: syllables of known words, the formula on a text counted by hand, the checks on planted faults."""
import unittest

import check_words
import plainness


class Syllables(unittest.TestCase):
    KNOWN = {
        1: "leer werk jaar tijd mag tips vak plan leeuw vrouw mooi groei boer buur kwart nieuw team's",
        2: "leren werken mensen bedrijf nieuwe mooie groeien bijna jonger zonder iemand kantoor advies",
        3: "collega collega's eigenaar allebei museum aandachtig beoordeel station ideeën",
        4: "medewerker informatie opleidingen ervaringen afgesproken leverancier uitzendbureau",
        5: "leidinggevende financiële samenwerkingen mogelijkheden",
    }

    def test_known_words(self):
        for count, known in self.KNOWN.items():
            for word in known.split():
                with self.subTest(word):
                    self.assertEqual(plainness.syllables(word), count)

    def test_letters_said_one_by_one(self):
        self.assertEqual(plainness.syllables("HR"), 2)

    def test_a_word_has_at_least_one(self):
        self.assertEqual(plainness.syllables("psst"), 1)


class Formula(unittest.TestCase):
    def test_counted_by_hand(self):
        # 5 + 4 words in 2 sentences, 6 + 7 syllables
        texts = ["Ik krijg tijd om te.", "Mensen leren hier samen."]
        words, syllables = 9, 5 + 7
        self.assertEqual(sum(len(plainness.words(text)) for text in texts), words)
        expected = 206.835 - 0.93 * words / 2 - 77 * syllables / words
        self.assertAlmostEqual(plainness.flesch_douma(texts), expected)

    def test_two_sentences_in_one_text(self):
        self.assertEqual(plainness.sentences("Kijkt er iemand mee? Stop dan."), 2)
        self.assertEqual(plainness.sentences("Nu"), 1)
        self.assertEqual(plainness.sentences(""), 0)

    def test_office_language_is_not_plain(self):
        hard = "De competentieontwikkeling van leidinggevenden wordt organisatiebreed geïmplementeerd."
        self.assertLess(plainness.flesch_douma([hard]), 0)
        self.assertGreater(plainness.flesch_douma(["Ik krijg tijd om te leren."]), 90)

    def test_nothing_to_measure(self):
        self.assertIsNone(plainness.flesch_douma([""]))


class Checks(unittest.TestCase):
    def test_a_planted_spelling_fault_is_found(self):
        self.assertEqual(check_words.unknown_words(["Ik leer wetenschapp en techniek."], "nl_NL", set()), ["wetenschapp"])
        self.assertEqual(check_words.unknown_words(["People lern here."], "en_GB", set()), ["lern"])

    def test_a_word_of_the_list_and_a_placeholder_are_let_through(self):
        self.assertEqual(check_words.unknown_words(["HR vraagt {left} en %1."], "nl_NL", {"HR"}), [])

    def test_a_quoted_word_is_looked_up_without_its_quotes(self):
        self.assertEqual(check_words.unknown_words(["Kies 'voor de helft' als het past."], "nl_NL", set()), [])

    def test_texts_are_found_wherever_they_stand(self):
        tree = {"a": [{"nl": "brood", "en": "bread"}], "b": {"c": {"text": {"nl": "koek", "en": "cake"}}}}
        self.assertEqual(check_words.texts_in(tree, "nl"), ["brood", "koek"])

    def test_a_reviewed_word_that_nobody_uses_is_reported(self):
        self.assertEqual(check_words.unused({"HR", "oud"}, ["HR vraagt"]), ["oud"])


if __name__ == "__main__":
    unittest.main()
