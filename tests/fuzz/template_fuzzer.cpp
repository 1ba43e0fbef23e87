// Whatever the bytes, a template is read or refused with an Error; one that is read can be written and hashed
// again.
#include <caseaudit/error.hpp>
#include <caseaudit/formats.hpp>
#include <cstdlib>

using namespace caseaudit;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    const std::string_view text{reinterpret_cast<const char*>(data), size};
    try {
        const auto one = read_template_text(text, "fuzzed.xml", TEMPLATES);
        if (write_template(one) != write_template(Template{one})) std::abort();
        is_asked(one, one.sections.back().questions.back(), Audit{});
    } catch (const InputError&) {
    }
    return 0;
}
