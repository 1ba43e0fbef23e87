// Whether the sources of one case file say the same.
#include <algorithm>
#include <array>

#include "checks.hpp"

using namespace caseaudit;

namespace recording {
namespace {

struct Compared {
    std::string_view kind;
    std::string_view field;      ///< empty: when it began
    std::string_view type = {};  ///< of the entry; plans of different types have nothing to compare
};
constexpr std::array compared{Compared{"subject", "date-of-birth"},     Compared{"subject", "ethnicity"},
                              Compared{"subject", "language"},          Compared{"subject", "religion"},
                              Compared{"subject", "disability"},        Compared{"plan", "", "child-in-need"},
                              Compared{"plan", "", "child-protection"}, Compared{"plan", "", "looked-after"}};

bool is_of_type(const Coverage& coverage, std::string_view type) {
    return type.empty() || coverage.types.empty() ||
           std::ranges::find(coverage.types, type) != coverage.types.end();
}

bool carries(const Source& source, const Compared& what) {
    return std::ranges::any_of(source.coverage, [&](const Coverage& coverage) {
        return coverage.kind == what.kind && is_of_type(coverage, what.type) &&
               (what.field.empty() ||
                std::ranges::find(coverage.fields, what.field) != coverage.fields.end());
    });
}

/// How many sources could say the same thing differently: the most that carry any one detail.
std::ptrdiff_t most_that_carry(const CaseFile& file) {
    std::ptrdiff_t most = 0;
    for (const auto& what : compared) {
        most = std::max(most, std::ranges::count_if(file.sources(), [&](const Source& source) {
                            return carries(source, what);
                        }));
    }
    return most;
}

/// "date of birth", "start of plan".
std::string spoken(const Conflict& conflict) {
    auto words = conflict.field == "date" ? "start of " + conflict.kind : conflict.field;
    if (conflict.kind != "subject" && conflict.field != "date") words += " of " + conflict.kind;
    std::ranges::replace(words, '-', ' ');
    return words;
}

}  // namespace

/// Not met when two sources differ; the values themselves are left to the sources.
Result sources_agree(const CaseFile& file, const Context&) {
    if (file.conflicts().empty()) {
        const auto number = most_that_carry(file);
        if (number < 2)
            return not_checked("No two sources carry the same details: there is nothing to compare.");
        return met("What {} sources say of the child and of plans agrees.", number);
    }
    Result result = not_met("");
    std::vector<std::string> said;
    for (const auto& conflict : file.conflicts()) {
        std::vector<std::string> sources;
        for (const auto& statement : conflict.statements) {
            sources.push_back(statement.where.source);
            if (std::ranges::find(result.evidence, statement.where) == result.evidence.end())
                result.evidence.push_back(statement.where);
        }
        said.push_back(fmt::format("{} ({})", spoken(conflict), fmt::join(sources, ", ")));
    }
    result.reason = fmt::format("The sources differ on {}.", fmt::join(said, "; "));
    return result;
}

}  // namespace recording
