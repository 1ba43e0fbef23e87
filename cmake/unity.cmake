# With CASEAUDIT_UNITY (all presets) the sources of one folder of src/ and plugins/ are
# compiled as one, so the headers that they share are read once. A helper in an anonymous namespace needs a name of its
# own in its folder. Each test file has a namespace of its own: the tests of a room are always compiled as one.

# caseaudit_unity_by_folder(TARGET): to be said after the last source is added.
function(caseaudit_unity_by_folder target)
  set_target_properties(${target} PROPERTIES UNITY_BUILD ${CASEAUDIT_UNITY} UNITY_BUILD_MODE GROUP)
  get_target_property(sources ${target} SOURCES)
  get_target_property(top ${target} SOURCE_DIR)
  foreach(source ${sources})
    if(source MATCHES "^\\$<")
      continue()  # objects
    endif()
    get_filename_component(source "${source}" ABSOLUTE BASE_DIR ${top})
    cmake_path(IS_PREFIX PROJECT_BINARY_DIR "${source}" is_made)
    get_filename_component(folder "${source}" DIRECTORY)
    file(RELATIVE_PATH folder ${PROJECT_SOURCE_DIR} "${folder}")
    string(MAKE_C_IDENTIFIER "${folder}" group)
    set_source_files_properties("${source}" TARGET_DIRECTORY ${target}
      PROPERTIES UNITY_GROUP ${group} SKIP_UNITY_BUILD_INCLUSION ${is_made})
  endforeach()
endfunction()
