// SPDX-License-Identifier: EUPL-1.2
#include "report/charts/ChartTable.h"
#include "SampleModel.h"
#include "Texts.h"
#include "support/Catch.h"

#include <random>

using namespace leerspiegel;
using namespace leerspiegel::report;

namespace {

/// Words as Dutch has them: short ones, long ones, and one that fits nowhere.
constexpr std::array words{"leren", "van", "elkaar", "en", "ruimte", "veiligheid", "ontwikkelingsmogelijkheden", "vertrouwen", "loopbaanbegeleiding",
                           "samenwerkingsverband", "op", "het", "werk", "arbeidsongeschiktheidsverzekeringsmaatschappij", "WWWWWWWWWWWWWWWWWWWWWWWW"};

class Guess
{
public:
    explicit Guess(unsigned seed)
        : m_engine(seed)
    {
    }

    int below(int limit) { return static_cast<int>(m_engine() % static_cast<unsigned>(limit)); }
    std::optional<double> points() { return below(8) == 0 ? std::nullopt : std::optional<double>(below(101)); }
    std::optional<double> position() { return below(8) == 0 ? std::nullopt : std::optional<double>(0.1 * below(61) - 3); }
    QString label()
    {
        QStringList label;
        for (int count = 1 + below(8); count > 0; --count) {
            label << QString::fromLatin1(words[static_cast<std::size_t>(below(words.size()))]);
        }
        return label.join(QLatin1Char(' '));
    }

private:
    std::mt19937 m_engine;
};

/// Any numbers, any labels, any number of axes, groups and rounds.
ComparisonModel anyModel(Guess& guess)
{
    auto model = leerspiegel::tests::sampleModel();
    model.folded.clear();
    model.contrasts.clear();
    model.trends.clear();
    model.trendRounds.clear();
    const int axes = 3 + guess.below(10);
    for (int index = 0; index < axes; ++index) {
        AxisView axis;
        axis.title = guess.label();
        axis.company = guess.points();
        axis.employees = guess.points();
        axis.halfWidth = guess.below(30);
        if (axis.company && axis.employees) {
            axis.gap = *axis.employees - *axis.company;
            axis.band = statistics::gapBand(*axis.gap, 12);
        }
        model.folded.push_back(axis);
        ContrastView contrast;
        contrast.leftLabel = guess.label();
        contrast.rightLabel = guess.label();
        contrast.companyNow = guess.position();
        contrast.companyWish = guess.position();
        contrast.employeesNow = guess.position();
        contrast.employeesWish = guess.position();
        model.contrasts.push_back(contrast);
    }
    for (int round = 2 + guess.below(7); round > 0; --round) {
        model.trendRounds.push_back(guess.label());
    }
    for (const auto& axis : model.folded) {
        TrendView trend{axis.title, {}, guess.label()};
        for (std::size_t round = 0; round < model.trendRounds.size(); ++round) {
            trend.points.push_back({guess.points(), guess.points(), 5});
        }
        model.trends.push_back(std::move(trend));
    }
    model.cuts = {{"age", guess.label(), {}, {}, guess.label()}};
    for (int group = 2 + guess.below(4); group > 0; --group) {
        GroupView view{guess.label(), 7, {}};
        for (int axis = 0; axis < axes; ++axis) {
            view.points.push_back(guess.points());
        }
        model.cuts[0].groups.push_back(std::move(view));
    }
    model.unfolded = model.folded;
    return model;
}

} // namespace

TEST_CASE("No text leaves its chart or lies on another, for any labels, axes, groups, rounds and widths", "[charts]")
{
    for (unsigned seed = 1; seed <= 40; ++seed) {
        Guess guess(seed);
        const auto model = anyModel(guess);
        for (const auto& kind : charts()) {
            for (const double width : {240.0, 240.0 + guess.below(200), 440.0 + guess.below(400), 840.0 + guess.below(1160), 2000.0}) {
                const auto picture = kind.draw(model, {false, width});
                INFO(kind.id << ", seed " << seed << ", width " << width << ", axes " << model.folded.size() << ": " << leerspiegel::tests::textFault(picture).toStdString());
                CHECK(picture.width == width);
                CHECK(leerspiegel::tests::textFault(picture).isEmpty());
            }
        }
    }
}
