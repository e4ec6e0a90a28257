# leerspiegel_module(<name> SOURCES <files> [USES <our modules>] [LINKS <parts that are not ours>] [INCLUDES <folders>])
# One static library per folder of src/ or ui/. Includes are written from src/ ("base/Result.h") and, for the
# window, from the project's root ("ui/pages/StartPage.h").
function(leerspiegel_module name)
    cmake_parse_arguments(PARSE_ARGV 1 module "" "" "SOURCES;USES;LINKS;INCLUDES")
    add_library(leerspiegel_${name} STATIC ${module_SOURCES})
    target_include_directories(leerspiegel_${name} PUBLIC ${PROJECT_SOURCE_DIR}/src)
    target_include_directories(leerspiegel_${name} SYSTEM PUBLIC ${EXPECTED_INCLUDE_DIR} PRIVATE ${module_INCLUDES})
    foreach(used IN LISTS module_USES)
        target_link_libraries(leerspiegel_${name} PUBLIC leerspiegel_${used})
    endforeach()
    target_link_libraries(leerspiegel_${name} PRIVATE ${module_LINKS})
endfunction()

# leerspiegel_tests(<name> SOURCES <files> [USES <our modules>] [LINKS <others>])
# One test program per module; every TEST_CASE becomes one line in ctest.
function(leerspiegel_tests name)
    cmake_parse_arguments(PARSE_ARGV 1 tests "" "" "SOURCES;USES;LINKS")
    add_executable(${name}_tests ${tests_SOURCES})
    foreach(used IN LISTS tests_USES)
        target_link_libraries(${name}_tests PRIVATE leerspiegel_${used})
    endforeach()
    target_link_libraries(${name}_tests PRIVATE leerspiegel_test_main ${tests_LINKS})
    target_include_directories(${name}_tests PRIVATE ${PROJECT_SOURCE_DIR}/tests ${PROJECT_SOURCE_DIR})
    target_compile_definitions(${name}_tests PRIVATE
        LEERSPIEGEL_SOURCE_DIR="${PROJECT_SOURCE_DIR}" LEERSPIEGEL_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data")
    catch_discover_tests(${name}_tests TEST_PREFIX "${name}: " PROPERTIES TIMEOUT 600 ENVIRONMENT "QT_QPA_PLATFORM=offscreen")
endfunction()
