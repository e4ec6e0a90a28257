# The parts that are not ours, found once. Every name on the left is what our targets link.
find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(SQLiteCpp REQUIRED)
find_package(SQLite3 REQUIRED)
pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium)
find_package(Qt6 REQUIRED COMPONENTS Core DBus Gui Widgets PrintSupport LinguistTools)
qt_standard_project_setup()
set(CMAKE_AUTOUIC OFF)
set(CMAKE_AUTORCC OFF)
set(CMAKE_AUTOMOC OFF) # only the modules with QObjects switch it on
set(CMAKE_AUTOMOC_COMPILER_PREDEFINES OFF) # moc of Qt 6.4 cannot read the C++20 headers of g++ 12 with them

find_path(VALIJSON_INCLUDE_DIR valijson/schema.hpp REQUIRED)
find_path(EXPECTED_INCLUDE_DIR tl/expected.hpp REQUIRED)
find_path(BOOST_MATH_INCLUDE_DIR boost/math/distributions/students_t.hpp REQUIRED)
pkg_check_modules(qpdf REQUIRED IMPORTED_TARGET libqpdf)
pkg_check_modules(xlsxwriter REQUIRED IMPORTED_TARGET xlsxwriter)
pkg_check_modules(minizip REQUIRED IMPORTED_TARGET minizip)
find_path(READSTAT_INCLUDE_DIR readstat.h REQUIRED)
find_library(READSTAT_LIBRARY readstat REQUIRED)
