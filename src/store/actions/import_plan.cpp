#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/action_store.hpp>
#include <caseaudit/error.hpp>

#include "model/reference.hpp"
#include "store/actions/action_rows.hpp"

namespace caseaudit {
namespace {

using namespace store;
using EventKind = ActionEventKind;

/// One plan read into the store: what is there already, and what becomes of it.
class PlanReading {
public:
    PlanReading(Transaction& change, std::vector<std::string> known)
        : change_{change}, recommendations_{std::move(known)}, rows_{read_actions(change.connection())} {
        std::erase_if(rows_, [](const ActionRow& row) { return row.followed.origin != ActionOrigin::plan; });
    }

    void take(const PlanRow& row) {
        const int recommendation = number_of(row.recommendation);
        const auto seen = said_.size();
        if (auto* known = find(row, recommendation)) {
            seen_.push_back(known->name);
            bring_up_to_date(*known, row);
            const bool is_changed = said_.size() > seen;
            ++(is_changed ? result_.changed : result_.unchanged);
        } else {
            add(row, recommendation);
            ++result_.added;
        }
    }

    PlanImport finish() {
        for (const auto& row : rows_) {
            if (std::ranges::find(seen_, row.name) != seen_.end()) continue;
            result_.notes.push_back(fmt::format(
                "{} is not in this file, and stays as it is; withdraw it with 'actions withdraw'", row.name));
        }
        return std::move(result_);
    }

private:
    int number_of(const std::string& recommendation);
    ActionRow* find(const PlanRow& row, int recommendation);
    void add(const PlanRow& row, int recommendation);
    void bring_up_to_date(ActionRow& known, const PlanRow& row);
    void take_words(ActionRow& known, const PlanRow& row);
    void take_progress(ActionRow& known, const PlanRow& row);
    std::string new_name(const PlanRow& row, int recommendation) const;
    void say(ActionRow& row, EventKind kind, const std::string& words, bool behind = false) {
        // Whoever reads the plan in has not done what it says is complete.
        const auto who = kind == EventKind::done ? std::string{} : change_.doer().who;
        log_event(change_, row, {kind, today(), who, words, behind});
        said_.push_back(row.name);
    }
    Date today() const { return change_.doer().today; }
    void note(const ActionRow& row, const std::string& what) {
        result_.notes.push_back(fmt::format("{}: {}", row.name, what));
    }

    Transaction& change_;
    std::vector<std::string> recommendations_;
    std::vector<ActionRow> rows_;
    std::vector<std::string> seen_;
    std::vector<std::string> said_;  ///< the action of each event that this reading adds
    PlanImport result_;
};

int PlanReading::number_of(const std::string& recommendation) {
    const auto known = std::ranges::find(recommendations_, recommendation);
    const auto number = static_cast<long long>(known - recommendations_.begin()) + 1;
    if (known != recommendations_.end()) return static_cast<int>(number);
    auto& connection = change_.connection();
    connection.sql()
        << "INSERT INTO recommendations (authority, number, words) VALUES (:authority, :number, :words)",
        soci::use(connection.authority()), soci::use(number), soci::use(recommendation);
    recommendations_.push_back(recommendation);
    return static_cast<int>(number);
}

ActionRow* PlanReading::find(const PlanRow& row, int recommendation) {
    const auto named = std::ranges::find_if(
        rows_, [&](const ActionRow& one) { return !row.reference.empty() && one.name == row.reference; });
    if (named != rows_.end()) {
        if (named->followed.recommendation == recommendation) return &*named;
        throw Error{fmt::format(
            "{} stands under another recommendation in the store. Mend the reference, or leave it "
            "empty where the action is new.",
            row.reference)};
    }
    const auto same = std::ranges::find_if(rows_, [&](const ActionRow& one) {
        return one.followed.recommendation == recommendation && one.followed.action.what == row.action;
    });
    return same == rows_.end() ? nullptr : &*same;
}

/// The file's own reference, where it has one that can be typed and is not like those of other actions.
std::string PlanReading::new_name(const PlanRow& row, int recommendation) const {
    const bool is_ours = row.reference.starts_with("R") || row.reference.starts_with("QA-");
    if (is_reference(row.reference) && !is_ours) return row.reference;
    const auto under = std::ranges::count_if(
        rows_, [&](const ActionRow& one) { return one.followed.recommendation == recommendation; });
    return fmt::format("R{}.{}", recommendation, under + 1);
}

void PlanReading::add(const PlanRow& row, int recommendation) {
    ActionRow added;
    added.name = added.followed.id = new_name(row, recommendation);
    added.followed.origin = ActionOrigin::plan;
    added.followed.recommendation = recommendation;
    take_words(added, row);
    insert_action(change_.connection(), added);
    say(added, EventKind::opened, row.action);
    seen_.push_back(added.name);
    take_progress(added, row);
    rows_.push_back(std::move(added));
}

void PlanReading::take_words(ActionRow& known, const PlanRow& row) {
    auto& followed = known.followed;
    followed.action.what = row.action;
    followed.action.owner = row.lead;
    followed.action.due = row.due ? std::optional{last_day(*row.due)} : std::nullopt;
    followed.outcome = row.outcome;
    followed.source = row.source;
    followed.monitored = row.monitored;
    followed.timescale = row.timescale;
}

void PlanReading::bring_up_to_date(ActionRow& known, const PlanRow& row) {
    const auto& was = known.followed;
    std::vector<std::string> parts;
    const auto compare = [&](const char* what, const std::string& before, const std::string& now) {
        if (before != now)
            parts.push_back(fmt::format("{} was: {}", what, before.empty() ? "nothing" : before));
    };
    const auto spoken = [](const std::optional<Date>& day) {
        return day ? spoken_date(*day) : std::string{};
    };
    compare("Action", was.action.what, row.action);
    compare("Lead", was.action.owner, row.lead);
    compare("Due", spoken(was.action.due), row.due ? spoken_date(last_day(*row.due)) : "");
    compare("Intended outcome", was.outcome, row.outcome);
    compare("Source", was.source, row.source);
    compare("How monitored", was.monitored, row.monitored);
    compare("Timescale", was.timescale, row.timescale);
    if (!parts.empty()) {
        take_words(known, row);
        update_action(change_.connection(), known);
        say(known, EventKind::changed, fmt::format("{}", fmt::join(parts, "; ")));
    }
    take_progress(known, row);
}

void PlanReading::take_progress(ActionRow& known, const PlanRow& row) {
    const auto now = standing(known.followed, today());
    const bool is_closed = now.state != ActionState::open;
    if (is_closed && row.rag != PlanRag::complete && now.state != ActionState::withdrawn)
        note(known,
             fmt::format("it was done already; the file says {}, which is not taken", title_of(row.rag)));
    if (now.state == ActionState::withdrawn) note(known, "it was withdrawn, and stays so");
    if (is_closed) return;
    if (row.rag == PlanRag::on_schedule && now.overdue)
        note(known, fmt::format("the file says {}, but it was due {}: it counts as behind schedule",
                                title_of(row.rag), *now.due));
    const bool is_behind = row.rag == PlanRag::behind;
    const bool says_so_first = row.rag != PlanRag::complete && is_behind != (now.said_behind || now.overdue);
    if ((!row.progress.empty() && row.progress != now.progress) || (says_so_first && !now.overdue))
        say(known, EventKind::progress, row.progress, is_behind);
    if (row.rag == PlanRag::complete) say(known, EventKind::done, "The plan says so.");
}

}  // namespace

PlanImport import_plan(Store& store, const std::vector<PlanRow>& rows, const Doer& doer) {
    return guarded(store.connection(), [&] {
        Transaction change{store.connection(), doer};
        PlanReading reading{change, read_recommendations(store.connection())};
        for (const auto& row : rows) reading.take(row);
        change.commit();
        return reading.finish();
    });
}

}  // namespace caseaudit
