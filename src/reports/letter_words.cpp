#include "reports/letter_words.hpp"

#include <spdlog/fmt/fmt.h>

namespace caseaudit::reports {

std::string letter_title(const Letter& letter) {
    return fmt::format("Feedback on the {} audit of {}",
                       letter.is_of_worker ? "supervision file" : "case file", letter.subject);
}

std::string letter_reader(const Letter& letter) {
    return letter.to == Colleague::worker ? "the worker" : "the manager";
}

std::string letter_opening(const Letter& letter) {
    auto text = fmt::format("{}, from {} to {}; completed on {}.", letter.kind, letter.period.from,
                            letter.period.to, letter.completed);
    if (!letter.team.empty()) text = fmt::format("{}. {}", letter.team, text);
    if (!letter.talked.empty()) text += " " + letter.talked;
    return text + " It is about the record and the work, not about a person; nobody is ranked by it.";
}

std::string letter_request(const Letter& letter) {
    if (letter.actions.empty()) return "Nothing was asked for.";
    if (letter.to == Colleague::worker) {
        return "Each says who does it, by when, and how it will be known. Talk about them in supervision; "
               "say soon "
               "where one cannot be done.";
    }
    return fmt::format(
        "Please see that they are done, and report back on each by {}; on what is urgent, at once.",
        letter.report_by);
}

std::string described_words() {
    return "This was described to the auditors, and is not on the record. It does not count against the "
           "work: please "
           "record it.";
}

std::string reply_words(const Letter& letter) {
    if (letter.reply) return fmt::format("The worker replied on {}:", letter.reply->date);
    return letter.to == Colleague::worker
               ? "What you think of this audit is kept beside it, in your own words: send it to the auditors."
               : "The worker has not replied yet. What they say is kept beside the audit.";
}

std::string action_words(const LetterAction& action) {
    return fmt::format("{}, {}{}{}", action.owner, action.by == "at once" ? "" : "by ", action.by,
                       action.stands.empty() ? "" : "; " + action.stands);
}

}  // namespace caseaudit::reports
