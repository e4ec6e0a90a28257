# Fails on what the house style forbids and a machine can see: no licence line, files that are too long without a stated
# reason, unfinished marks, unfinished merges.
cmake_minimum_required(VERSION 3.25)

# Longer than the style wishes, each with its reason.
set(long_allowed
    src/dossier/Dossier.h              # one class is the whole contract of the file
    src/report/charts/DejaVuWidths.cpp # a table of widths
    src/privacy/ControlWordList.cpp)   # a list of words

file(GLOB_RECURSE sources RELATIVE ${ROOT} ${ROOT}/src/*.h ${ROOT}/src/*.cpp ${ROOT}/ui/*.h ${ROOT}/ui/*.cpp)
set(wrong "")
foreach(source IN LISTS sources)
    file(READ ${ROOT}/${source} text)
    if(NOT text MATCHES "^// SPDX-License-Identifier: EUPL-1.2\n")
        list(APPEND wrong "${source}: first line is not the SPDX licence line")
    endif()
    if(text MATCHES "TODO|FIXME|HACK")
        list(APPEND wrong "${source}: a mark of unfinished work")
    endif()
    string(REGEX MATCHALL "\n" lines "${text}")
    list(LENGTH lines count)
    if(source MATCHES "\\.h$")
        set(most 140)
    else()
        set(most 340)
    endif()
    if(count GREATER most AND NOT source IN_LIST long_allowed)
        list(APPEND wrong "${source}: ${count} lines")
    endif()
endforeach()
# What a merge left behind stands in files of any kind.
file(GLOB_RECURSE others RELATIVE ${ROOT} ${ROOT}/tests/* ${ROOT}/docs/*.md ${ROOT}/cmake/* ${ROOT}/questionnaires/*.json ${ROOT}/resources/*.ts)
foreach(source IN LISTS sources others ITEMS dev README.md CMakeLists.txt)
    file(STRINGS ${ROOT}/${source} marks LIMIT_COUNT 1 REGEX "^(<<<<<<<|>>>>>>>|\\|\\|\\|\\|\\|\\|\\|) ")
    if(marks)
        list(APPEND wrong "${source}: an unfinished merge")
    endif()
endforeach()
if(wrong)
    list(JOIN wrong "\n  " text)
    message(FATAL_ERROR "House style:\n  ${text}")
endif()
