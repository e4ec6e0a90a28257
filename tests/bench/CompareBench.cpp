// SPDX-License-Identifier: EUPL-1.2
// How long a person waits for a chart and for a page, on the example dossier. Figures are medians, in milliseconds.
#include "app/Demo.h"
#include "print/ChartPainter.h"
#include "report/Translations.h"
#include "report/charts/ChartTable.h"
#include "ui/pages/ComparePage.h"
#include "ui/presenters/ComparisonLoader.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <optional>

using namespace leerspiegel;

namespace {

constexpr int rounds = 15;

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

template <typename Work> double medianOf(const Work& work)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return median(std::move(times));
}

void measureCharts(const report::ComparisonModel& model)
{
    double slowestText = 0;
    double slowestPaint = 0;
    const char* textOf = "";
    const char* paintOf = "";
    for (const auto& kind : report::charts()) {
        const report::ChartOptions options{true, 900, QStringLiteral("nl")};
        const double text = medianOf([&] { (void)report::svgOf(kind.draw(model, options)).size(); });
        const auto picture = kind.draw(model, options);
        QImage image(static_cast<int>(picture.width), static_cast<int>(picture.height) + 1, QImage::Format_ARGB32_Premultiplied);
        const double paint = medianOf([&] {
            QPainter painter(&image);
            print::paint(painter, picture, report::ChartTheme::light(), QRectF(image.rect()));
        });
        if (text > slowestText) {
            slowestText = text;
            textOf = kind.id.data();
        }
        if (paint > slowestPaint) {
            slowestPaint = paint;
            paintOf = kind.id.data();
        }
    }
    std::printf("SVG text of the slowest chart (%s): %.2f ms (at most 2)\n", textOf, slowestText);
    std::printf("painting the slowest chart (%s): %.2f ms (at most 16)\n", paintOf, slowestPaint);
}

void handleEventsUntil(const std::function<bool()>& reached)
{
    while (!reached()) {
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 5);
    }
}

void waitFor(ui::DossierService& service)
{
    handleEventsUntil([&] { return !service.isBusy(); });
    QCoreApplication::processEvents();
}

/// When a widget with some object name is painted for the first time; seen from within the program, because all of that
/// happens while one round of events is handled.
class FirstPaintOf final : public QObject
{
public:
    explicit FirstPaintOf(const char* objectName)
        : m_name(QLatin1String(objectName))
    {
        m_timer.start();
        qApp->installEventFilter(this);
    }
    std::optional<double> milliseconds; ///< Since this was made.

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (!milliseconds && event->type() == QEvent::Paint && watched->objectName() == m_name) {
            milliseconds = static_cast<double>(m_timer.nsecsElapsed()) / 1e6;
        }
        return false;
    }

private:
    QString m_name;
    QElapsedTimer m_timer;
};

/// From the stored picture to pixels: the page is made, opens the picture on its worker, and the last of its charts that are
/// seen without scrolling begins to be painted.
double comparePagePainted(ui::DossierService& service, ui::Settings& settings)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        FirstPaintOf chart("radar-employees");
        ui::ComparePage page(service, settings);
        page.resize(1280, 720);
        page.show();
        handleEventsUntil([&] { return chart.milliseconds.has_value(); });
        times.push_back(*chart.milliseconds);
        handleEventsUntil([&] { return page.findChild<QWidget*>(QStringLiteral("saveReport")) != nullptr; });
    }
    return median(std::move(times));
}

/// The same with everything that is only seen after scrolling.
double comparePageWhole(ui::DossierService& service, ui::Settings& settings)
{
    return medianOf([&] {
        ui::ComparePage page(service, settings);
        page.resize(1280, 720);
        page.show();
        handleEventsUntil([&] { return page.findChild<QWidget*>(QStringLiteral("saveReport")) != nullptr; });
        (void)page.grab().width();
    });
}

/// Showing a page that was made before: layout and paint.
double pageSwitch(ui::MainWindow& window, ui::DossierService& service, ui::PageId page)
{
    return medianOf([&] {
        window.showPage(page);
        waitFor(service);
        window.repaint();
        window.showPage(ui::PageId::Start);
    });
}

void measurePages(ui::DossierService& service, ui::Settings& settings)
{
    std::printf("compare page from the stored picture: painted in %.0f ms (at most 100), with all below the fold %.0f ms\n",
                comparePagePainted(service, settings), comparePageWhole(service, settings));
    ui::MainWindow window(service, settings);
    window.show();
    double slowest = 0;
    for (const auto page : {ui::PageId::NewDossier, ui::PageId::Round, ui::PageId::CompanyScans, ui::PageId::Employee, ui::PageId::Compare,
                            ui::PageId::Talk, ui::PageId::Agreements, ui::PageId::Settings, ui::PageId::About}) {
        QElapsedTimer timer;
        timer.start();
        window.showPage(page);
        waitFor(service);
        window.repaint();
        const double first = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        const double again = pageSwitch(window, service, page);
        std::printf("page %d: first time %.0f ms, again %.0f ms (at most 100)\n", static_cast<int>(page), first, again);
        slowest = std::max({slowest, first, again});
    }
    std::printf("slowest page: %.0f ms\n", slowest);
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    ui::Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    settings.setLanguage(QStringLiteral("nl"));
    report::Translations translations;
    translations.use(settings.language());
    ui::applyTheme(application, settings);
    ui::DossierService service(app::systemEnvironment());
    service.run<bool>(
        [path = folder.filePath(QStringLiteral("demo.leerspiegel")).toStdString(), environment = service.environment()](auto& workspace) {
            auto demo = app::makeDemo(path, {}, environment);
            workspace = demo ? std::move(demo->workspace) : nullptr;
            return workspace != nullptr;
        },
        &application, [&](bool) { service.refresh(); });
    waitFor(service);
    ui::LoadedRound loaded;
    ui::loadComparison(service, {}, &application, [&](const auto& result) { loaded = result ? *result : nullptr; });
    handleEventsUntil([&] { return loaded != nullptr; });
    measureCharts(feedback::comparisonOf(*loaded, settings.language()));
    measurePages(service, settings);
    return 0;
}
