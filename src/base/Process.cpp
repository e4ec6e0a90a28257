// SPDX-License-Identifier: EUPL-1.2
#include "base/Process.h"

#include <csignal>
#if defined(__unix__)
#include <sys/resource.h>
#endif
#if defined(__GLIBC__)
#include <malloc.h>
#endif

namespace leerspiegel::base {

void prepareProcess()
{
#if defined(__unix__)
    std::signal(SIGXFSZ, SIG_IGN);
    std::signal(SIGPIPE, SIG_IGN);
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
#if defined(M_PERTURB)
    mallopt(M_PERTURB, 0xA5);
#endif
}

} // namespace leerspiegel::base
