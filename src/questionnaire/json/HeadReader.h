// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "questionnaire/json/FileReader.h"

namespace leerspiegel::questionnaire {

/// The kind of file and its newest format: "leerspiegel-questionnaire/" and 1.
struct FormatName
{
    std::string_view name;
    int newest = 1;
};

/// Reads "format". False, after this one problem, when the file is of another kind or newer; a missing key is noted and
/// the reading goes on.
bool readFormat(FileReader& reader, const Node& root, const FormatName& format);

/// Reads "edition"; empty when there is none.
std::string readEdition(FileReader& reader, const Node& root, const Path& path);

/// Reads "languages" and, when all are good, tells the reader that every text stands in each of them.
std::vector<std::string> readLanguages(FileReader& reader, const Node& root, const Path& path);

/// Whether the file says that it is of this kind, whatever else is wrong with it.
bool saysFormat(std::string_view text, std::string_view name);

} // namespace leerspiegel::questionnaire
