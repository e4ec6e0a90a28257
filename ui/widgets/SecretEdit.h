// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "privacy/Secret.h"

#include <QLineEdit>

namespace leerspiegel::ui {

/// A field for a passphrase or a code. What was typed comes out in the type that wipes itself, and Qt's own copy is
/// overwritten when the field is emptied or goes.
class SecretEdit final : public QLineEdit
{
    Q_OBJECT

public:
    enum class Shows { Dots, Letters };

    SecretEdit(const char* objectName, const QString& label, Shows shows, QWidget* parent = nullptr);
    ~SecretEdit() override;

    /// What is typed now, as UTF-8; the field keeps it, so that a typing error can be mended.
    privacy::Secret typed() const;
    /// The same, and empties the field.
    privacy::Secret take();
};

/// A text as UTF-8 in the type that wipes itself.
privacy::Secret secretOf(const QString& text);

} // namespace leerspiegel::ui
