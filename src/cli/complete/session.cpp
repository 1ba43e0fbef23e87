#include "cli/complete/session.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <boost/filesystem.hpp>
#include <caseaudit/error.hpp>
#include <caseaudit/formats.hpp>

#include "completion/answering.hpp"
#include "files/files.hpp"

namespace caseaudit::cli {
namespace {

constexpr std::uint64_t most_bytes_kept = 100'000'000;
constexpr auto nowhere = static_cast<std::size_t>(-1);

/// The first step that is to do; `nowhere` where none is.
std::size_t first_to_do(const std::vector<Step>& steps) {
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (!steps[i].visited && steps[i].applies() && !steps[i].is_done()) return i;
    }
    return nowhere;
}

std::size_t one_before(const std::vector<Step>& steps, std::size_t at) {
    for (auto i = at; i-- > 0;) {
        if (steps[i].applies()) return i;
    }
    return at;
}

}  // namespace

bool Session::is_asked_of(const Question& question) const {
    return is_part_of(audit.copy, question) && is_asked(*whole, question, audit) != Asked::no;
}

void Session::keep() {
    auto now = write_audit(completion::fit_to_keep(audit, *whole));
    if (!kept.empty() && boost::filesystem::exists(path) && files::read(path, most_bytes_kept) != kept) {
        const auto beside = path + ".here";
        files::write_private(beside, now);
        throw Error{
            fmt::format("{}: somebody else changed it while it was open here, and it is left as it is.\n"
                        "What was written here is in {}: look at both, and go on with one of them.",
                        path, beside)};
    }
    files::write_private(path, now);
    kept = std::move(now);
}

int number_of(const Template& whole, std::string_view question) {
    int number = 0;
    for (const auto& section : whole.sections) {
        for (const auto& one : section.questions) {
            ++number;
            if (one.id == question) return number;
        }
    }
    return 0;
}

std::string ask_question_id(Session& session, std::string_view prompt) {
    std::vector<std::string_view> ids;
    for (const auto& section : session.whole->sections) {
        for (const auto& question : section.questions) ids.emplace_back(question.id);
    }
    const auto number = session.dialog->ask_number(prompt, static_cast<int>(ids.size()));
    return number ? std::string{ids[static_cast<std::size_t>(*number) - 1]} : std::string{};
}

void go_through(std::vector<Step>& steps, Session& session) {
    auto at = first_to_do(steps);
    while (at != nowhere) {
        try {
            steps[at].visited = steps[at].run();
            at = first_to_do(steps);
        } catch (const Dialog::Back&) {
            at = one_before(steps, at);
            session.section.clear();
        }
    }
}

}  // namespace caseaudit::cli
