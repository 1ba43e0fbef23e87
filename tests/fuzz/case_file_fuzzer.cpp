// Whatever the bytes, a case file is read or refused with an InputError, and one that is read keeps its
// promises.
#include <caseaudit/error.hpp>
#include <caseaudit/formats.hpp>
#include <cstdlib>
#include <set>

using namespace caseaudit;

namespace {

void expect(bool promise) {
    if (!promise) std::abort();
}

void check(const CaseFile& file) {
    std::set<std::string> ids;
    Date last = Date::min();
    for (const auto& entry : file.all_entries()) {
        expect(ids.insert(entry.id).second);
        expect(last <= entry.date);
        expect(entry.line > 0);
        last = entry.date;
        expect(!file.entries(entry.kind).empty());
        file.lacks(every(entry.kind).reaching_back(12), months_up_to(entry.date, 6));
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    try {
        check(read_case_file_text({reinterpret_cast<const char*>(data), size}, "fuzzed.xml"));
    } catch (const InputError&) {
    }
    return 0;
}
