// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/StrongId.h"

namespace leerspiegel::questionnaire {

using QuestionnaireId = base::StrongId<struct QuestionnaireIdTag>;
using AnswerScaleId = base::StrongId<struct AnswerScaleIdTag>;
using SectionId = base::StrongId<struct SectionIdTag>;
using ItemId = base::StrongId<struct ItemIdTag>;
using ScaleId = base::StrongId<struct ScaleIdTag>;
using ContrastId = base::StrongId<struct ContrastIdTag>;

} // namespace leerspiegel::questionnaire
