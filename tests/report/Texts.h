// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/charts/Picture.h"
#include "report/charts/TextWidth.h"

#include <vector>

namespace leerspiegel::tests {

/// The room that one line of a chart takes.
struct TextBox
{
    double left, right, top, bottom;
    QString words;

    bool meets(const TextBox& other) const { return left < other.right && other.left < right && top < other.bottom && other.top < bottom; }
};

inline std::vector<TextBox> textsOf(const report::Picture& picture)
{
    std::vector<TextBox> boxes;
    for (const auto& shape : picture.shapes) {
        if (const auto* text = std::get_if<report::Text>(&shape)) {
            const double length = report::textWidth(text->words, text->size);
            const double left = text->anchor == report::Anchor::Start ? text->at.x
                                : text->anchor == report::Anchor::End ? text->at.x - length
                                                                      : text->at.x - length / 2;
            boxes.push_back({left, left + length, text->at.y - text->size * 0.8, text->at.y, text->words});
        }
    }
    return boxes;
}

/// What is wrong with the texts of a chart: outside of it, or on one another. Empty when all is well.
inline QString textFault(const report::Picture& picture)
{
    const auto boxes = textsOf(picture);
    for (std::size_t one = 0; one < boxes.size(); ++one) {
        const auto& box = boxes[one];
        if (box.left < -0.5 || box.right > picture.width + 0.5 || box.top < -0.5 || box.bottom > picture.height + 0.5) {
            return QStringLiteral("outside: ") + box.words;
        }
        for (std::size_t other = one + 1; other < boxes.size(); ++other) {
            if (box.meets(boxes[other])) {
                return QStringLiteral("'%1' on '%2'").arg(box.words, boxes[other].words);
            }
        }
    }
    return {};
}

} // namespace leerspiegel::tests
