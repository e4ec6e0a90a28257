# What is installed where, and the Debian package of `./dev package`.
include(GNUInstallDirs)
set(LEERSPIEGEL_RELEASE_DAY 2026-11-24) # of PROJECT_VERSION
set(app_id nl.leerspiegel.Leerspiegel)
set(desktop ${PROJECT_SOURCE_DIR}/resources/desktop)
set(plugins lib/leerspiegel) # beside bin/, where ui/widgets/Plugin.cpp looks
configure_file(${desktop}/${app_id}.metainfo.xml ${PROJECT_BINARY_DIR}/${app_id}.metainfo.xml @ONLY)

# Every library stands where the system looks; ours are opened by their full path.
set_target_properties(leerspiegel leerspiegel-cli leerspiegel_paper leerspiegel_office PROPERTIES INSTALL_RPATH "")
install(TARGETS leerspiegel leerspiegel-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(TARGETS leerspiegel_paper leerspiegel_office LIBRARY DESTINATION ${plugins})
install(FILES ${desktop}/${app_id}.desktop DESTINATION ${CMAKE_INSTALL_DATAROOTDIR}/applications)
install(FILES ${desktop}/${app_id}.svg DESTINATION ${CMAKE_INSTALL_DATAROOTDIR}/icons/hicolor/scalable/apps)
install(FILES ${PROJECT_BINARY_DIR}/${app_id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATAROOTDIR}/metainfo)
install(FILES ${desktop}/${app_id}.mime.xml DESTINATION ${CMAKE_INSTALL_DATAROOTDIR}/mime/packages RENAME ${app_id}.xml)
install(FILES ${desktop}/copyright LICENSE CHANGELOG.md DESTINATION ${CMAKE_INSTALL_DATAROOTDIR}/doc/leerspiegel)
install(DIRECTORY questionnaires/ DESTINATION ${CMAKE_INSTALL_DATAROOTDIR}/leerspiegel/questionnaires
    FILES_MATCHING PATTERN "*.json" PATTERN "voorbeeld.json" EXCLUDE)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME leerspiegel)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_VENDOR "Leerspiegel")
set(CPACK_PACKAGE_CONTACT "Leerspiegel <leerspiegel@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "self-scan of the learning culture of small companies")
set(CPACK_PACKAGE_DESCRIPTION "Management fills in the company scan, every employee the individual scan. Leerspiegel
lays the two pictures side by side, so that people start to talk. Answers go into a
sealed ballot box and are counted once; everything stays on your own computer.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-inter, fonts-dejavu-core, libqt6svg6")
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
include(CPack)
