// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cli/CommandTable.h"

namespace leerspiegel::cli {

Command checkCommand();
Command scoreCommand();
Command statisticsCommand();
Command demoCommand();
Command compareCommand();
Command exportCommand();
Command adviceCommand();
Command infoCommand();
Command newCommand();
Command roundOpenCommand();
Command roundInviteCommand();
Command roundCloseCommand();
Command roundCancelCommand();
Command roundListCommand();
Command responseSubmitCommand();
Command responseFillCommand();
Command responseImportCommand();
Command responseShowCommand();
Command responseWithdrawCommand();
Command agreementsListCommand();
Command agreementsAddCommand();
Command agreementsDoneCommand();
Command agreementsCalendarCommand();
Command verifyCommand();

} // namespace leerspiegel::cli
