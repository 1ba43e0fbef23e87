#include "generator/extracts/codes.hpp"

#include <array>

namespace caseaudit::generator {
namespace {

struct Code {
    std::string_view value;
    const char* written;
};

template <std::size_t n>
std::string written(const std::array<Code, n>& codes, std::string_view value) {
    for (const auto& code : codes) {
        if (code.value == value) return code.written;
    }
    return {};
}

constexpr std::array<Code, 4> referral_sources{
    {{"family-member", "1A"}, {"school", "2A"}, {"health", "3A"}, {"police", "6"}}};
constexpr std::array<Code, 4> annex_sources{
    {{"family-member", "a) 1A: Individual - Family member/relative/carer"},
     {"school", "e) 2A: Schools"},
     {"health", "g) 3A: Health services - GP"},
     {"police", "q) 6: Police"}}};
constexpr std::array<Code, 9> annex_ethnicities{{{"WBRI", "a) WBRI"},
                                                 {"WOTH", "d) WOTH"},
                                                 {"MWBC", "f) MWBC"},
                                                 {"AIND", "j) AIND"},
                                                 {"APKN", "k) APKN"},
                                                 {"BCRB", "n) BCRB"},
                                                 {"BAFR", "o) BAFR"},
                                                 {"OOTH", "r) OOTH"},
                                                 {"NOBT", "t) NOBT"}}};
constexpr std::array<Code, 2> annex_answers{{{"yes", "a) Yes"}, {"no", "b) No"}}};
constexpr std::array<Code, 5> annex_statuses{{{"looked-after", "a) Looked after child"},
                                              {"child-protection", "b) Child Protection plan"},
                                              {"child-in-need", "c) Child in need plan"},
                                              {"open-assessment", "d) Open Assessment"},
                                              {"closed", "e) Closed episode"}}};

}  // namespace

std::string referral_source_code(std::string_view from) { return written(referral_sources, from); }

std::string invented_pupil_number(std::string_view ref) {
    return "A00000000" + std::string{ref.substr(ref.size() - 4)};
}

std::string annex_ethnicity(std::string_view code) { return written(annex_ethnicities, code); }
std::string annex_referral_source(std::string_view from) { return written(annex_sources, from); }
std::string annex_yes_no(std::string_view value) { return written(annex_answers, value); }
std::string annex_status(std::string_view status) { return written(annex_statuses, status); }

}  // namespace caseaudit::generator
