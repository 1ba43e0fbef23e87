#include <caseaudit/result.hpp>

namespace caseaudit {
namespace {

std::vector<Citation> cite_all(const Entries& entries) {
    std::vector<Citation> all;
    for (const auto& entry : entries) all.push_back(cite(entry));
    return all;
}

}  // namespace

Citation cite(const Entry& entry) { return {entry.kind, entry.id, entry.date, entry.source, entry.line}; }

Result&& Result::citing(const Entry& entry) && {
    evidence.push_back(cite(entry));
    return std::move(*this);
}

Result&& Result::citing(const Entries& entries) && {
    for (auto& citation : cite_all(entries)) evidence.push_back(std::move(citation));
    return std::move(*this);
}

Result&& Result::prompting(std::string text, const Entries& entries, bool urgent) && {
    prompts.push_back({std::move(text), urgent, cite_all(entries)});
    return std::move(*this);
}

Result met(const Entries& entries) { return {Outcome::met, {}, cite_all(entries), {}}; }

std::string_view name_of(Outcome outcome) {
    switch (outcome) {
        case Outcome::met:
            return "met";
        case Outcome::not_met:
            return "not-met";
        case Outcome::not_applicable:
            return "not-applicable";
        case Outcome::not_checked:
            return "not-checked";
        case Outcome::error:
            break;
    }
    return "error";
}

}  // namespace caseaudit
