// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/Bytes.h"
#include "base/Result.h"
#include "questionnaire/Questionnaire.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace leerspiegel::grouppicture {

/// How sure a figure is, by the number of people behind it.
enum class Certainty { StillUncertain /* 5-9 */, ReasonablyCertain /* 10-19 */, QuiteCertain /* 20+ */ };
Certainty certaintyOf(int n);

/// Whether people think alike (r*wg(J)); stored only from 20 people on.
enum class Agreement { ThinkAlike, ThinkDifferently };

/// A mean as it may be shown: rounded and limited before it is stored.
struct Figure
{
    double value = 0;             ///< Scales: 0-100 in whole points (n < 10: in fives), 5-95. Contrasts: -3..3 in 0.1 (n < 10: 0.5).
    int n = 0;                    ///< Valid scores behind it; at least the threshold.
    double halfWidth = 0;         ///< Of the 95 % interval, in the same unit, rounded the same way, upwards.
    std::optional<double> spread; ///< SD, from n = 10 on; whole points, contrasts 0.1.
    bool operator==(const Figure&) const = default;
};

struct ScalePicture
{
    std::optional<Figure> figure; ///< Empty: hidden. There is one reason text for everything hidden.
    std::optional<Agreement> agreement;
    std::optional<int> dontKnowPercent; ///< Share of "weet ik niet" over the answers of the scale, from n = 10, in tens.
    bool operator==(const ScalePicture&) const = default;
};

/// Shares of people left, in the middle and right of a contrast, in whole per cents that sum to 100 (n >= 10).
struct Shares
{
    int left = 0;
    int middle = 0;
    int right = 0;
    bool operator==(const Shares&) const = default;
};

struct ContrastPicture
{
    std::optional<Figure> now; ///< now, wish, shift and distance are all there or all hidden, over the same people.
    std::optional<Figure> wish;
    std::optional<Figure> shift;
    std::optional<Figure> distance; ///< Mean of |shift|.
    std::optional<Shares> sharesNow;
    std::optional<Shares> sharesWish;
    bool operator==(const ContrastPicture&) const = default;
};

/// One category of a cut, possibly several options joined.
struct Cell
{
    std::vector<std::string> options; ///< Ids of the joined options; "" is "not said".
    int n = 0;
    std::map<questionnaire::ScaleId, ScalePicture> scales;
    std::map<questionnaire::ContrastId, ContrastPicture> contrasts;
    bool operator==(const Cell&) const = default;
};

/// The group picture cut by one background question. Left out as a whole when fewer than two cells hold five people.
struct Cut
{
    questionnaire::ItemId variable;
    std::vector<Cell> cells;
    bool operator==(const Cut&) const = default;
};

/// The only thing that leaves the ballot box. Everything that is shown, printed, exported or copied reads this.
struct GroupPicture
{
    questionnaire::QuestionnaireId questionnaire;
    std::string edition;
    int invited = 0; ///< At the count.
    int threshold = 5;
    int sheets = 0;  ///< Valid sheets counted.
    int damaged = 0; ///< Sheets that could not be opened.
    std::map<questionnaire::ScaleId, ScalePicture> scales;
    std::map<questionnaire::ContrastId, ContrastPicture> contrasts;
    std::map<questionnaire::ItemId, Figure> items; ///< Percent of range; from n >= 20 on complete cases of the scale.
    std::vector<Cut> cuts;
    std::vector<std::string> sentences; ///< Handed over, shuffled; only from n >= 10.
    bool operator==(const GroupPicture&) const = default;
};

base::Bytes encode(const GroupPicture& picture);
base::Result<GroupPicture> decodeGroupPicture(base::ByteView bytes);

} // namespace leerspiegel::grouppicture
