// SPDX-License-Identifier: EUPL-1.2
#include "support/Catch.h"
#include "questionnaire/items/ItemTypes.h"
#include "ui/widgets/items/ItemEditors.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace leerspiegel;

namespace {

ui::OfferedItem ratingItem()
{
    ui::OfferedItem item;
    item.objectName = "A1";
    item.prompt = "1. Ik leer hier.";
    for (int step = 1; step <= 5; ++step) {
        item.answers.push_back({questionnaire::Step{step}, QString::number(step), QString::number(step)});
    }
    item.dontKnow = ui::OfferedAnswer{questionnaire::DontKnow{}, "weet ik niet", "weet ik niet"};
    return item;
}

} // namespace

TEST_CASE("Every item type of the questionnaire has an editor", "[ui][items]")
{
    for (const auto& type : questionnaire::itemTypes()) {
        const std::unique_ptr<ui::ItemEditor> editor(ui::makeItemEditor(type.kind, ratingItem(), nullptr));
        CHECK(editor != nullptr);
    }
    CHECK(questionnaire::itemTypes().size() == ui::itemEditorKinds().size());
}

TEST_CASE("Nothing is preselected and a click asks for its answer", "[ui][items]")
{
    const std::unique_ptr<ui::ItemEditor> editor(ui::makeItemEditor(questionnaire::AnswerKind::Rating, ratingItem(), nullptr));
    editor->show();
    questionnaire::Answer given;
    QObject::connect(editor.get(), &ui::ItemEditor::answered, [&](const auto& answer) { given = answer; });
    const auto tiles = editor->findChildren<QAbstractButton*>();
    REQUIRE(tiles.size() == 6);
    for (const auto* tile : tiles) {
        CHECK_FALSE(tile->isChecked());
        CHECK(tile->height() >= 40);
        CHECK_FALSE(tile->accessibleName().isEmpty());
    }
    QTest::mouseClick(tiles[3], Qt::LeftButton);
    CHECK(given == questionnaire::Answer(questionnaire::Step{4}));
    CHECK_FALSE(tiles[3]->isChecked()); // the presenter decides
    editor->showChosen(given);
    CHECK(tiles[3]->isChecked());
}

TEST_CASE("Digits answer, zero is I do not know, others are not taken", "[ui][items]")
{
    const std::unique_ptr<ui::ItemEditor> editor(ui::makeItemEditor(questionnaire::AnswerKind::Rating, ratingItem(), nullptr));
    std::vector<questionnaire::Answer> given;
    QObject::connect(editor.get(), &ui::ItemEditor::answered, [&](const auto& answer) { given.push_back(answer); });
    CHECK(editor->answerByDigit(5));
    CHECK(editor->answerByDigit(0));
    CHECK_FALSE(editor->answerByDigit(6));
    REQUIRE(given.size() == 2);
    CHECK(given[0] == questionnaire::Answer(questionnaire::Step{5}));
    CHECK(given[1] == questionnaire::Answer(questionnaire::DontKnow{}));
}

TEST_CASE("A text that does not fit is not taken, and never cut", "[ui][items]")
{
    ui::OfferedItem item;
    item.objectName = "open";
    item.prompt = "Vertel.";
    item.maximumBytes = 10;
    const std::unique_ptr<ui::ItemEditor> editor(ui::makeItemEditor(questionnaire::AnswerKind::Text, item, nullptr));
    questionnaire::Answer given;
    QObject::connect(editor.get(), &ui::ItemEditor::answered, [&](const auto& answer) { given = answer; });
    auto* edit = editor->findChild<QPlainTextEdit*>();
    edit->insertPlainText("kort ë");
    CHECK(given == questionnaire::Answer(questionnaire::Text{"kort ë"}));
    edit->insertPlainText(" maar veel te lang");
    CHECK(given == questionnaire::Answer(questionnaire::Text{"kort ë"}));
    CHECK(edit->toPlainText() == "kort ë");
}

TEST_CASE("Assistive technology answers with the tile's own action", "[ui][items]")
{
    const std::unique_ptr<ui::ItemEditor> editor(ui::makeItemEditor(questionnaire::AnswerKind::Rating, ratingItem(), nullptr));
    editor->show();
    std::vector<questionnaire::Answer> given;
    QObject::connect(editor.get(), &ui::ItemEditor::answered, [&](const auto& answer) {
        given.push_back(answer);
        editor->showChosen(answer);
    });
    auto* interface = QAccessible::queryAccessibleInterface(editor->findChildren<QAbstractButton*>()[2]);
    REQUIRE(interface->actionInterface() != nullptr);
    const auto actions = interface->actionInterface()->actionNames();
    REQUIRE_FALSE(actions.isEmpty());
    INFO(actions.join(',').toStdString());
    interface->actionInterface()->doAction(actions.first());
    REQUIRE(QTest::qWaitFor([&] { return !given.empty(); }, 2000));
    QTest::qWait(300);
    CHECK(given == std::vector<questionnaire::Answer>{questionnaire::Step{3}});
}
