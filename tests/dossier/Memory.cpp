// SPDX-License-Identifier: EUPL-1.2
// dossier_memory [STEP]: F3, every deed of the dossier with one of SQLite's requests for memory refused. A program of
// its own, because SQLite takes another allocator only before its first use.
#include "FaultLoop.h"

#include <algorithm>
#include <cstdlib>
#include <iostream>

#include <sqlite3.h>

using namespace leerspiegel::dossier::faults;

namespace {

sqlite3_mem_methods usual;
int countdown = 0; ///< Requests until the one that is refused; 0: none is.
bool refused = false;

bool isRefused()
{
    if (countdown > 0 && --countdown == 0) {
        refused = true;
        return true;
    }
    return false;
}

void* allocate(int size) { return isRefused() ? nullptr : usual.xMalloc(size); }

void* reallocate(void* block, int size) { return isRefused() ? nullptr : usual.xRealloc(block, size); }

} // namespace

int main(int argc, char** argv)
{
    const int step = argc > 1 ? std::max(1, std::atoi(argv[1])) : 1;
    sqlite3_config(SQLITE_CONFIG_GETMALLOC, &usual);
    auto methods = usual;
    methods.xMalloc = allocate;
    methods.xRealloc = reallocate;
    if (sqlite3_config(SQLITE_CONFIG_MALLOC, &methods) != SQLITE_OK) {
        std::cerr << "SQLite is in use already\n";
        return 1;
    }
    const Means memory{[](int at) {
                           refused = false;
                           countdown = at;
                       },
                       [] {
                           countdown = 0;
                           return refused;
                       }};
    Tally tally;
    for (const auto& deed : deeds()) {
        failByMeans(deed, memory, false, step, tally);
    }
    failByMeans(deeds().front(), memory, true, step, tally);
    for (const auto& failure : tally.failures) {
        std::cout << failure << '\n';
    }
    std::cout << tally.runs << " runs, " << tally.fired << " requests refused, " << tally.failures.size()
              << " failures\n";
    return tally.failures.empty() && tally.fired > 0 ? 0 : 1;
}
