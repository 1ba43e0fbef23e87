#include "store/care/mentions.hpp"

#include <algorithm>
#include <caseaudit/formats.hpp>

#include "model/reference.hpp"

namespace caseaudit::store {
namespace {

bool part_of_reference(char c) { return is_reference(std::string_view{&c, 1}) || c == '-' || c == '_'; }

/// A full stop ends a sentence, or goes on with the reference.
bool goes_on(std::string_view text, std::size_t at) {
    if (at >= text.size()) return false;
    if (text[at] == '.') return at + 1 < text.size() && part_of_reference(text[at + 1]);
    return part_of_reference(text[at]);
}

}  // namespace

bool names(std::string_view text, std::string_view reference) {
    for (auto at = text.find(reference); at != std::string_view::npos; at = text.find(reference, at + 1)) {
        const bool begins = at == 0 || !(part_of_reference(text[at - 1]) || text[at - 1] == '.');
        if (begins && !goes_on(text, at + reference.size())) return true;
    }
    return false;
}

std::vector<std::string> named_as(const std::string& document, const std::string& id,
                                  const std::string& reference) {
    std::vector<std::string> all;
    if (!names(document, reference)) return all;
    const auto audit = read_audit_text(document, id);
    const auto is = [&](const std::string& who) { return who == reference; };
    if (std::ranges::any_of(audit.auditors, is, &Auditor::ref)) all.emplace_back("auditor");
    if (std::ranges::any_of(audit.actions, is, &Action::owner)) all.emplace_back("owner of an action");
    if (std::ranges::any_of(audit.actions, is, &Action::told)) all.emplace_back("told of an urgent action");
    if (std::ranges::any_of(audit.risks, is, &RiskNow::told)) all.emplace_back("told of a risk");
    if (all.empty()) all.emplace_back("in its words");
    return all;
}

}  // namespace caseaudit::store
