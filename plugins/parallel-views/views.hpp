#pragma once
#include <array>
#include <caseaudit/plugin.hpp>
#include <string_view>

/// Feedback as parallel views: whose it is, what about, and whether it was asked for.
namespace parallel_views {

inline constexpr std::string_view child = "child";
inline constexpr std::string_view parent = "parent";
inline constexpr std::string_view carer = "carer";
inline constexpr std::string_view worker = "worker";

/// The five that every child's feedback is about; other categories are the reviewing officer's, or extra.
inline constexpr std::array<std::string_view, 5> categories{"health", "education-plan", "visits", "contact",
                                                            "provision"};

/// All feedback of the audit period.
caseaudit::Entries views(const caseaudit::CaseFile& file, const caseaudit::Context& context);

/// Whether the feedback is this person's.
caseaudit::Shown is_from(const caseaudit::Entry& view, std::string_view person);

/// Yes where it was given or declined, or was not appropriate for a reason that is recorded. Where the state
/// is left blank, a rating or words are proof that it was given.
caseaudit::Shown asked(const caseaudit::Entry& view);

/// Yes for what the child, parent, carer or worker was asked.
caseaudit::Shown asked_of_anybody(const caseaudit::Entry& view);

/// Whether the child is looked after, as far as the sources say.
caseaudit::Shown looked_after(const caseaudit::CaseFile& file);

/// "education plan"
std::string in_words(std::string_view name);

}  // namespace parallel_views
