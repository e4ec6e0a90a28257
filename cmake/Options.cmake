# Options and flags of every build. The presets in CMakePresets.json choose among them.
option(LEERSPIEGEL_TESTS "Build the tests" OFF)
option(LEERSPIEGEL_BENCH "Build the speed measurements" OFF)
option(LEERSPIEGEL_FUZZ "Build the fuzz targets (clang only)" OFF)
option(LEERSPIEGEL_WERROR "Treat warnings as errors" OFF)
set(LEERSPIEGEL_SANITIZE "" CACHE STRING "Sanitizers, for example address,undefined or thread")

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

find_program(LEERSPIEGEL_CCACHE ccache)
if(LEERSPIEGEL_CCACHE)
    # Same cache for every clone and build folder on this machine.
    set(launcher ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} CCACHE_NOHASHDIR=1
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${LEERSPIEGEL_CCACHE})
    set(CMAKE_CXX_COMPILER_LAUNCHER ${launcher})
    set(CMAKE_C_COMPILER_LAUNCHER ${launcher})
endif()

add_compile_options(
    -Wall -Wextra -Wpedantic -Wshadow -Wformat=2
    $<$<COMPILE_LANGUAGE:CXX>:-Wold-style-cast> $<$<COMPILE_LANGUAGE:CXX>:-Wnon-virtual-dtor> $<$<COMPILE_LANGUAGE:CXX>:-Woverloaded-virtual>
    $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict> # g++ 12 sees copies that overlap where strings are joined
    -fno-strict-aliasing -fstack-protector-strong)
if(LEERSPIEGEL_WERROR)
    add_compile_options(-Werror)
endif()
if(LEERSPIEGEL_SANITIZE)
    add_compile_options(-fsanitize=${LEERSPIEGEL_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    add_compile_options($<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>) # false alarms under the sanitizers
    add_link_options(-fsanitize=${LEERSPIEGEL_SANITIZE})
else()
    add_compile_definitions($<$<CONFIG:Release>:_FORTIFY_SOURCE=2>)
endif()
add_link_options(-Wl,--as-needed)
