# cpack -G DEB: one package, caseaudit, with everything in it.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME caseaudit)
set(CPACK_PACKAGE_CONTACT "caseaudit maintainers <maintainers@caseaudit.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Audits of children's social care case files")
set(CPACK_PACKAGE_DESCRIPTION
"Answers from a case file what a program can read, with the entries it rests on,
scores and grades completed audits, and makes one report of many for a quality
assurance meeting. Audit kinds are plugins: supervision, chronology and process
are here, and 'caseaudit plugins new' starts another.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS ${CMAKE_LIBRARY_OUTPUT_DIRECTORY})
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "cmake, g++, libspdlog-dev, doctest-dev")
include(CPack)
