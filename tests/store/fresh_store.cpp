#include "fresh_store.hpp"

#include <soci/postgresql/soci-postgresql.h>
#include <soci/soci.h>

#include <boost/filesystem.hpp>
#include <cstdlib>
#include <stdexcept>

namespace fs = boost::filesystem;

TestFolder::TestFolder() : path_{fs::temp_directory_path() / fs::unique_path()} {
    fs::create_directories(path_);
}

TestFolder::~TestFolder() { fs::remove_all(path_); }

OnPostgresql::OnPostgresql() {
    const char* const server = std::getenv("CASEAUDIT_TEST_POSTGRESQL");
    if (server == nullptr) throw std::runtime_error{"run this by tests/store/with-postgresql"};
    static int schemas = 0;
    const auto schema = "test_" + std::to_string(++schemas);
    soci::session{soci::postgresql, server} << "CREATE SCHEMA " << schema;
    place = {std::string{server} + "&options=-csearch_path%3D" + schema, "local"};
}
