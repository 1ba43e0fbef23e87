#pragma once
#include <boost/filesystem/path.hpp>
#include <caseaudit/store.hpp>
#include <string>

/// A folder of its own for one test, gone afterwards.
class TestFolder {
public:
    TestFolder();
    TestFolder(const TestFolder&) = delete;
    TestFolder& operator=(const TestFolder&) = delete;
    ~TestFolder();

    std::string operator/(const std::string& name) const { return (path_ / name).string(); }

private:
    boost::filesystem::path path_;
};

/// Where a test can make a store that nobody else uses: TEST_CASE_TEMPLATE("…", Fresh, OnSqlite,
/// OnPostgresql).
struct OnSqlite {
    TestFolder folder;
    caseaudit::StorePlace place{folder / "audits.store", "local"};
};

/// In a schema of its own of the server that `with-postgresql` started.
struct OnPostgresql {
    OnPostgresql();
    TestFolder folder;
    caseaudit::StorePlace place;
};

inline const caseaudit::Doer anybody{"W-001", *caseaudit::parse_date("2026-11-24")};
