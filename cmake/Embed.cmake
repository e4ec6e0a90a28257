# Turns files into one C++ source: cmake -DOUTPUT=... -DNAMESPACE=... -DFILES="name=path|name=path" -P Embed.cmake
set(text "// Made by cmake/Embed.cmake; do not edit.\n#include <array>\n#include <cstdint>\n#include <span>\n\nnamespace ${NAMESPACE} {\n\n")
string(REPLACE "|" ";" FILES "${FILES}")
foreach(entry IN LISTS FILES)
    string(REGEX MATCH "^([A-Za-z]+)=(.*)$" matched "${entry}")
    set(name ${CMAKE_MATCH_1})
    file(READ "${CMAKE_MATCH_2}" hex HEX)
    string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${hex}")
    string(APPEND text "static constexpr std::uint8_t ${name}Bytes[] = {${bytes}};\n"
        "std::span<const std::uint8_t> ${name}() { return ${name}Bytes; }\n\n")
endforeach()
string(APPEND text "} // namespace ${NAMESPACE}\n")
file(WRITE "${OUTPUT}" "${text}")
