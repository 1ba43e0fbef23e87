// Whatever the bytes, a record map is read or refused with an InputError; one that is read can be applied to
// rows.
#include <array>
#include <caseaudit/error.hpp>
#include <cstdlib>

#include "formats/record_maps/apply.hpp"

using namespace caseaudit;

namespace {

void apply(const RecordMap& map) {
    const std::array<std::string_view, 5> heads{"Child Unique ID", "Date of visit", "Ethnicity",
                                                "Case status", "CHILD"};
    const std::array<std::string_view, 5> cells{"C-0001", "03/09/2026", "f) MWBC", "a) Yes", "7"};
    const Wanted everything;
    record_maps::Apply all{{&map, 1}, "x.csv", everything, parse_date("2026-09-30")};
    all.table("visits list-7");
    all.row(1, heads);
    all.row(2, cells);
    std::vector<Extract> extracts;
    extracts.push_back(all.finish());
    cover_everyone(extracts);
    for (const auto& part : extracts[0].parts) {
        for (const auto& entry : part.all_entries()) {
            if (entry.id.empty() || entry.line != 2) std::abort();
        }
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    try {
        const auto map = read_record_map_text({reinterpret_cast<const char*>(data), size}, "fuzzed.xml");
        try {
            apply(map);
        } catch (const Error&) {
        }
    } catch (const InputError&) {
    }
    return 0;
}
