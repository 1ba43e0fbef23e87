# Writes OUTPUT: the text of each of FILES (with '|' between them) as a constant in NAMESPACE, named after its file and
# declared in HEADER.
string(REPLACE "|" ";" FILES "${FILES}")
set(all "#include \"${HEADER}\"\n\nnamespace ${NAMESPACE} {\n")
foreach(path IN LISTS FILES)
  file(READ "${path}" text)
  get_filename_component(name "${path}" NAME_WE)
  string(REPLACE "-" "_" name "${name}")
  string(APPEND all "const std::string_view ${name} = R\"~~~(${text})~~~\";\n")
endforeach()
string(APPEND all "}\n")
file(WRITE "${OUTPUT}" "${all}")
