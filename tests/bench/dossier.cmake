# Speed of the dossier beside bare SQLite calls; included by tests/bench/CMakeLists.txt.
find_package(benchmark REQUIRED)
add_executable(dossier_bench ${CMAKE_CURRENT_LIST_DIR}/DossierBench.cpp ${PROJECT_SOURCE_DIR}/tests/dossier/Samples.cpp)
target_include_directories(dossier_bench PRIVATE ${PROJECT_SOURCE_DIR}/tests)
target_link_libraries(dossier_bench PRIVATE leerspiegel_dossier SQLite::SQLite3 benchmark::benchmark)
