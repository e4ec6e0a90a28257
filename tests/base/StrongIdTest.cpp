// SPDX-License-Identifier: EUPL-1.2
#include "base/StrongId.h"
#include "support/Catch.h"

#include <set>
#include <type_traits>
#include <unordered_set>

using leerspiegel::base::StrongId;

namespace {

using BreadId = StrongId<struct BreadTag>;
using CakeId = StrongId<struct CakeTag>;

} // namespace

TEST_CASE("An id of one kind cannot stand for another kind or be made from a text unawares", "[base]")
{
    CHECK_FALSE(std::is_convertible_v<BreadId, CakeId>);
    CHECK_FALSE(std::is_constructible_v<CakeId, BreadId>);
    CHECK_FALSE(std::is_convertible_v<std::string, BreadId>);
    CHECK(std::is_constructible_v<BreadId, std::string>);
}

TEST_CASE("Ids compare, sort and hash by their text", "[base]")
{
    CHECK(BreadId{"rye"} == BreadId{"rye"});
    CHECK(BreadId{"rye"} != BreadId{"Rye"});
    CHECK(BreadId{"rye"} < BreadId{"wheat"});
    CHECK(BreadId{}.empty());
    CHECK(BreadId{"rye"}.text() == "rye");
    const std::set<BreadId> sorted{BreadId{"b"}, BreadId{"a"}, BreadId{"b"}};
    CHECK(sorted.size() == 2);
    CHECK(sorted.begin()->text() == "a");
    const std::unordered_set<BreadId> hashed{BreadId{"b"}, BreadId{"a"}, BreadId{"b"}};
    CHECK(hashed.size() == 2);
    CHECK(hashed.contains(BreadId{"a"}));
}
