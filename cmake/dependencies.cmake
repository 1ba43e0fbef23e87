# Debian 12's packages, with what each is for; scripts/install-dependencies installs them.
find_package(Boost 1.74 REQUIRED COMPONENTS filesystem program_options)  # plugins (DLL), folders, the command line, distributions (Math)
find_package(pugixml 1.13 REQUIRED)                                      # reading XML into a tree
find_package(LibXml2 2.9 REQUIRED)                                       # checking that XML is well-formed, which pugixml does not
find_package(spdlog 1.10 REQUIRED)                                       # fmt, for all text; the log of --verbose
find_package(PkgConfig REQUIRED)
pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium)             # SHA-256 of templates
find_package(nlohmann_json 3.11 REQUIRED)                                # JSON reports
find_path(MUSTACHE_INCLUDE_DIR mustache.hpp PATH_SUFFIXES kainjow kainjow-mustache REQUIRED)  # HTML templates
pkg_check_modules(re2 REQUIRED IMPORTED_TARGET re2)                      # patterns of record maps, in linear time
pkg_check_modules(libzip REQUIRED IMPORTED_TARGET libzip)                # opening workbooks
find_path(CSV_INCLUDE_DIR csv.h REQUIRED)                                # libcsv: reading CSV
find_library(CSV_LIBRARY csv REQUIRED)
find_library(XLSXWRITER_LIBRARY xlsxwriter REQUIRED)                     # writing workbooks
find_library(SOCI_LIBRARY soci_core REQUIRED)                            # SOCI: the store, over SQLite and PostgreSQL
find_library(SOCI_SQLITE_LIBRARY soci_sqlite3 REQUIRED)
find_library(SOCI_POSTGRESQL_LIBRARY soci_postgresql REQUIRED)
find_path(LIBPQ_INCLUDE_DIR libpq-fe.h PATH_SUFFIXES postgresql REQUIRED)  # which SOCI's headers include
pkg_check_modules(zstd REQUIRED IMPORTED_TARGET libzstd)                 # documents in the store, compressed
find_package(yaml-cpp 0.7 REQUIRED)                                     # quanteda dictionaries of themes, which are YAML
pkg_check_modules(lemon REQUIRED IMPORTED_TARGET lemon)                  # minimum-cost flows: the allocation of auditors
find_path(GLPK_INCLUDE_DIR glpk.h REQUIRED)                              # integer programs: its pairs; in tests the attacker
find_library(GLPK_LIBRARY glpk REQUIRED)                                 #   of tables with hidden counts
find_path(STEMMER_INCLUDE_DIR libstemmer.h REQUIRED)                       # Snowball: word endings, in phrases that comments share
find_library(STEMMER_LIBRARY stemmer REQUIRED)
if(BUILD_TESTING)
  find_package(doctest 2.4 REQUIRED)
endif()
