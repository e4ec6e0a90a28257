// SPDX-License-Identifier: EUPL-1.2
// How long a person waits for a chart and for a page, on the example dossier. Figures are medians, in milliseconds.
#include "app/Demo.h"
#include "print/ChartPainter.h"
#include "report/Translations.h"
#include "report/charts/ChartTable.h"
#include "ui/presenters/ComparisonLoader.h"
#include "ui/pages/ComparePage.h"
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

using namespace leerspiegel;

namespace {

constexpr int rounds = 15;

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

template <typename Work>
double medianOf(const Work& work)
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

/// Whether a widget was painted.
class Painted final : public QObject
{
public:
    explicit Painted(QWidget& widget) { widget.installEventFilter(this); }
    bool yet = false;

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        yet = yet || event->type() == QEvent::Paint;
        return false;
    }
};

/// From the stored picture to pixels: the page is made, opens the picture on its worker, and its charts are painted; with
/// `whole` also everything that is only seen after scrolling is there.
double comparePage(ui::DossierService& service, ui::Settings& settings, bool whole)
{
    return medianOf([&] {
        ui::ComparePage page(service, settings);
        page.resize(1280, 720);
        page.show();
        const auto find = [&](const char* name) { return page.findChild<QWidget*>(QLatin1String(name)); };
        handleEventsUntil([&] { return find("radar-employees") != nullptr; });
        Painted chart(*find("radar-employees"));
        handleEventsUntil([&] { return chart.yet && (!whole || find("saveReport")); });
        if (whole) {
            (void)page.grab().width();
        }
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
                comparePage(service, settings, false), comparePage(service, settings, true));
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
