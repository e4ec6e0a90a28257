// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/SavePath.h"

#include <QFileDialog>
#include <QFileInfo>

#include <array>

namespace leerspiegel::ui {

namespace {

struct Words
{
    const char* text;
    const char* comment;
};

/// Qt 6 asks for these by a class that its Dutch translation does not know.
[[maybe_unused]] constexpr std::array kindsInDialogs{
    Words QT_TRANSLATE_NOOP3("QAbstractFileIconProvider", "Folder", "All other platforms"),
    Words QT_TRANSLATE_NOOP3("QAbstractFileIconProvider", "Shortcut", "All other platforms"),
    Words QT_TRANSLATE_NOOP3("QAbstractFileIconProvider", "Drive", ""),
    Words QT_TRANSLATE_NOOP3("QAbstractFileIconProvider", "Unknown", ""),
};

} // namespace

QString askSavePath(QWidget* parent, const QString& title, const QString& name, const QString& filter)
{
    const QFileInfo proposed(name);
    QFileDialog dialog(parent, title, proposed.isAbsolute() ? proposed.path() : QString(), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setDefaultSuffix(proposed.suffix());
    dialog.selectFile(proposed.fileName());
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

} // namespace leerspiegel::ui
