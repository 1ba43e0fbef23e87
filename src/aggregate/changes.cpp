#include <algorithm>
#include <map>

#include "aggregate/over_time.hpp"

/// Finding, action, verified, asked again: did it change anything?
namespace caseaudit::aggregate {
namespace {

/// What was done about one answer.
struct Acted {
    bool acted_on = false;
    bool verified = false;
    std::int32_t verified_on = no_day;  ///< the first of several
};

/// What the audits of a file as at one day say to one question.
struct Told {
    Said said = Said::unanswered;
    std::int32_t as_of = no_day;
    Acted acted;
};

void add(Acted& acted, const Acted& more) {
    acted.acted_on = acted.acted_on || more.acted_on;
    acted.verified = acted.verified || more.verified;
    if (more.verified_on == no_day) return;
    acted.verified_on =
        acted.verified_on == no_day ? more.verified_on : std::min(acted.verified_on, more.verified_on);
}

bool is_verified_between(const Told& first, const Told& last) {
    const auto on = first.acted.verified_on;
    return first.acted.verified && on != no_day && first.as_of <= on && on <= last.as_of;
}

/// Visits the answers file by file, and counts what each file tells of each question.
class FileByFile {
public:
    FileByFile(const Answers& answers, Date as_of);
    std::vector<Change> counted();

private:
    /// By file, its complete audits, the earliest first.
    std::vector<std::uint32_t> in_order() const;
    void tell(std::uint32_t audit);
    void count(Change& change, const std::vector<Told>& told) const;
    void count_file();

    const Answers& answers_;
    const Columns& columns_;
    std::vector<std::uint32_t> rows_;                       ///< by audit: its row in its layout
    std::map<std::pair<std::uint32_t, int>, Acted> acted_;  ///< by audit and position of the question
    std::vector<std::vector<Told>> told_;                   ///< by question, of one file
    std::vector<std::size_t> touched_;
    std::vector<Change> changes_;  ///< by question
};

FileByFile::FileByFile(const Answers& answers, Date as_of)
    : answers_{answers},
      columns_{*answers.columns},
      rows_(columns_.audits.size()),
      told_(answers.questions.size()),
      changes_(answers.questions.size()) {
    for (const auto& layout : columns_.layouts) {
        for (std::size_t row = 0; row < layout.audits.size(); ++row)
            rows_[layout.audits[row]] = static_cast<std::uint32_t>(row);
    }
    const auto today = static_cast<std::int32_t>(as_of.time_since_epoch().count());
    for (const auto& action : columns_.actions) {
        if (action.question < 0 || action.state == ActionState::withdrawn) continue;
        const bool verified =
            action.state == ActionState::verified && (action.closed == no_day || action.closed <= today);
        add(acted_[{action.audit, action.question}], {true, verified, verified ? action.closed : no_day});
    }
}

std::vector<std::uint32_t> FileByFile::in_order() const {
    std::vector<std::uint32_t> order;
    for (std::uint32_t i = 0; i < columns_.audits.size(); ++i) {
        if (!columns_.audits[i].draft) order.push_back(i);
    }
    std::ranges::stable_sort(order, {}, [&](std::uint32_t i) {
        return std::pair{columns_.audits[i].file, columns_.audits[i].as_of};
    });
    return order;
}

void FileByFile::tell(std::uint32_t audit) {
    const auto number = columns_.audits[audit].layout;
    const auto& layout = columns_.layouts[number];
    const auto* given = layout.answers.data() + rows_[audit] * layout.questions;
    for (std::size_t position = 0; position < layout.questions; ++position) {
        const auto code = given[position] % layout.codes;
        if (code < AnswerCode::no_evidence_found) continue;
        const auto question = answers_.places[number][position];
        const auto& all = answers_.questions[question].in;
        const auto& in = *std::ranges::find(all, std::size_t{number}, &AskedIn::layout);
        if (!in.meanings[code].is_counted()) continue;
        auto& told = told_[question];
        if (told.empty()) touched_.push_back(question);
        const auto as_of = columns_.audits[audit].as_of;
        if (told.empty() || told.back().as_of != as_of) told.push_back({Said::unanswered, as_of, {}});
        told.back().said = in.meanings[code].said;  // of one day the last in order counts, as in the matrix
        if (const auto acted = acted_.find({audit, static_cast<int>(position)}); acted != acted_.end())
            add(told.back().acted, acted->second);
    }
}

void FileByFile::count(Change& change, const std::vector<Told>& told) const {
    const auto first = std::ranges::find(told, Said::not_met, &Told::said);
    if (first != told.end()) {
        ++change.found;
        change.acted_on += first->acted.acted_on;
        change.verified += first->acted.verified;
    }
    if (told.size() < 2) return;
    const bool met_after = told.back().said == Said::met;
    ++change.re_audited;
    change.met_before += told.front().said == Said::met;
    change.met_after += met_after;
    if (first == told.end() || std::next(first) == told.end() || !is_verified_between(*first, told.back()))
        return;
    ++change.verified_re_audited;
    change.verified_met_after += met_after;
}

void FileByFile::count_file() {
    for (const auto question : touched_) {
        count(changes_[question], told_[question]);
        told_[question].clear();
    }
    touched_.clear();
}

std::vector<Change> FileByFile::counted() {
    std::uint32_t file = 0;
    for (const auto audit : in_order()) {
        if (columns_.audits[audit].file != file) count_file();
        file = columns_.audits[audit].file;
        tell(audit);
    }
    count_file();
    for (std::size_t i = 0; i < changes_.size(); ++i) {
        const auto& question = *answers_.questions[i].question;
        changes_[i].question = question.id;
        changes_[i].version = question.version;
        changes_[i].title = question.label.empty() ? question.id : question.label;
    }
    std::erase_if(changes_, [](const Change& one) { return one.found == 0; });
    std::ranges::stable_sort(changes_, [](const Change& a, const Change& b) {
        return a.found != b.found ? a.found > b.found : a.question < b.question;
    });
    return std::move(changes_);
}

}  // namespace

std::vector<Change> changes(const Answers& answers, Date as_of) {
    return FileByFile{answers, as_of}.counted();
}

}  // namespace caseaudit::aggregate
