// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/Bytes.h"
#include "base/Result.h"
#include "support/Catch.h"
#include "support/TempFolder.h"

#include <QFile>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace leerspiegel::tests {

/// What a program prints.
inline QString printedBy(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished());
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// A PDF in a folder, for the programs that look at it.
inline QString pdfFile(const base::Bytes& pdf, const TempFolder& folder)
{
    const auto path = QString::fromStdString((folder / "paper.pdf").string());
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(reinterpret_cast<const char*>(pdf.data()), static_cast<qsizetype>(pdf.size())) == static_cast<qsizetype>(pdf.size()));
    return path;
}

inline QString pdfFile(const base::Result<base::Bytes>& pdf, const TempFolder& folder)
{
    REQUIRE(pdf.has_value());
    return pdfFile(*pdf, folder);
}

} // namespace leerspiegel::tests
