# What pages are made of, at build time only: npm packages, pinned in a package-lock.json.
find_program(NODE node REQUIRED)
find_program(NPM npm REQUIRED)

# caseaudit_npm_packages(TARGET FOLDER): fetches the folder's packages where they are not there as pinned, and sets
# ${TARGET}_fetched to a file that is made by it. scripts/install-dependencies fetches them beforehand.
function(caseaudit_npm_packages target folder)
  set(fetched ${folder}/node_modules/.package-lock.json)
  add_custom_command(OUTPUT ${fetched}
    COMMAND ${NPM} ci --ignore-scripts --no-audit --no-fund --silent
    DEPENDS ${folder}/package-lock.json WORKING_DIRECTORY ${folder}
    COMMENT "Fetching the packages of ${folder}" VERBATIM)
  add_custom_target(${target} DEPENDS ${fetched})
  set(${target}_fetched ${fetched} PARENT_SCOPE)
endfunction()

set(web ${PROJECT_SOURCE_DIR}/web)
caseaudit_npm_packages(web_packages ${web})

# caseaudit_style(OUTPUT SCSS): a style sheet with all that it uses.
function(caseaudit_style output source)
  file(GLOB parts CONFIGURE_DEPENDS ${web}/*.scss ${web}/form/style/*.scss)
  add_custom_command(OUTPUT ${output}
    COMMAND ${NODE} ${web}/node_modules/sass/sass.js --style=compressed --no-source-map --no-charset ${source} ${output}
    DEPENDS ${source} ${parts} web_packages ${web_packages_fetched} VERBATIM)
endfunction()

# caseaudit_script(OUTPUT ENTRY [OPTION…]): one classic script with every module that ENTRY imports; texts that it
# imports are inlined.
function(caseaudit_script output entry)
  file(GLOB_RECURSE modules CONFIGURE_DEPENDS ${web}/form/*.js ${web}/report/*.js ${PROJECT_SOURCE_DIR}/audit-templates/words/*.txt)
  add_custom_command(OUTPUT ${output}
    COMMAND ${NODE} ${web}/node_modules/esbuild/bin/esbuild ${entry} --bundle --format=iife --target=es2020
            --loader:.txt=text --log-level=warning --outfile=${output} ${ARGN}
    DEPENDS ${entry} ${modules} web_packages ${web_packages_fetched} VERBATIM)
endfunction()
