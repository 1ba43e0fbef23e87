// The same children as councils' extracts: alone, and all sources together.
#include "formats/extracts.hpp"

#include <doctest/doctest.h>
#include <unistd.h>

#include <algorithm>
#include <caseaudit/formats.hpp>
#include <filesystem>
#include <map>

#include "generator/extracts/write_all.hpp"
#include "generator/flags.hpp"
#include "generator/population.hpp"
#include "records/case_folder.hpp"
#include "records/merge.hpp"

namespace extracts_test {

using namespace caseaudit;
using namespace caseaudit::generator;

namespace {

constexpr int at_a_time = 500;  // children whose extracts are read together

/// A folder that goes when the test does.
struct Folder {
    std::string path =
        (std::filesystem::temp_directory_path() / ("caseaudit-generator-" + std::to_string(::getpid())))
            .string();

    Folder() { std::filesystem::create_directories(path); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder() { std::filesystem::remove_all(path); }
};

using Parts = std::map<std::string, std::vector<CaseFile>>;

const std::vector<RecordMap>& maps() {
    static const auto all = read_record_maps(SOURCE_FOLDER "/audit-templates/record-maps");
    return all;
}

/// A row left out, or a table that no map knows, is a fault of the generator's.
void check_read(const ExtractReport& report) {
    CHECK(report.unknown.empty());
    for (const auto& table : report.tables)
        CHECK_MESSAGE(table.rejected == 0,
                      table.name << ": " << (table.rejects.empty() ? "" : table.rejects.front().why));
}

/// Each child's parts of these extracts.
void add_parts(const std::vector<std::string>& paths, Parts& parts) {
    std::vector<Extract> extracts;
    for (const auto& path : paths) extracts.push_back(read_extract(path, maps(), {}, as_of()));
    cover_everyone(extracts);
    for (const auto& extract : extracts) {
        check_read(extract.report);
        for (const auto& part : extract.parts) parts[part.subject().ref].push_back(part);
    }
}

std::vector<CaseFile> joined(const Parts& parts) {
    std::vector<CaseFile> files;
    for (const auto& [ref, of_child] : parts) files.push_back(records::merged(of_child));
    return files;
}

/// Every kind of extract of these children: the paths of all files.
std::vector<std::string> written(const std::vector<Made>& all, const std::string& folder) {
    auto paths = write_case_files(all, folder + "/case-files");
    for (const auto& more :
         {write_census(all, folder + "/census"), write_annex_a_csv(all, folder + "/annex-a"),
          write_mapped_csv(all, folder + "/mapped-csv")})
        paths.insert(paths.end(), more.begin(), more.end());
    return paths;
}

/// As `caseaudit run` opens them.
CaseFolder opened(const std::vector<std::string>& paths) {
    Opening opening;
    opening.paths = paths;
    opening.record_maps = SOURCE_FOLDER "/audit-templates/record-maps";
    opening.extracted = ExtractDays{{iso_date(as_of())}};
    CaseFolder cases{opening};
    for (const auto& sentence : cases.refused()) CHECK(sentence == "");
    for (const auto& extract : cases.extracts()) check_read(extract);
    return cases;
}

std::string audits(const CaseFolder& cases) {
    std::string text;
    for (const auto& file : cases.all()) {
        for (const auto& draft : drafts_of(file, cases.family(file), as_of())) text += write_audit(draft);
    }
    return text;
}

/// Calls `visit(children, folder)` for some children at a time.
template <class Visit>
void each_batch(Visit visit) {
    for (int first = 1; first <= children; first += at_a_time) {
        const Folder folder;
        visit(made_children(seed, first, first + at_a_time - 1), folder.path);
    }
}

void compare(const Flags& expected, const Flags& found) {
    const auto not_found = difference(expected, found);
    const auto not_planted = difference(found, expected);
    CHECK(not_found == "");
    CHECK(not_planted == "");
}

bool is_about_supervision_or_chronology(const Audit& draft) {
    return draft.template_id == "supervision" || draft.template_id == "chronology";
}

}  // namespace

TEST_CASE("the census alone: nothing flagged but what it carries; supervision and chronology not checked") {
    const auto day = *parse_date("2026-03-31");
    Flags expected;
    Flags found;
    std::size_t not_checked = 0;
    each_batch([&](const std::vector<Made>& all, const std::string& folder) {
        for (const auto& made : all) add_expected(made, "census", expected);
        Parts parts;
        add_parts(write_census(all, folder), parts);
        for (const auto& file : joined(parts)) {
            const auto drafts = drafts_of(file, {}, day);
            add_flags(drafts, found);
            for (const auto& draft : drafts) {
                if (!is_about_supervision_or_chronology(draft)) continue;
                for (const auto& answer : draft.answers) {
                    CHECK_MESSAGE(answer.outcome == Outcome::not_checked, draft.id << " " << answer.question);
                    ++not_checked;
                }
            }
        }
    });
    CHECK(not_checked > children);
    compare(expected, found);
}

TEST_CASE("Annex A alone: nothing flagged but what it carries") {
    Flags expected;
    Flags found;
    each_batch([&](const std::vector<Made>& all, const std::string& folder) {
        for (const auto& made : all) add_expected(made, "annex-a", expected);
        Parts parts;
        add_parts(write_annex_a_csv(all, folder), parts);
        for (const auto& file : joined(parts)) add_flags(drafts_of(file, {}, as_of()), found);
    });
    compare(expected, found);
}

TEST_CASE("Annex A as a workbook says the same as its lists in CSV") {
    const Folder folder;
    const auto all = made_children(seed, 1, 300);
    const auto flags = [](const std::vector<std::string>& paths) {
        Flags found;
        Parts parts;
        add_parts(paths, parts);
        for (const auto& file : joined(parts)) add_flags(drafts_of(file, {}, as_of()), found);
        return found;
    };
    const auto of_workbook = flags(write_annex_a_xlsx(all, folder.path));
    CHECK(of_workbook.size() > 3);
    compare(flags(write_annex_a_csv(all, folder.path)), of_workbook);
}

TEST_CASE("over all sources together every planted breach is found, and nothing else") {
    Flags expected;
    Flags found;
    each_batch([&](const std::vector<Made>& all, const std::string& folder) {
        for (const auto& made : all) add_expected(made, "all", expected);
        const auto cases = opened(written(all, folder));
        CHECK(cases.all().size() == all.size());
        for (const auto& file : cases.all()) add_flags(drafts_of(file, cases.family(file), as_of()), found);
    });
    compare(expected, found);
}

TEST_CASE("the same bytes whatever the order of the files") {
    const Folder folder;
    auto paths = written(made_children(seed, 1, 60), folder.path);
    const auto forwards = audits(opened(paths));
    std::ranges::reverse(paths);
    CHECK(forwards == audits(opened(paths)));
}

}  // namespace extracts_test
