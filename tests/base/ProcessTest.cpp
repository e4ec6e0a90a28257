// SPDX-License-Identifier: EUPL-1.2
#include "base/Process.h"

#include "support/Catch.h"

#include <cerrno>
#include <sys/resource.h>
#include <unistd.h>

TEST_CASE("A14 a crash writes no image of the memory; a closed pipe is an error and no death", "[base]")
{
    leerspiegel::base::prepareProcess();
    rlimit image{1, 1};
    REQUIRE(getrlimit(RLIMIT_CORE, &image) == 0);
    CHECK(image.rlim_cur == 0);
    CHECK(image.rlim_max == 0);
    int ends[2] = {};
    REQUIRE(pipe(ends) == 0);
    close(ends[0]);
    CHECK(write(ends[1], "x", 1) == -1);
    CHECK(errno == EPIPE);
    close(ends[1]);
}
