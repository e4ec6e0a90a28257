// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/SecretEdit.h"

#include <QStringEncoder>

namespace leerspiegel::ui {

SecretEdit::SecretEdit(const char* objectName, const QString& label, Shows shows, QWidget* parent)
    : QLineEdit(parent)
{
    setObjectName(QString::fromLatin1(objectName));
    setAccessibleName(label);
    setMaxLength(200);
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    if (shows == Shows::Dots) {
        setEchoMode(QLineEdit::Password);
    }
}

SecretEdit::~SecretEdit() { (void)take(); }

privacy::Secret SecretEdit::typed() const { return secretOf(text()); }

privacy::Secret SecretEdit::take()
{
    auto last = text();
    auto secret = secretOf(last);
    clear();
    if (!last.isEmpty() && last.isDetached()) { // nobody else holds these letters any more
        privacy::wipe({reinterpret_cast<std::uint8_t*>(last.data()), static_cast<std::size_t>(last.size()) * sizeof(QChar)});
    }
    return secret;
}

privacy::Secret secretOf(const QString& text)
{
    QStringEncoder toUtf8(QStringEncoder::Utf8);
    privacy::Secret buffer(static_cast<std::size_t>(toUtf8.requiredSpace(text.size())) + 1);
    auto* begin = reinterpret_cast<char*>(buffer.bytes().data());
    const auto* end = toUtf8.appendToBuffer(begin, text);
    return privacy::Secret::copyOf(buffer.view().first(static_cast<std::size_t>(end - begin)));
}

} // namespace leerspiegel::ui
