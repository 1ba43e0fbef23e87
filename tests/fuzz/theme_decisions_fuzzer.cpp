// Whatever the bytes, decisions on themes and what was learnt from them are read or refused with an
// InputError; what is read is written as one that is read alike.
#include <caseaudit/error.hpp>
#include <caseaudit/theme_decisions.hpp>
#include <caseaudit/theme_model.hpp>
#include <cstdlib>

using namespace caseaudit;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    const std::string_view text{reinterpret_cast<const char*>(data), size};
    try {
        const auto written = write_theme_decisions(read_theme_decisions_text(text, "fuzzed.xml"));
        if (write_theme_decisions(read_theme_decisions_text(written, "again.xml")) != written) std::abort();
    } catch (const InputError&) {
    }
    try {
        read_theme_model_text(text, "fuzzed.xml");
    } catch (const InputError&) {
    }
    return 0;
}
