// SPDX-License-Identifier: EUPL-1.2
#include "report/charts/TextWidth.h"

#include <array>

namespace leerspiegel::report {

namespace {

constexpr int first = 32;
constexpr int otherWidth = 1000; // characters outside the table count as wide, so text wraps early and never clips

/// Advances of DejaVu Sans Bold for U+0020 to U+017F, in thousandths of the size.
constexpr std::array<short, 352> advances{
    348, 456, 521, 838, 696,  1002, 872,  306,  457,  457, 523, 838, 380,  415,  380,  365, 696, 696,  696,  696,  696, 696, 696,  696,
    696, 696, 400, 400, 838,  838,  838,  580,  1000, 774, 762, 734, 830,  683,  683,  821, 837, 372,  372,  775,  637, 995, 837,  850,
    733, 850, 770, 720, 682,  812,  774,  1103, 771,  724, 725, 457, 365,  457,  838,  500, 500, 675,  716,  593,  716, 678, 435,  716,
    712, 343, 343, 665, 343,  1042, 712,  687,  716,  716, 493, 595, 478,  712,  652,  924, 645, 652,  582,  712,  365, 712, 838,  600,
    600, 600, 600, 600, 600,  600,  600,  600,  600,  600, 600, 600, 600,  600,  600,  600, 600, 600,  600,  600,  600, 600, 600,  600,
    600, 600, 600, 600, 600,  600,  600,  600,  348,  456, 696, 696, 636,  696,  365,  500, 500, 1000, 564,  646,  838, 415, 1000, 500,
    500, 838, 438, 438, 500,  736,  636,  380,  500,  438, 564, 646, 1035, 1035, 1035, 580, 774, 774,  774,  774,  774, 774, 1085, 734,
    683, 683, 683, 683, 372,  372,  372,  372,  838,  837, 850, 850, 850,  850,  850,  838, 850, 812,  812,  812,  812, 724, 738,  719,
    675, 675, 675, 675, 675,  675,  1048, 593,  678,  678, 678, 678, 343,  343,  343,  343, 687, 712,  687,  687,  687, 687, 687,  838,
    687, 712, 712, 712, 712,  652,  716,  652,  774,  675, 774, 675, 774,  675,  734,  593, 734, 593,  734,  593,  734, 593, 830,  716,
    838, 716, 683, 678, 683,  678,  683,  678,  683,  678, 683, 678, 821,  716,  821,  716, 821, 716,  821,  716,  837, 712, 974,  790,
    372, 343, 372, 343, 372,  343,  372,  343,  372,  343, 744, 686, 372,  343,  775,  665, 665, 637,  343,  637,  343, 637, 479,  637,
    557, 642, 371, 837, 712,  837,  712,  837,  712,  983, 837, 712, 850,  687,  850,  687, 850, 687,  1167, 1094, 770, 493, 770,  493,
    770, 493, 720, 595, 720,  595,  720,  595,  720,  595, 682, 478, 682,  478,  682,  478, 812, 712,  812,  712,  812, 712, 812,  712,
    812, 712, 812, 712, 1103, 924,  724,  652,  724,  725, 582, 725, 582,  725,  582,  435,
};

} // namespace

double textWidth(const QString& text, double size)
{
    double width = 0;
    for (const QChar character : text) {
        const int index = character.unicode() - first;
        width += index >= 0 && index < static_cast<int>(advances.size()) ? advances[static_cast<std::size_t>(index)] : otherWidth;
    }
    return width * size / 1000;
}

QStringList wrapped(const QString& text, double size, double width)
{
    QStringList lines;
    QString line;
    const auto put = [&](const QString& word) {
        const auto longer = line.isEmpty() ? word : line + QLatin1Char(' ') + word;
        if (line.isEmpty() || textWidth(longer, size) <= width) {
            line = longer;
        } else {
            lines << line;
            line = word;
        }
    };
    for (auto word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        while (textWidth(word, size) > width && word.size() > 2) {
            auto take = word.size() - 1;
            while (take > 1 && textWidth(word.left(take) + QLatin1Char('-'), size) > width) {
                --take;
            }
            put(word.left(take) + QLatin1Char('-'));
            word = word.mid(take);
        }
        put(word);
    }
    if (!line.isEmpty()) {
        lines << line;
    }
    return lines;
}

} // namespace leerspiegel::report
