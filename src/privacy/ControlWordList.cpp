// SPDX-License-Identifier: EUPL-1.2
#include "privacy/Codes.h"

namespace leerspiegel::privacy {

namespace {

// Common nouns; no two differ in one letter only, so that they can be compared aloud.
constexpr std::array<const char*, 256> dutchWords{
    "aardbei",   "adelaar",   "akker",   "ananas",  "appel",   "artiest",  "asperge",  "atlas",      "auto",     "avond",   "balkon",
    "bamboe",    "banaan",    "beker",   "berg",    "beuk",    "bezem",    "biet",     "bijl",       "bliksem",  "bloem",   "boek",
    "boerderij", "bokaal",    "boom",    "bord",    "borstel", "bos",      "brief",    "broer",      "brood",    "brug",    "bruid",
    "buurman",   "cactus",    "camera",  "cirkel",  "citroen", "dak",      "dans",     "deeg",       "degen",    "dessert", "deur",
    "diamant",   "dief",      "dijk",    "dokter",  "dolfijn", "donder",   "dorp",     "draak",      "druif",    "duin",    "eekhoorn",
    "egel",      "eik",       "eiland",  "ekster",  "emmer",   "erwt",     "fabriek",  "fakkel",     "familie",  "feest",   "fiets",
    "film",      "flamingo",  "fluit",   "fontein", "forel",   "framboos", "garage",   "gebouw",     "geit",     "gitaar",  "glas",
    "gordijn",   "goud",      "graan",   "grot",    "haan",    "hagel",    "hamer",    "handschoen", "haring",   "harp",    "haven",
    "hemel",     "herfst",    "hert",    "heuvel",  "hond",    "honing",   "hooi",     "hotel",      "huis",     "iglo",    "ijs",
    "inkt",      "insect",    "jager",   "jas",     "jongen",  "jurk",     "juweel",   "kaars",      "kameel",   "kano",    "kapper",
    "kasteel",   "kat",       "kelder",  "kers",    "ketel",   "keuken",   "kikker",   "kip",        "klaver",   "klok",    "klomp",
    "koekoek",   "koffer",    "komeet",  "konijn",  "krant",   "krekel",   "kroon",    "kubus",      "kussen",   "kwast",   "ladder",
    "lamp",      "lantaarn",  "laurier", "leeuw",   "lente",   "lepel",    "libel",    "lijster",    "limonade", "linde",   "lucht",
    "magneet",   "mandarijn", "mango",   "mantel",  "marmer",  "matroos",  "melk",     "merel",      "meteoor",  "middag",  "mier",
    "mok",       "molen",     "mossel",  "motor",   "muur",    "muziek",   "naald",    "nacht",      "narcis",   "neef",    "nest",
    "noot",      "oceaan",    "oever",   "olifant", "olijf",   "oven",     "paard",    "pad",        "paleis",   "palm",    "panda",
    "papier",    "paprika",   "parel",   "park",    "pauw",    "peer",     "pelikaan", "pen",        "piano",    "piloot",  "planeet",
    "plank",     "poort",     "prins",   "pruim",   "puzzel",  "raam",     "radijs",   "raket",      "reus",     "rivier",  "robijn",
    "roos",      "rugzak",    "ruiter",  "saffier", "salade",  "schaap",   "schilder", "schip",      "school",   "schuur",  "sinaasappel",
    "ski",       "slak",      "slee",    "sleutel", "sneeuw",  "spiegel",  "spin",     "spons",      "spoor",    "stad",    "steen",
    "ster",      "stoel",     "storm",   "strand",  "suiker",  "tafel",    "tent",     "thee",       "tijger",   "toren",   "tractor",
    "trein",     "trommel",   "tulp",    "uil",     "vaas",    "varken",   "venster",  "verf",       "viool",    "vis",     "vlag",
    "vlinder",   "vogel",     "wagen",   "walvis",  "water",   "weg",      "weide",    "wiel",       "wolf",     "wortel",  "zaag",
    "zadel",     "zand",      "zebra"};

constexpr std::array<const char*, 256> englishWords{
    "acorn",   "actor",    "almond",   "anchor",   "apple",   "apron",    "arrow",   "artist",  "autumn",   "badge",    "bakery",
    "ball",    "balloon",  "bamboo",   "banana",   "barn",    "basket",   "beach",   "bear",    "beetle",   "berry",    "bicycle",
    "bird",    "blanket",  "boat",     "bonfire",  "book",    "bottle",   "bowl",    "branch",  "bread",    "breeze",   "bridge",
    "broom",   "brother",  "bucket",   "buffalo",  "butter",  "button",   "cabin",   "cable",   "cactus",   "camel",    "camera",
    "candle",  "canoe",    "canyon",   "captain",  "carpet",  "carrot",   "castle",  "cedar",   "cellar",   "chalk",    "cherry",
    "chess",   "chimney",  "circle",   "city",     "clock",   "cloud",    "clover",  "coconut", "coffee",   "comet",    "compass",
    "copper",  "coral",    "corner",   "cottage",  "cotton",  "cousin",   "cradle",  "crane",   "crayon",   "cricket",  "crown",
    "crystal", "cupboard", "curtain",  "cushion",  "daisy",   "dancer",   "desert",  "diamond", "doctor",   "dolphin",  "donkey",
    "dragon",  "drum",     "eagle",    "echo",     "elbow",   "elephant", "elm",     "engine",  "evening",  "fabric",   "falcon",
    "family",  "farmer",   "feather",  "fence",    "fiddle",  "field",    "finger",  "flag",    "flamingo", "flower",   "flute",
    "forest",  "fork",     "fountain", "fox",      "frog",    "garage",   "garden",  "garlic",  "gate",     "ghost",    "giant",
    "giraffe", "glass",    "glove",    "gold",     "goose",   "grape",    "guitar",  "hammer",  "harbor",   "harvest",  "hat",
    "hazel",   "hedge",    "heron",    "hill",     "honey",   "horizon",  "horse",   "hotel",   "igloo",    "island",   "ivory",
    "jacket",  "jaguar",   "jewel",    "jungle",   "kettle",  "king",     "kitchen", "kite",    "ladder",   "lagoon",   "lake",
    "lamp",    "lantern",  "lemon",    "leopard",  "letter",  "lily",     "lion",    "lizard",  "lobster",  "lunch",    "magnet",
    "mango",   "maple",    "marble",   "market",   "meadow",  "melon",    "meteor",  "milk",    "mirror",   "moon",     "morning",
    "mosaic",  "motor",    "museum",   "mushroom", "napkin",  "needle",   "nest",    "night",   "noodle",   "notebook", "oak",
    "ocean",   "olive",    "onion",    "orange",   "orchard", "otter",    "oven",    "oyster",  "paint",    "palace",   "panda",
    "paper",   "parade",   "peanut",   "pebble",   "pelican", "pencil",   "penguin", "pepper",  "piano",    "picnic",   "pigeon",
    "pillow",  "pilot",    "pine",     "planet",   "plum",    "pocket",   "pony",    "poppy",   "potato",   "prince",   "pumpkin",
    "puzzle",  "pyramid",  "quilt",    "rabbit",   "radio",   "railway",  "rain",    "raven",   "ribbon",   "river",    "robin",
    "rose",    "ruby",     "saddle",   "sailor",   "salad",   "salmon",   "sand",    "school",  "scissors", "shadow",   "sheep",
    "shell",   "silver",   "skate",    "sky",      "snow",    "soap",     "sparrow", "spider",  "spoon",    "spring",   "squirrel",
    "star",    "station",  "stone"};

} // namespace

/// Eight bits a word: 32 bits of the hash in all, enough for comparing aloud in one firm.
std::array<std::string, 4> controlWords(base::ByteView hash, std::string_view language)
{
    const auto& list = language == "en" ? englishWords : dutchWords;
    std::array<std::string, 4> words;
    for (std::size_t at = 0; at < words.size() && at < hash.size(); ++at) {
        words[at] = list[hash[at]];
    }
    return words;
}

} // namespace leerspiegel::privacy
