// Whatever the bytes, an audit is read or refused with an InputError; one that is read is written and read
// back equal.
#include <caseaudit/error.hpp>
#include <caseaudit/formats.hpp>
#include <cstdlib>

using namespace caseaudit;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    try {
        const auto audit = read_audit_text({reinterpret_cast<const char*>(data), size}, "fuzzed.xml");
        const auto written = write_audit(audit);
        const auto again = read_audit_text(written, "fuzzed.xml");
        if (!(again == audit) || write_audit(again) != written) std::abort();
    } catch (const InputError&) {
    }
    return 0;
}
