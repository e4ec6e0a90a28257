// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "region/Measures.h"
#include "region/Tests.h"

#include <string>
#include <vector>

namespace leerspiegel::region {

/// One group of at least ten firms.
struct Line
{
    std::vector<std::string> categories; ///< Joined ones; "" is "not said"; none at all: all firms.
    std::int64_t firms = 0;
    double mean = 0;           ///< Of the firms' values, every firm counting once.
    double sd = 0;             ///< Between firms.
    statistics::Interval ci95; ///< Of the mean.
};

/// A figure by groups of firms.
struct Means
{
    Question question = Question::Q1;
    Subject subject;
    Grouping grouping = Grouping::All;
    std::vector<Line> lines;
    std::optional<Test> test; ///< Between the groups, "not said" apart; of a shift over all firms: whether it is 0.
};

/// How much of the differences between people lies between firms (VarianceTally).
struct Between
{
    Subject subject;
    std::int64_t firms = 0; ///< Only firms whose SD is stored: ten people or more.
    std::int64_t people = 0;
    double msb = 0;
    double msw = 0;
    double kBar = 0;
    double icc1 = 0;
};

/// Level and wish of one group of firms, for the picture of the quadrants.
struct QuadrantPoint
{
    Grouping grouping = Grouping::Size;
    std::vector<std::string> categories;
    std::int64_t firms = 0; ///< The smaller of both numbers.
    double level = 0;       ///< Mean of the five conditions.
    double wish = 0;        ///< Mean |wish - now| over the contrasts.
};

struct CountCell
{
    std::vector<std::string> answers; ///< Joined ones.
    std::int64_t firms = 0;           ///< At least ten.
};
struct CountLine
{
    std::vector<std::string> categories; ///< None: all firms.
    std::int64_t firms = 0;
    std::vector<CountCell> cells; ///< Empty: nothing could be shown.
};
/// Numbers of firms by an answer: quadrants (q2) or drivers (q3).
struct Counts
{
    Question question = Question::Q2;
    std::vector<CountLine> lines;
};

/// A figure by age within the same firms.
struct AgeMeans
{
    Question question = Question::Q5;
    Subject subject;
    std::vector<Line> lines; ///< "to34", "35-54", "from55"; or "from55" and "others".
    Line difference;         ///< 55+ minus the youngest, or minus the others.
    std::optional<Test> test;
};

/// How a condition goes together with use and joy for oneself over firms (q8).
struct Connection
{
    Subject subject;
    std::int64_t firms = 0;
    double r = 0;
    std::optional<Test> test;
};

/// What a region shows. Every figure rests on ten firms or more, and so does every sum or difference of figures.
struct Findings
{
    std::int64_t firms = 0; ///< That were counted.
    bool tooFew = false;    ///< Fewer than ten: nothing is shown.
    std::vector<Means> means;
    std::vector<Between> between;
    std::vector<QuadrantPoint> quadrantPoints;
    std::vector<Counts> counts;
    std::vector<AgeMeans> ages;
    std::vector<Connection> connections;
};

/// Keys of quadrants in the order of the enumeration.
std::span<const std::string_view> quadrantNames();

} // namespace leerspiegel::region
