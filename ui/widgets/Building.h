// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <vector>

class QComboBox;
class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;
class QWidget;

namespace leerspiegel::ui {

/// A label whose text is never read as HTML; wraps. `role` is a property that the style knows: "heading", "title",
/// "question", "quiet", "word" (a code word), "alarm" (what went wrong), or nullptr.
QLabel* plainLabel(const QString& text, const char* role = nullptr, QWidget* parent = nullptr);

/// One line of a list: as plainLabel, after a bullet that is painted and not read aloud.
QLabel* bulletLabel(const QString& text, QWidget* parent = nullptr);

/// Gives a widget that is shown already another look, by the style's roles.
void setRole(QWidget& widget, const char* role);

/// A white card and the layout inside it.
QFrame* makeCard(QVBoxLayout** layout, QWidget* parent = nullptr);

/// A button; `primary` is the one that goes on.
QPushButton* makeButton(const char* objectName, const QString& text, bool primary = false, QWidget* parent = nullptr);

/// A combo box that says what it asks. Qt gives its value as its name to AT-SPI, so the question is its description, too.
QComboBox* makeChoice(const char* objectName, const QString& question, QWidget* parent);

/// Enter in one of the fields goes to the first that is empty, or presses the button when none is.
void goOnByEnter(const std::vector<QLineEdit*>& fields, QPushButton& button);

/// Pixels that keep step with the size of the text; `pixels` are those of 100 %.
int scaledWithText(int pixels, const QWidget& widget);

} // namespace leerspiegel::ui
