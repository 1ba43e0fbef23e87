// Whatever the bytes, a feedback form is read or refused with an InputError; one that is read covers only
// what is on it.
#include <caseaudit/error.hpp>
#include <caseaudit/formats.hpp>
#include <cstdlib>

using namespace caseaudit;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    try {
        const auto form =
            read_feedback_form_text({reinterpret_cast<const char*>(data), size}, "fuzzed form.xml");
        const auto day = form.all_entries().front().date;
        if (!form.lacks(every("feedback"), {day, day})) std::abort();
    } catch (const InputError&) {
    }
    return 0;
}
