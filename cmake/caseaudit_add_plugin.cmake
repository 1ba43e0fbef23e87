set(CASEAUDIT_PLUGIN_MAP ${CMAKE_CURRENT_LIST_DIR}/plugin.map)

# caseaudit_add_plugin(NAME SOURCE…): a plugin that `caseaudit` loads. It exports one symbol and nothing else.
# Within caseaudit's own tree it is installed with the program; elsewhere it is built where the project says.
function(caseaudit_add_plugin name)
  add_library(${name} MODULE ${ARGN})
  if(TARGET caseaudit_core)
    target_link_libraries(${name} PRIVATE caseaudit_core caseaudit_warnings)
  else()
    target_link_libraries(${name} PRIVATE caseaudit::core)
  endif()
  target_compile_features(${name} PRIVATE cxx_std_20)
  target_link_options(${name} PRIVATE -Wl,--version-script=${CASEAUDIT_PLUGIN_MAP})
  if(NOT CASEAUDIT_SANITIZE)  # clang keeps its sanitizers in the program
    target_link_options(${name} PRIVATE -Wl,-z,defs)
  endif()
  set_target_properties(${name} PROPERTIES
    PREFIX "" CXX_EXTENSIONS OFF CXX_VISIBILITY_PRESET hidden VISIBILITY_INLINES_HIDDEN ON
    LINK_DEPENDS ${CASEAUDIT_PLUGIN_MAP})
endfunction()
