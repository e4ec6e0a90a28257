// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/Random.h"
#include "questionnaire/Questionnaire.h"
#include "session/Response.h"

#include <string>
#include <vector>

namespace leerspiegel::attack {

/// One employee in one round. Who it is stays the same from round to round.
struct Employee
{
    int person = 0;
    session::Sheet sheet;
    bool lends() const { return !sheet.sharing.lentUnderName.empty(); }
};

/// What happened in one round of a made-up firm.
struct FirmRound
{
    int invited = 0;
    int threshold = 5;
    std::vector<std::string> cuts;
    std::vector<Employee> employees; ///< Whose sheets are in the box when it is counted.
};

struct Firm
{
    std::vector<FirmRound> rounds;
};

/// A firm of 3 to 60 people with one to three rounds: joiners and leavers, people who withdraw, skip, do not know, will
/// not say, lend; from all alike to wildly different, with groups at the ends of the scale.
Firm makeFirm(const questionnaire::Questionnaire& questionnaire, base::Random& random);

} // namespace leerspiegel::attack
