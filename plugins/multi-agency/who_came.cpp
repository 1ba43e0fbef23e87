// Who came to the meetings about the child.
#include <algorithm>
#include <map>

#include "checks.hpp"
#include "meetings.hpp"

using namespace caseaudit;

namespace multi_agency {
namespace {

Entries meetings(const CaseFile& file, const Context& context) {
    return held(file, context, {"conference", "core-group"}).within(context.period);
}

Result no_meeting() { return not_applicable("No conference or core group was held in the audit period."); }

/// How often each agency was asked, and how often it came.
struct Invitations {
    std::map<std::string, std::pair<int, int>> agencies;
    int sent = 0;
    int taken_up = 0;

    void count(const Entry& meeting) {
        const auto came = present(meeting.field("attended")).agencies;
        for (const auto& agency : present(meeting.field("invited")).agencies) {
            auto& [asked, there] = agencies[agency];
            ++asked;
            ++sent;
            if (!came.contains(agency)) continue;
            ++there;
            ++taken_up;
        }
    }

    /// The agency that stayed away most often, the first by name among equals.
    std::string most_missed() const {
        const auto away = [](const auto& one) { return one.second.first - one.second.second; };
        const auto most = std::ranges::max_element(agencies, {}, away);
        return fmt::format("{} (to {} of {})", most->first, away(*most), most->second.first);
    }
};

bool is_silent(const Entry& meeting) {
    return shown(meeting.field("invited")) == Shown::unknown ||
           shown(meeting.field("attended")) == Shown::unknown;
}

}  // namespace

/// Not met when police or health are not recorded to have come to a strategy meeting.
Result police_and_health(const CaseFile& file, const Context& context) {
    const auto found = held(file, context, {"strategy-meeting"}).within(context.period);
    if (found.empty()) return not_applicable("No strategy meeting was held in the audit period.");
    const auto both_came = [](const Entry& meeting) {
        const auto& attended = meeting.field("attended");
        if (!attended.has_value()) return shown(attended);
        const auto came = present(attended).agencies;
        return came.contains("police") && came.contains("health") ? Shown::yes : Shown::no;
    };
    return each(found, both_came,
                {.lacking = "Police or health are not recorded to have come to",
                 .unknown = "Who came",
                 .thing = "strategy meeting"});
}

/// Not met when fewer agencies than the limit came to a conference or core group.
Result enough_agencies(const CaseFile& file, const Context& context) {
    const auto least = static_cast<std::size_t>(context.count("least-agencies"));
    const auto found = meetings(file, context);
    if (found.empty()) return no_meeting();
    const auto enough = [&](const Entry& meeting) {
        const auto& attended = meeting.field("attended");
        if (!attended.has_value()) return shown(attended);
        return present(attended).agencies.size() >= least ? Shown::yes : Shown::no;
    };
    return each(found, enough,
                {.lacking = "Too few agencies, or none, are recorded to have come to",
                 .unknown = "Who came",
                 .thing = "meeting"});
}

/// Not met when the agencies invited to conferences and core groups came less often than the limit.
Result invited_came(const CaseFile& file, const Context& context) {
    const auto least = context.percent("least-taken-up");
    const auto found = meetings(file, context);
    if (found.empty()) return no_meeting();
    const auto silent = found.where(is_silent);
    if (!silent.empty())
        return not_checked("Who was invited, or who came, is not in the source.").citing(silent);
    Invitations invitations;
    for (const auto& meeting : found) invitations.count(meeting);
    if (invitations.sent == 0) return not_applicable("No meeting says which agencies were invited.");
    const auto said = fmt::format("Agencies took up {} of {}", invitations.taken_up,
                                  counted(static_cast<std::size_t>(invitations.sent), "invitation"));
    if (invitations.taken_up * 100 >= least * invitations.sent) return met("{}.", said).citing(found);
    return not_met("{}; the limit is {}%. Away most often: {}.", said, least, invitations.most_missed())
        .citing(found);
}

}  // namespace multi_agency
