// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/ScanPage.h"

#include "report/ErrorText.h"
#include "ui/pages/ScanCards.h"
#include "ui/widgets/Building.h"
#include "ui/widgets/items/ItemEditor.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShowEvent>
#include <QTimer>
#include <QVBoxLayout>

namespace leerspiegel::ui {

namespace {

constexpr int columnWidth = 920; // readable from a metre; wider windows get margins

} // namespace

ScanPage::ScanPage(ScanPresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
{
    setObjectName(QStringLiteral("scanPage"));
    buildLayout();
    connectPresenter();
    showPage();
    showSaveState();
}

void ScanPage::buildLayout()
{
    auto* content = new QWidget;
    content->setMaximumWidth(scaledWithText(columnWidth, *this));
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(buildHeading());
    m_intro = plainLabel({}, "intro", content);
    m_intro->setObjectName(QStringLiteral("intro"));
    column->addWidget(m_intro);
    m_cards = new ScanCards(content);
    column->addWidget(m_cards);
    column->addWidget(buildFooter());
    column->addStretch();
    auto* centred = new QWidget;
    auto* centring = new QHBoxLayout(centred);
    centring->setContentsMargins(0, 0, 0, 0);
    centring->addStretch(1);
    centring->addWidget(content, 100);
    centring->addStretch(1);
    buildScroll(centred);
}

void ScanPage::buildScroll(QWidget* inside)
{
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(inside);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
}

QWidget* ScanPage::buildHeading()
{
    auto* heading = new QWidget;
    auto* layout = new QVBoxLayout(heading);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* line = new QHBoxLayout;
    m_title = plainLabel({}, "heading", heading);
    m_title->setObjectName(QStringLiteral("title"));
    m_progressText = plainLabel({}, "quiet", heading);
    m_progressText->setObjectName(QStringLiteral("progressText"));
    m_progressText->setAlignment(Qt::AlignRight | Qt::AlignBottom);
    line->addWidget(m_title, 3);
    line->addWidget(m_progressText, 2);
    m_progress = new QProgressBar(heading);
    m_progress->setObjectName(QStringLiteral("progress"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(8);
    layout->addLayout(line);
    layout->addWidget(m_progress);
    return heading;
}

QWidget* ScanPage::buildFooter()
{
    auto* footer = new QWidget;
    auto* layout = new QHBoxLayout(footer);
    layout->setContentsMargins(0, 4, 0, 0);
    m_back = new QPushButton(footer);
    m_back->setObjectName(QStringLiteral("back"));
    m_next = new QPushButton(footer);
    m_next->setObjectName(QStringLiteral("next"));
    m_next->setProperty("role", QStringLiteral("primary"));
    m_next->setDefault(true);
    m_saved = plainLabel({}, "quiet", footer);
    m_saved->setObjectName(QStringLiteral("saved"));
    m_saved->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    layout->addWidget(m_back);
    layout->addWidget(m_saved, 1);
    layout->addSpacing(10);
    layout->addWidget(m_next);
    return footer;
}

void ScanPage::connectPresenter()
{
    connect(&m_presenter, &ScanPresenter::pageChanged, this, &ScanPage::showPage);
    connect(&m_presenter, &ScanPresenter::answersChanged, this, &ScanPage::showChosen);
    connect(&m_presenter, &ScanPresenter::saveStateChanged, this, &ScanPage::showSaveState);
    connect(m_back, &QPushButton::clicked, &m_presenter, &ScanPresenter::previous);
    connect(m_next, &QPushButton::clicked, &m_presenter, &ScanPresenter::next);
    connect(m_cards, &ScanCards::keyTakerMade, this, [this](QWidget* widget) { widget->installEventFilter(this); });
    connect(m_cards, &ScanCards::answered, this, &ScanPage::put);
}

void ScanPage::showPage()
{
    const auto view = m_presenter.view();
    m_title->setText(view.title);
    m_progressText->setText(view.progress);
    m_progress->setValue(view.percentDone);
    m_intro->setText(view.intro);
    m_intro->setVisible(!view.intro.isEmpty());
    m_back->setEnabled(view.canGoBack);
    m_cards->setQuestions(view);
    setTabOrder(m_cards->lastInTabOrder(), m_back); // new questions come after everything else
    setTabOrder(m_back, m_next);
    retranslate();
    m_scroll->verticalScrollBar()->setValue(0);
    focusFirst();
}

void ScanPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    focusFirst();
}

/// Later, because what was just made is not on the screen yet and could not take the focus.
void ScanPage::focusFirst()
{
    QTimer::singleShot(0, this, [this] { m_cards->focusFirst(); });
}

void ScanPage::put(const questionnaire::ItemId& item, const questionnaire::Answer& answer)
{
    if (const auto* text = std::get_if<questionnaire::Text>(&answer)) {
        m_presenter.writeText(item, QString::fromStdString(text->text));
    } else if (std::holds_alternative<questionnaire::NotAnswered>(answer)) {
        m_presenter.writeText(item, {});
    } else {
        m_presenter.answer(item, answer);
    }
}

void ScanPage::showChosen()
{
    if (!m_cards->showChosen(m_presenter.view())) {
        showPage(); // an answer brought a question or took one away
    }
}

void ScanPage::showSaveState()
{
    const bool isFailed = m_presenter.saveState() == SaveState::Failed;
    setRole(*m_saved, isFailed ? "alarm" : "quiet");
    switch (m_presenter.saveState()) {
    case SaveState::Nothing: m_saved->clear(); break;
    case SaveState::Saving: m_saved->setText(tr("Saving…")); break;
    case SaveState::Saved: m_saved->setText(tr("Your answers are kept and locked.")); break;
    case SaveState::Failed:
        m_saved->setText(tr("The last answer could not be saved. Do not close the program; try again.") + QLatin1Char(' ')
                         + report::errorText(m_presenter.saveError()));
        break;
    }
    if (isFailed) {
        QAccessibleEvent alert(m_saved, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void ScanPage::retranslate()
{
    m_back->setText(tr("← Back"));
    m_next->setText(tr("Next →"));
    m_progress->setAccessibleName(tr("How far you are"));
}

void ScanPage::focusAfter(const ItemEditor* editor)
{
    if (!m_cards->focusAfter(editor)) {
        m_next->setFocus(Qt::TabFocusReason);
    }
    m_scroll->ensureWidgetVisible(focusWidget());
}

bool ScanPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || qobject_cast<QPlainTextEdit*>(watched)) {
        return QWidget::eventFilter(watched, event);
    }
    const int key = static_cast<QKeyEvent*>(event)->key();
    auto* editor = m_cards->focusedEditor();
    if (m_digitsAnswer && editor && key >= Qt::Key_0 && key <= Qt::Key_9 && editor->answerByDigit(key - Qt::Key_0)) {
        focusAfter(editor);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ScanPage::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter) {
        m_presenter.next();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        emit stopAsked();
        return;
    }
    QWidget::keyPressEvent(event);
}

void ScanPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showSaveState();
    }
    QWidget::changeEvent(event);
}

} // namespace leerspiegel::ui
