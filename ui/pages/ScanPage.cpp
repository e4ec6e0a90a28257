// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/ScanPage.h"

#include "ui/widgets/items/ItemEditors.h"

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

#include <algorithm>

namespace leerspiegel::ui {

namespace {

constexpr int columnWidth = 920; // readable from a metre; wider windows get margins
constexpr int cardPadding = 18;

QLabel* plainText(const QString& text, const char* role, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("role", QLatin1String(role));
    label->setText(text);
    return label;
}

OfferedItem offered(const ItemView& view, const QString& accessibleName)
{
    OfferedItem item;
    item.objectName = QString::fromStdString(view.id.text());
    item.prompt = accessibleName;
    for (const auto& option : view.options) {
        item.answers.push_back({option.answer, option.text, option.accessibleName});
    }
    if (view.dontKnow) {
        item.dontKnow = OfferedAnswer{view.dontKnow->answer, view.dontKnow->text, view.dontKnow->accessibleName};
    }
    item.chosen = view.chosen;
    item.maximumBytes = view.maximumBytes;
    return item;
}

QWidget* makeCard(QVBoxLayout*& layout, QWidget* parent)
{
    auto* card = new QFrame(parent);
    card->setProperty("role", QStringLiteral("card"));
    layout = new QVBoxLayout(card);
    layout->setContentsMargins(cardPadding, cardPadding, cardPadding, cardPadding);
    layout->setSpacing(10);
    return card;
}

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
    content->setMaximumWidth(columnWidth);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(buildHeading());
    m_intro = plainText({}, "intro", content);
    m_intro->setObjectName(QStringLiteral("intro"));
    column->addWidget(m_intro);
    m_cards = new QVBoxLayout;
    m_cards->setSpacing(12);
    column->addLayout(m_cards);
    column->addWidget(buildFooter());
    column->addStretch();

    auto* centred = new QWidget;
    auto* centring = new QHBoxLayout(centred);
    centring->setContentsMargins(0, 0, 0, 0);
    centring->addStretch(1);
    centring->addWidget(content, 100);
    centring->addStretch(1);

    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(centred);
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
    m_title = plainText({}, "heading", heading);
    m_title->setObjectName(QStringLiteral("title"));
    m_progressText = plainText({}, "quiet", heading);
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
    m_saved = plainText({}, "quiet", footer);
    m_saved->setObjectName(QStringLiteral("saved"));
    m_saved->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    layout->addWidget(m_back);
    layout->addWidget(m_saved, 1);
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
    m_editors.clear();
    while (auto* old = m_cards->takeAt(0)) {
        old->widget()->hide();
        old->widget()->deleteLater();
        delete old;
    }
    for (const auto& item : view.items) {
        m_cards->addWidget(buildItemCard(item));
    }
    for (const auto& contrast : view.contrasts) {
        m_cards->addWidget(buildContrastCard(contrast));
    }
    retranslate();
    QWidget* before = nullptr;
    for (const auto& [id, editor] : m_editors) {
        if (before) {
            setTabOrder(before, editor);
        }
        before = editor;
    }
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
    QTimer::singleShot(0, this, [this] {
        if (!m_editors.empty()) {
            m_editors.front().second->takeFocus(Qt::OtherFocusReason);
        }
    });
}

ItemEditor* ScanPage::buildEditor(const ItemView& item, const QString& accessibleName)
{
    auto* editor = makeItemEditor(item.kind, offered(item, accessibleName), this);
    connect(editor, &ItemEditor::answered, this, [this, id = item.id](const questionnaire::Answer& answer) {
        if (const auto* text = std::get_if<questionnaire::Text>(&answer)) {
            m_presenter.writeText(id, QString::fromStdString(text->text));
        } else if (std::holds_alternative<questionnaire::NotAnswered>(answer)) {
            m_presenter.writeText(id, {});
        } else {
            m_presenter.answer(id, answer);
        }
    });
    for (auto* child : editor->findChildren<QWidget*>()) {
        child->installEventFilter(this);
    }
    m_editors.emplace_back(item.id, editor);
    return editor;
}

QWidget* ScanPage::buildItemCard(const ItemView& item)
{
    QVBoxLayout* layout = nullptr;
    auto* card = makeCard(layout, this);
    const auto prompt = item.number > 0 ? QStringLiteral("%1. %2").arg(QString::number(item.number), item.prompt) : item.prompt;
    layout->addWidget(plainText(prompt, "question", card));
    if (!item.hint.isEmpty()) {
        layout->addWidget(plainText(item.hint, "quiet", card));
    }
    layout->addWidget(buildEditor(item, prompt));
    return card;
}

QWidget* ScanPage::buildContrastRow(const QString& rowName, const ItemView& item, const ContrastView& contrast)
{
    auto* row = new QWidget(this);
    auto* layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    const auto prompt = QStringLiteral("%1. %2").arg(QString::number(item.number), item.prompt);
    layout->addWidget(plainText(prompt, "question", row));
    if (!item.hint.isEmpty()) {
        layout->addWidget(plainText(item.hint, "quiet", row));
    }
    layout->addWidget(buildEditor(item, QStringLiteral("%1: %2 (%3 – %4)").arg(rowName, item.prompt, contrast.left, contrast.right)));
    return row;
}

QWidget* ScanPage::buildContrastCard(const ContrastView& contrast)
{
    QVBoxLayout* layout = nullptr;
    auto* card = makeCard(layout, this);
    auto* poles = new QHBoxLayout;
    auto* left = plainText(QStringLiteral("◂ ") + contrast.left, "pole", card);
    auto* right = plainText(contrast.right + QStringLiteral(" ▸"), "pole", card);
    right->setAlignment(Qt::AlignRight);
    poles->addWidget(left, 1);
    poles->addSpacing(24);
    poles->addWidget(right, 1);
    layout->addLayout(poles);
    layout->addWidget(buildContrastRow(tr("Now"), contrast.now, contrast));
    layout->addWidget(buildContrastRow(tr("How I want it"), contrast.wish, contrast));
    return card;
}

void ScanPage::showChosen()
{
    const auto view = m_presenter.view();
    const auto shown = [this](const ItemView& item) {
        const auto found = std::ranges::find(m_editors, item.id, &decltype(m_editors)::value_type::first);
        if (found != m_editors.end()) {
            found->second->showChosen(item.chosen);
        }
        return found != m_editors.end();
    };
    bool same = true;
    for (const auto& item : view.items) {
        same = shown(item) && same;
    }
    for (const auto& contrast : view.contrasts) {
        same = shown(contrast.now) && shown(contrast.wish) && same;
    }
    if (!same || view.items.size() + 2 * view.contrasts.size() != m_editors.size()) {
        showPage(); // an answer brought a question or took one away
    }
}

void ScanPage::showSaveState()
{
    switch (m_presenter.saveState()) {
    case SaveState::Nothing: m_saved->clear(); break;
    case SaveState::Saving: m_saved->setText(tr("Saving…")); break;
    case SaveState::Saved: m_saved->setText(tr("Your answers are kept and locked.")); break;
    case SaveState::Failed: m_saved->setText(tr("The last answer could not be saved. Do not close the program; try again.")); break;
    }
}

void ScanPage::retranslate()
{
    m_back->setText(tr("← Back"));
    m_next->setText(tr("Next →"));
    m_progress->setAccessibleName(tr("How far you are"));
}

ItemEditor* ScanPage::focusedEditor() const
{
    for (const auto& [id, editor] : m_editors) {
        if (editor->isAncestorOf(focusWidget())) {
            return editor;
        }
    }
    return nullptr;
}

void ScanPage::focusNextEditor(const ItemEditor* from)
{
    const auto found = std::ranges::find(m_editors, from, &decltype(m_editors)::value_type::second);
    if (found == m_editors.end()) {
        return;
    }
    if (std::next(found) == m_editors.end()) {
        m_next->setFocus(Qt::TabFocusReason);
    } else {
        std::next(found)->second->takeFocus(Qt::TabFocusReason);
    }
    m_scroll->ensureWidgetVisible(focusWidget());
}

bool ScanPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || qobject_cast<QPlainTextEdit*>(watched)) {
        return QWidget::eventFilter(watched, event);
    }
    const int key = static_cast<QKeyEvent*>(event)->key();
    auto* editor = focusedEditor();
    if (m_digitsAnswer && editor && key >= Qt::Key_0 && key <= Qt::Key_9 && editor->answerByDigit(key - Qt::Key_0)) {
        focusNextEditor(editor);
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
