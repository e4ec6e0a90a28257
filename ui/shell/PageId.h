// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace leerspiegel::ui {

enum class PageId { Start, Round, CompanyScans, Employee, Compare, Talk, Agreements, Region, Settings, About, NewDossier };

} // namespace leerspiegel::ui
