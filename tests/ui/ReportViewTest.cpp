// SPDX-License-Identifier: EUPL-1.2
#include "support/Catch.h"
#include "ui/widgets/ReportView.h"

#include <QLabel>
#include <QScrollArea>
#include <QTest>

using namespace leerspiegel;
using ui::ReportView;

namespace {

constexpr int chapters = 30;

report::ReportModel longReport()
{
    report::ReportModel model{"Lang verslag", {}, "nl", {}};
    for (int chapter = 0; chapter < chapters; ++chapter) {
        model.blocks.emplace_back(report::Heading{QString::number(chapter)});
        model.blocks.emplace_back(report::Paragraph{QStringLiteral("Wat hier staat. ").repeated(20)});
    }
    return model;
}

/// The longest that was made when the page was painted for the first time.
class Watch final : public QObject
{
public:
    explicit Watch(QWidget& view)
        : m_view(view)
    {
        view.installEventFilter(this);
    }
    qsizetype labels = 0;

private:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && labels == 0) {
            labels = m_view.findChildren<QLabel*>().size();
        }
        return false;
    }
    QWidget& m_view;
};

} // namespace

TEST_CASE("Of a long report the first screen is painted before the rest is made, and then the rest comes by itself", "[ui][report]")
{
    QScrollArea page;
    page.setWidgetResizable(true);
    page.resize(800, 600);
    page.show();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
    auto* view = new ReportView(longReport());
    page.setWidget(view);
    Watch watch(*view);
    CHECK(view->chapterTitles().size() == chapters);
    REQUIRE(QTest::qWaitFor([&] { return view->findChildren<QLabel*>().size() == 2 * chapters + 1; }, 20'000));
    REQUIRE(watch.labels > 0);
    CHECK(watch.labels < 2 * chapters);
    CHECK(view->findChildren<QLabel*>().back()->isVisible());
}

TEST_CASE("Who goes to a chapter below the first screen finds it, made or not", "[ui][report]")
{
    ReportView view(longReport());
    const auto& headings = view.headings();
    REQUIRE(headings.size() == chapters);
    CHECK(headings.back()->text() == view.chapterTitles().back());
    QCoreApplication::processEvents();
    CHECK(view.findChildren<QLabel*>().size() == 2 * chapters + 1); // nothing twice
}
