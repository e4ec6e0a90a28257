// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Catch2 is version 2 on Debian 12 and version 3 on Ubuntu 24.04; tests include this header and need not know.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
using Catch::Approx;
#else
#include <catch2/catch.hpp>
#endif
