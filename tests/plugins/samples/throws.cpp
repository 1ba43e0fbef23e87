#include <caseaudit/plugin.hpp>
#include <stdexcept>

using namespace caseaudit;

namespace {
struct Mine : std::runtime_error {
    using runtime_error::runtime_error;
};
struct Silent : std::exception {
    const char* what() const noexcept override { return "\xff\x01"; }
};
}  // namespace

static Result boom(const CaseFile&, const Context&) { throw Mine{"boom."}; }
static Result an_int(const CaseFile&, const Context&) { throw 1; }
static Result silent(const CaseFile&, const Context&) { throw Silent{}; }
static Result limitless(const CaseFile&, const Context& context) {
    return met("{}", context.days("longest-gap").count());
}

CASEAUDIT_PLUGIN("throws", "1.0.0") {
    checks.add({.name = "boom", .run = boom});
    checks.add({.name = "an-int", .run = an_int});
    checks.add({.name = "silent", .run = silent});
    checks.add({.name = "limitless", .run = limitless});
}
