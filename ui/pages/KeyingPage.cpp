// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/KeyingPage.h"

#include "ui/widgets/Building.h"
#include "ui/widgets/FlowRow.h"
#include "ui/widgets/PageFrame.h"
#include "ui/widgets/items/ItemEditors.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QShowEvent>
#include <QSignalBlocker>
#include <QStackedWidget>

namespace leerspiegel::ui {

namespace {

constexpr int columnWidth = 920;

} // namespace

KeyingPage::KeyingPage(ScanPresenter& scan, QWidget* parent)
    : QWidget(parent)
    , m_scan(scan)
    , m_presenter(scan)
    , m_stack(new QStackedWidget(this))
    , m_end(new PageFrame(this))
{
    setObjectName(QStringLiteral("keyingPage"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_stack->addWidget(buildTyping());
    m_stack->addWidget(m_end);
    connect(&m_presenter, &KeyingPresenter::linesChanged, this, &KeyingPage::showLines);
    connect(&m_presenter, &KeyingPresenter::stepChanged, this, &KeyingPage::showStep);
    connect(&m_scan, &ScanPresenter::saveStateChanged, this, &KeyingPage::showSaveState);
    retranslate();
    showStep();
}

QWidget* KeyingPage::buildTyping()
{
    auto* typing = new QWidget(this);
    auto* centring = new QHBoxLayout(typing);
    auto* column = new QWidget(typing);
    column->setMaximumWidth(scaledWithText(columnWidth, *this));
    centring->addStretch(1);
    centring->addWidget(column, 1000);
    centring->addStretch(1);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(20, 10, 20, 10);
    layout->setSpacing(10);
    m_title = plainLabel({}, "heading", column);
    m_title->setObjectName(QStringLiteral("title"));
    layout->addWidget(m_title);
    layout->addWidget(buildCurrent(column));
    m_list = new QListWidget(column);
    m_list->setObjectName(QStringLiteral("keyingLines"));
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(120);
    m_list->installEventFilter(this);
    connect(m_list, &QListWidget::currentRowChanged, &m_presenter, &KeyingPresenter::goTo);
    layout->addWidget(m_list, 1);
    layout->addWidget(buildFooter(column));
    return typing;
}

QFrame* KeyingPage::buildCurrent(QWidget* parent)
{
    QVBoxLayout* card = nullptr;
    auto* frame = makeCard(&card, parent);
    m_poles = plainLabel({}, "pole", frame);
    m_number = plainLabel({}, "question", frame);
    m_number->setObjectName(QStringLiteral("keyingQuestion"));
    m_keys = plainLabel({}, "quiet", frame);
    m_keys->setObjectName(QStringLiteral("keyingKeys"));
    card->addWidget(m_poles);
    card->addWidget(m_number);
    m_ownPlace = new QVBoxLayout;
    card->addLayout(m_ownPlace);
    card->addWidget(m_keys);
    return frame;
}

QWidget* KeyingPage::buildFooter(QWidget* parent)
{
    auto* footer = new QWidget(parent);
    auto* layout = new QVBoxLayout(footer);
    layout->setContentsMargins(0, 0, 0, 0);
    m_saved = plainLabel({}, "quiet", footer);
    m_saved->setObjectName(QStringLiteral("saved"));
    layout->addWidget(m_saved);
    auto* row = new FlowRow;
    m_stop = makeButton("stopKeying", {}, false, footer);
    m_questions = makeButton("toQuestions", {}, false, footer);
    m_ready = makeButton("keyingReady", {}, true, footer);
    connect(m_stop, &QPushButton::clicked, this, &KeyingPage::stopAsked);
    connect(m_questions, &QPushButton::clicked, this, &KeyingPage::questionsAsked);
    connect(m_ready, &QPushButton::clicked, &m_presenter, &KeyingPresenter::stopTyping);
    for (auto* button : {m_stop, m_questions, m_ready}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    layout->addLayout(row);
    return footer;
}

void KeyingPage::showStep()
{
    if (m_presenter.isTyping()) {
        m_stack->setCurrentIndex(0);
        m_title->setText(m_presenter.step() == KeyingStep::First ? tr("Type in a paper form") : tr("Once more, to check"));
        m_ready->setText(m_presenter.step() == KeyingStep::First ? tr("I am at the end →") : tr("Stop checking here →"));
        showLines();
    } else {
        m_stack->setCurrentWidget(m_end);
        showEnd();
    }
}

void KeyingPage::showLines()
{
    if (!m_presenter.isTyping()) {
        return;
    }
    const QSignalBlocker quiet(m_list);
    const auto lines = m_presenter.lines();
    while (m_list->count() > static_cast<int>(lines.size())) {
        delete m_list->takeItem(m_list->count() - 1);
    }
    while (m_list->count() < static_cast<int>(lines.size())) {
        m_list->addItem(new QListWidgetItem);
    }
    for (int row = 0; row < m_list->count(); ++row) {
        const auto& line = lines[static_cast<std::size_t>(row)];
        auto* item = m_list->item(row);
        const auto asked = QStringLiteral("%1. %2").arg(QString::number(line.number), line.prompt);
        item->setText(line.shown.isEmpty() ? asked : QStringLiteral("%1   [%2]").arg(asked, line.shown));
        item->setData(Qt::AccessibleTextRole, line.shown.isEmpty() ? asked : tr("%1 Answer: %2").arg(asked, line.shown));
    }
    m_list->setCurrentRow(m_presenter.current());
    m_list->scrollToItem(m_list->currentItem(), QAbstractItemView::PositionAtCenter);
    showCurrent();
}

void KeyingPage::showCurrent()
{
    const auto line = m_presenter.currentLine();
    m_poles->setVisible(!line.left.isEmpty());
    m_poles->setText(QStringLiteral("1 ← %1     |     %2 → %3").arg(line.left, line.right, QString::number(line.boxes)));
    const auto typed = m_presenter.pending() > 0 ? QStringLiteral("   [%1…]").arg(m_presenter.pending())
        : line.shown.isEmpty()                   ? QString()
                                                 : QStringLiteral("   [%1]").arg(line.shown);
    m_number->setText(QStringLiteral("%1. %2%3").arg(QString::number(line.number), line.prompt, line.boxes == 0 ? QString() : typed));
    m_keys->setText(keysText(line));
    showOwnWords(line);
}

/// The field for own words stays while its question stays, or it would lose what is being typed.
void KeyingPage::showOwnWords(const KeyingLine& line)
{
    const bool wanted = line.boxes == 0;
    if (m_own && (!wanted || m_ownItem != line.id)) {
        m_own->hide();
        m_own->deleteLater();
        m_own = nullptr;
    }
    if (!wanted || m_own) {
        return;
    }
    OfferedItem offered;
    offered.objectName = QStringLiteral("ownWords");
    offered.prompt = line.prompt;
    offered.maximumBytes = line.maximumBytes;
    if (const auto words = m_presenter.ownWords(line.id); !words.isEmpty()) {
        offered.chosen = questionnaire::Text{words.toStdString()};
    }
    m_ownItem = line.id;
    m_own = makeItemEditor(questionnaire::AnswerKind::Text, offered, this);
    m_ownPlace->addWidget(m_own);
    connect(m_own, &ItemEditor::answered, this, [this](const questionnaire::Answer& answer) {
        const auto* text = std::get_if<questionnaire::Text>(&answer);
        m_presenter.write(text ? QString::fromStdString(text->text) : QString());
    });
}

QString KeyingPage::keysText(const KeyingLine& line) const
{
    if (line.boxes == 0) {
        return tr("Press Tab and type the words over. In the list, Enter goes on.");
    }
    QStringList keys{tr("1 to %1: the box with the cross").arg(line.boxes)};
    if (line.dontKnow) {
        keys << tr("? or 0: I do not know");
    }
    keys << tr("Space: no cross") << tr("Enter: go on") << tr("Backspace: one back");
    return keys.join(QStringLiteral(" · "));
}

bool KeyingPage::key(int key)
{
    switch (key) {
    case Qt::Key_Question: return m_presenter.dontKnow();
    case Qt::Key_Return:
    case Qt::Key_Enter: m_presenter.enter(); return true;
    case Qt::Key_Space:
    case Qt::Key_Delete: m_presenter.none(); return true;
    case Qt::Key_Backspace: m_presenter.back(); return true;
    default: return key >= Qt::Key_0 && key <= Qt::Key_9 && m_presenter.digit(key - Qt::Key_0);
    }
}

bool KeyingPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto* pressed = static_cast<QKeyEvent*>(event);
    if (pressed->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) {
        return QWidget::eventFilter(watched, event);
    }
    if (pressed->key() == Qt::Key_Escape) {
        emit stopAsked();
        return true;
    }
    // Letters would search in the list.
    return key(pressed->key()) || !pressed->text().trimmed().isEmpty();
}

void KeyingPage::showSaveState()
{
    switch (m_scan.saveState()) {
    case SaveState::Nothing: m_saved->clear(); break;
    case SaveState::Saving: m_saved->setText(tr("Saving…")); break;
    case SaveState::Saved: m_saved->setText(tr("What was typed is kept and locked.")); break;
    case SaveState::Failed: m_saved->setText(tr("The last answer could not be saved. Do not close the program; try again.")); break;
    }
}

void KeyingPage::takeFocus()
{
    if (m_presenter.isTyping()) {
        m_list->setFocus();
    }
}

void KeyingPage::retranslate()
{
    m_list->setAccessibleName(tr("Questions of the paper form"));
    m_stop->setText(tr("Stop and go on later"));
    m_questions->setText(tr("Rather the questions on the screen"));
}

void KeyingPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    takeFocus();
}

void KeyingPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showStep();
        showSaveState();
    }
    QWidget::changeEvent(event);
}

} // namespace leerspiegel::ui
