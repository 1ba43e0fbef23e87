// A plugin whose checks give every outcome there is.
#include <caseaudit/plugin.hpp>

using namespace caseaudit;

namespace {

Result says_met(const CaseFile& file, const Context&) { return met(file.entries("visit")); }
Result says_not_met(const CaseFile& file, const Context&) {
    return not_met("No.").citing(file.entries("visit"));
}
Result says_not_applicable(const CaseFile&, const Context&) { return not_applicable("Nothing to ask."); }
Result throws(const CaseFile&, const Context&) { throw 1; }
Result prompts(const CaseFile& file, const Context&) {
    return met("Looked.").prompting("Look here.", file.entries("visit"), true);
}
/// Not met where the limit is strict.
Result within(const CaseFile&, const Context& context) {
    return context.days("gap") < std::chrono::days{20} ? not_met("Too long.") : met("Short enough.");
}

}  // namespace

CASEAUDIT_PLUGIN("outcomes", "1.0.0") {
    checks.add({.name = "met", .needs = {every("visit")}, .limits = {}, .run = says_met});
    checks.add({.name = "not-met", .needs = {every("visit")}, .limits = {}, .run = says_not_met});
    checks.add(
        {.name = "not-applicable", .needs = {every("visit")}, .limits = {}, .run = says_not_applicable});
    checks.add({.name = "not-checked", .needs = {every("supervision")}, .limits = {}, .run = says_met});
    checks.add({.name = "throws", .needs = {every("visit")}, .limits = {}, .run = throws});
    checks.add({.name = "prompts", .needs = {every("visit")}, .limits = {}, .run = prompts});
    checks.add({.name = "within", .needs = {every("visit")}, .limits = {"gap"}, .run = within});
}
