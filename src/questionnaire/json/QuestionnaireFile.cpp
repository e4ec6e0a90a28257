// SPDX-License-Identifier: EUPL-1.2
#include "questionnaire/json/QuestionnaireReader.h"

#include "questionnaire/json/Document.h"

#include <fstream>

namespace leerspiegel::questionnaire {

using base::ErrorCode;
using base::fail;

base::Result<base::Bytes> readQuestionnaireFile(const std::filesystem::path& path)
{
    const auto name = path.string();
    std::error_code failure;
    const auto status = std::filesystem::status(path, failure);
    if (status.type() == std::filesystem::file_type::not_found) {
        return fail(ErrorCode::FileMissing, name);
    }
    if (failure || status.type() != std::filesystem::file_type::regular) {
        return fail(ErrorCode::FileUnreadable, name);
    }
    std::ifstream file(path, std::ios::binary);
    const std::size_t most = DocumentLimits{}.bytes;
    base::Bytes bytes(most + 1);
    file.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    if (!file.is_open() || file.bad()) {
        return fail(ErrorCode::FileUnreadable, name);
    }
    bytes.resize(static_cast<std::size_t>(file.gcount()));
    if (bytes.size() > most) {
        return fail(ErrorCode::FileTooLarge, name, {std::to_string(most)});
    }
    if (bytes.empty()) {
        return fail(ErrorCode::FileEmpty, name);
    }
    return bytes;
}

} // namespace leerspiegel::questionnaire
