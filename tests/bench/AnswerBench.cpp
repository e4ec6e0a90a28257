// SPDX-License-Identifier: EUPL-1.2
// How long the window is busy with a click on an answer: from the release of the mouse to the painted answer, saving under
// way. Beside it a bare radio button in an empty window of the same size. Figures are in milliseconds.
#include "app/Rounds.h"
#include "app/Scans.h"
#include "report/Translations.h"
#include "ui/pages/ScanPage.h"
#include "ui/presenters/DossierService.h"
#include "ui/shell/Theme.h"
#include "ui/widgets/items/AnswerTile.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QRadioButton>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace leerspiegel;

namespace {

constexpr int clicks = 200;
constexpr QSize windowSize{1280, 720};

/// Counts how often a widget was painted.
class PaintCount final : public QObject
{
public:
    int painted = 0;

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        painted += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

void send(QWidget& target, QEvent::Type type, Qt::MouseButtons pressed)
{
    const auto at = QPointF(target.rect().center());
    QMouseEvent event(type, at, target.mapToGlobal(at), Qt::LeftButton, pressed, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &event);
}

/// Milliseconds of the thread's work from the release until `target` is painted.
double click(QWidget& target)
{
    PaintCount count;
    target.installEventFilter(&count);
    send(target, QEvent::MouseButtonPress, Qt::LeftButton);
    QCoreApplication::processEvents();
    count.painted = 0;
    QElapsedTimer timer;
    timer.start();
    send(target, QEvent::MouseButtonRelease, Qt::NoButton);
    while (count.painted == 0) {
        QCoreApplication::sendPostedEvents();
    }
    const double milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    target.removeEventFilter(&count);
    return milliseconds;
}

struct Times
{
    double median = 0;
    double slowest = 0;
};

Times sorted(std::vector<double> values)
{
    std::ranges::sort(values);
    return {values[values.size() / 2], values.back()};
}

void waitFor(ui::DossierService& service)
{
    do {
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 5);
    } while (service.isBusy());
}

/// One employee at the first question of an open round of a new dossier.
class Employee
{
public:
    Employee()
    {
        m_service.run<bool>([this](auto& workspace) { return begin(workspace); }, qApp, [this](bool begun) { m_begun = begun; });
        waitFor(m_service);
        const auto& individual = app::builtInInstrument().individual;
        m_presenter = std::make_unique<ui::ScanPresenter>(
            std::shared_ptr<const questionnaire::Questionnaire>(individual, &individual->questionnaire), session::AskedBackground{},
            m_begun ? m_scan->startingSheet() : session::Sheet{}, QStringLiteral("nl"), [this](const auto& sheet, auto done) {
                m_service.run<base::Outcome>([this, sheet](auto&) { return m_scan->saveDraft(sheet); }, qApp, std::move(done));
            });
        m_page = std::make_unique<ui::ScanPage>(*m_presenter);
        m_page->resize(windowSize);
        m_page->show();
        waitFor(m_service);
    }
    ~Employee()
    {
        m_service.run<bool>([this](auto&) { return m_scan.reset(), true; }, qApp, [](bool) {});
        waitFor(m_service);
    }

    bool hasBegun() const { return m_begun; }
    QList<ui::AnswerTile*> tiles() const { return m_page->findChildren<ui::AnswerTile*>(); }
    /// Until everything that was answered is safe.
    void settle() { waitFor(m_service); }
    bool isSafe() const { return m_presenter->saveState() == ui::SaveState::Saved; }

private:
    bool begin(std::unique_ptr<app::Workspace>& workspace)
    {
        const auto path = m_folder.filePath(QStringLiteral("bench.leerspiegel")).toStdString();
        auto made = app::Workspace::create(path, {"Bench", "HR", false}, privacy::passphraseOf("a long enough passphrase"),
                                           m_service.environment());
        if (!made) {
            return false;
        }
        workspace = std::move(made->workspace);
        round::RoundPlan plan;
        plan.name = "Bench";
        plan.invited = 8;
        const auto opened = app::openRound(*workspace, plan, app::builtInInstrument());
        auto scan = opened ? app::EmployeeScan::begin(*workspace, opened->id, privacy::PersonalCode::random())
                           : base::Result<std::unique_ptr<app::EmployeeScan>>(base::fail(opened.error()));
        m_scan = scan ? std::move(*scan) : nullptr;
        return m_scan != nullptr;
    }

    QTemporaryDir m_folder;
    ui::DossierService m_service{app::systemEnvironment()};
    std::unique_ptr<app::EmployeeScan> m_scan; ///< Touched on the worker only.
    bool m_begun = false;
    std::unique_ptr<ui::ScanPresenter> m_presenter;
    std::unique_ptr<ui::ScanPage> m_page;
};

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    ui::Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    settings.setLanguage(QStringLiteral("nl"));
    report::Translations translations;
    translations.use(settings.language());
    ui::applyTheme(application, settings);
    Employee employee;
    QWidget empty;
    empty.resize(windowSize);
    auto* bare = new QRadioButton(&empty);
    bare->setAutoExclusive(false);
    empty.show();
    QCoreApplication::processEvents();
    const auto tiles = employee.tiles();
    if (!employee.hasBegun() || tiles.empty()) {
        return 1;
    }
    std::vector<double> ours;
    std::vector<double> base;
    std::vector<double> safe;
    for (int round = 0; round < clicks; ++round) {
        QElapsedTimer timer;
        timer.start();
        ours.push_back(click(*tiles[round % tiles.size()]));
        employee.settle();
        safe.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        base.push_back(click(*bare));
    }
    const auto answer = sorted(std::move(ours));
    const auto plain = sorted(std::move(base));
    std::printf("an answer, from the release of the mouse to painted: %.2f ms, slowest of %d %.2f ms (at most 16); a bare radio button "
                "%.2f ms, ratio %.1f\n",
                answer.median, clicks, answer.slowest, plain.median, answer.median / plain.median);
    std::printf("an answer, from the press to safe on the disk: %.1f ms\n", sorted(std::move(safe)).median);
    return employee.isSafe() ? 0 : 1;
}
