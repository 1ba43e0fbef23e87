# Installing: program, library, headers, man page, completion, and a CMake package for plugins built elsewhere.
# Plugins and templates are installed where they are listed.
include(CMakePackageConfigHelpers)

install(TARGETS caseaudit caseaudit_core EXPORT caseaudit)
install(DIRECTORY include/caseaudit DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})

function(caseaudit_install_output option name folder)
  set(file ${PROJECT_BINARY_DIR}/${folder}/${name})
  get_filename_component(made_in ${file} DIRECTORY)
  file(MAKE_DIRECTORY ${made_in})
  add_custom_command(OUTPUT ${file} COMMAND caseaudit ${option} > ${file} DEPENDS caseaudit VERBATIM)
  add_custom_target(caseaudit${option} ALL DEPENDS ${file})
  install(FILES ${file} DESTINATION ${folder})
endfunction()
caseaudit_install_output(--manual-page caseaudit.1 ${CMAKE_INSTALL_MANDIR}/man1)
caseaudit_install_output(--bash-completion caseaudit ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)

set(package ${CMAKE_INSTALL_LIBDIR}/cmake/caseaudit)
set(CASEAUDIT_TEMPLATES ${CASEAUDIT_DATA_FOLDER}/audit-templates)
configure_package_config_file(cmake/caseauditConfig.cmake.in ${PROJECT_BINARY_DIR}/caseauditConfig.cmake
  INSTALL_DESTINATION ${package} PATH_VARS CASEAUDIT_TEMPLATES)
write_basic_package_version_file(${PROJECT_BINARY_DIR}/caseauditConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(EXPORT caseaudit NAMESPACE caseaudit:: FILE caseauditTargets.cmake DESTINATION ${package})
install(FILES ${PROJECT_BINARY_DIR}/caseauditConfig.cmake ${PROJECT_BINARY_DIR}/caseauditConfigVersion.cmake
  cmake/caseaudit_add_plugin.cmake cmake/plugin.map DESTINATION ${package})
