// SPDX-License-Identifier: EUPL-1.2
#define CATCH_CONFIG_RUNNER
#include "support/Catch.h"

int main(int argc, char** argv)
{
    return Catch::Session().run(argc, argv);
}
