#include <doctest/doctest.h>

#include <caseaudit/aggregate.hpp>
#include <caseaudit/error.hpp>
#include <caseaudit/reports.hpp>

#include "files/files.hpp"
#include "fresh_store.hpp"
#include "store/connection.hpp"

namespace packed_test {

using namespace caseaudit;

namespace {

const TemplateFolder& shipped() {
    static const TemplateFolder folder{SOURCE_FOLDER "/audit-templates"};
    return folder;
}

std::vector<std::string> example_paths() {
    auto paths = files::list(SOURCE_FOLDER "/examples/case-records-review/audits", ".audit.xml");
    for (auto& path : files::list(SOURCE_FOLDER "/examples/whole-file-pilot/audits", ".audit.xml"))
        paths.push_back(path);
    return paths;
}

std::string pack_bytes(const Columns& columns) {
    const auto pack = qa_pack(columns, shipped().practice_areas(), {});
    return qa_html(pack) + qa_json(pack) + qa_csv(pack);
}

/// The same from the files themselves.
std::string bytes_of_files() {
    std::vector<CheckedAudit> audits;
    for (const auto& path : example_paths()) {
        auto audit = read_audit(path);
        const auto& audit_template = fitting_template(audit, shipped());
        auto scores = score(compile_score_plan(audit_template), audit_template, audit);
        audits.push_back({std::move(audit), &audit_template, std::move(scores)});
    }
    return pack_bytes(columns_of(countable(std::move(audits)).audits));
}

template <class Fresh>
struct Filled {
    Fresh fresh;
    Store store{fresh.place, Store::Missing::create};

    Filled() { REQUIRE(store.import(example_paths(), shipped(), anybody).kept); }

    Columns columns(const Takes& takes = {}) const {
        ColumnsBuilder builder;
        store.read_packed(shipped(), takes, [&](const PackedAudit& one) { builder.add(one); });
        return builder.finish();
    }
    void tamper(const std::string& statement) { store.connection().sql() << statement; }
    std::string broken() { return store.verify({}, &shipped()).first_break; }
};

}  // namespace

TEST_CASE_TEMPLATE("columns of a store give the bytes that its files give", Fresh, OnSqlite, OnPostgresql) {
    const Filled<Fresh> filled;
    CHECK(pack_bytes(filled.columns()) == bytes_of_files());
    const auto some = filled.columns([](std::string_view kind, std::string_view team, Date) {
        return kind == "supervision" && team == "Team Oak";
    });
    CHECK(some.audits.size() == 4);
    CHECK(some.teams == std::vector<std::string>{"Team Oak"});
}

TEST_CASE_TEMPLATE("what an older caseaudit imported is packed later", Fresh, OnSqlite, OnPostgresql) {
    Filled<Fresh> filled;
    filled.tamper("DELETE FROM packed_figures WHERE audit > 3");
    CHECK(filled.columns().audits.size() == 3);
    CHECK(filled.broken() == "");
    filled.store.fill_packed(shipped(), anybody);
    CHECK(pack_bytes(filled.columns()) == bytes_of_files());
    CHECK(filled.broken() == "");
}

TEST_CASE_TEMPLATE("packed figures that are not those of their document are named", Fresh, OnSqlite,
                   OnPostgresql) {
    Filled<Fresh> filled;
    SUBCASE("figures") {
        filled.tamper("UPDATE packed_figures SET figures = 'about' WHERE audit = 2");
        CHECK(filled.broken().find("its packed figures are not those") != std::string::npos);
    }
    SUBCASE("scores") {
        filled.tamper(
            "UPDATE packed_figures SET scored = replace(scored, 'scores', 'scores ') WHERE audit = 2");
        CHECK(filled.broken().find("its packed scores are not those") != std::string::npos);
    }
}

TEST_CASE_TEMPLATE("an empty store has no columns", Fresh, OnSqlite, OnPostgresql) {
    const Fresh fresh;
    const Store store{fresh.place, Store::Missing::create};
    ColumnsBuilder builder;
    const auto reading = store.read_packed(shipped(), {}, [&](const PackedAudit& one) { builder.add(one); });
    CHECK(reading.there == 0);
    CHECK(builder.size() == 0);
    CHECK(qa_pack(builder.finish(), shipped().practice_areas(), {}).audits == 0);
}

}  // namespace packed_test
