// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/Building.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace leerspiegel::ui {

QLabel* plainLabel(const QString& text, const char* role, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (role) {
        label->setProperty("role", QString::fromLatin1(role));
    }
    label->setText(text);
    return label;
}

QFrame* makeCard(QVBoxLayout** layout, QWidget* parent)
{
    auto* card = new QFrame(parent);
    card->setProperty("role", QStringLiteral("card"));
    *layout = new QVBoxLayout(card);
    (*layout)->setContentsMargins(20, 18, 20, 18);
    (*layout)->setSpacing(10);
    return card;
}

QPushButton* makeButton(const char* objectName, const QString& text, bool primary, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setObjectName(QString::fromLatin1(objectName));
    button->setAutoDefault(true);
    if (primary) {
        button->setProperty("role", QStringLiteral("primary"));
        button->setDefault(true);
    }
    return button;
}

} // namespace leerspiegel::ui
