#include "cli/report/audits.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/action_store.hpp>
#include <caseaudit/error.hpp>
#include <cstdlib>
#include <iostream>
#include <map>

#include "aggregate/words.hpp"
#include "cli/audits.hpp"
#include "cli/places.hpp"
#include "cli/report/draw.hpp"
#include "cli/stores.hpp"

namespace caseaudit::cli {
namespace {

/// Reads and scores audits; names what cannot be used.
class Reading {
public:
    /// `read` gives the audit; what it throws is why it cannot be used.
    template <class Read>
    void add(Read read) {
        try {
            audits_.push_back(scoring_.checked(read()));
        } catch (const Error& fault) {
            refuse(fault.what());
        }
    }

    std::vector<CheckedAudit> finish() {
        auto [audits, doubtful] = countable(std::move(audits_));
        for (const auto& sentence : doubtful) refuse(sentence);
        return std::move(audits);
    }

    int refused() const { return refused_; }

private:
    void refuse(const std::string& sentence) {
        std::cerr << sentence << "\n";
        ++refused_;
    }

    Scoring scoring_;
    std::vector<CheckedAudit> audits_;
    int refused_ = 0;
};

std::vector<CheckedAudit> narrowed(std::vector<CheckedAudit> audits, const Narrowing& narrowing) {
    if (audits.empty()) throw Error{"there is no audit to report on: none of those named can be used"};
    const auto all = audits.size();
    std::erase_if(audits, [&](const CheckedAudit& checked) {
        const auto& audit = checked.audit;
        return !narrowing.takes(audit.template_id, audit.team, audit.period.to);
    });
    if (!audits.empty()) return audits;
    throw Error{fmt::format("there is no audit to report on: {} read, and none is left. {}", all,
                            fmt::join(narrowing.sentences(), " "))};
}

void check_source(const Arguments& arguments, std::string_view command) {
    const bool has_store = arguments.has("store") || std::getenv("CASEAUDIT_STORE") != nullptr;
    if (arguments.rest.empty() && !has_store) {
        throw UsageError{fmt::format(
            "'{}' needs audits to report on: files or folders of them, or a store by --store or by "
            "CASEAUDIT_STORE in the environment",
            command)};
    }
    if (!arguments.rest.empty() && arguments.has("store"))
        throw UsageError{fmt::format("'{}' takes files and folders or --store, not both", command)};
}

Audit unscored_audit(const Store& store, const StoredAudit& stored) {
    return read_audit_text(store.document(stored), fmt::format("the store's '{}'", stored.id));
}

FittingAudit read_stored(const Store& store, const StoredAudit& stored, const TemplateFolder& templates) {
    auto audit = unscored_audit(store, stored);
    const auto& audit_template = fitting_template(audit, templates);
    return {std::move(audit), &audit_template};
}

Takes takes_of(const Narrowing& narrowing) {
    return [&narrowing](std::string_view kind, std::string_view team, Date as_of) {
        return narrowing.takes(std::string{kind}, std::string{team}, as_of);
    };
}

/// Only what is narrowed to is read.
void read_documents(const Store& store, const Narrowing& narrowing, const TemplateFolder& templates,
                    ReportAudits& read) {
    auto stored = store.audits();
    std::erase_if(stored, [&](const StoredAudit& one) {
        return one.copy != Copy::whole || !narrowing.is_about(one.subject) ||
               !narrowing.takes(one.template_id, one.team, one.period.to);
    });
    Reading reading;
    for (const auto& one : stored) reading.add([&] { return read_stored(store, one, templates); });
    read.audits = reading.finish();
    read.refused = reading.refused();
}

/// By columns where there are too many to be shown one by one. Gives how many there were before narrowing.
std::size_t read_store(const Store& store, const Narrowing& narrowing, const TemplateFolder& templates,
                       ReportAudits& read) {
    ColumnsBuilder builder;
    const auto reading = store.read_packed(templates, takes_of(narrowing), [&](const PackedAudit& one) {
        if (narrowing.is_of_subjects()) return;
        builder.add(one);
        read.ids.push_back(one.id);
    });
    if (builder.size() <= most_detailed) {
        read.ids.clear();
        read_documents(store, narrowing, templates, read);
        return reading.there;
    }
    read.columns = builder.finish();
    std::ranges::sort(read.ids);
    for (const auto& sentence : reading.refused) std::cerr << sentence << "\n";
    read.refused = static_cast<int>(reading.refused.size());
    return reading.there;
}

ReportAudits from_store(const Arguments& arguments, std::string_view command,
                        const TemplateFolder& templates) {
    Narrowing narrowing{arguments};
    const auto who = doer(arguments, command);
    Store store{store_place(arguments, command)};
    ReportAudits read;
    read.draw = narrow_to_draw(narrowing, arguments, store);
    store.fill_packed(templates, who);
    read.selection = narrowing.sentences();
    const auto all = read_store(store, narrowing, templates, read);
    const auto left = read.audits.size() + read.columns.audits.size();
    if (all == 0) throw Error{"there is no audit to report on: no whole audit is in the store"};
    if (left == 0) {
        throw Error{fmt::format("there is no audit to report on: {} in the store, and none is left. {}",
                                counted(static_cast<int>(all), "whole audit"),
                                fmt::join(read.selection, " "))};
    }
    store.log("reported", fmt::format("{}, {}", command, counted(static_cast<int>(left), "audit")), who);
    return read;
}

}  // namespace

std::optional<Date> date_of(const Arguments& arguments, const std::string& option) {
    if (!arguments.has(option)) return std::nullopt;
    const auto text = arguments.get(option);
    const auto date = parse_date(text);
    if (!date) throw UsageError{fmt::format("--{} '{}' is not a date; write it as 2013-05-31", option, text)};
    return date;
}

std::optional<Date> report_date(const Arguments& arguments) {
    const auto as_of = date_of(arguments, "as-of");
    return as_of || !arguments.rest.empty() ? as_of : date_of(arguments, "today");
}

std::vector<Option> report_options(std::vector<Option> more) {
    std::vector<Option> all{
        {"from", "DATE", "only audits as at this day or later"},
        {"to", "DATE", "only audits as at this day or earlier"},
        {"kind", "KIND", "only audits of this kind, such as supervision; may be given more than once", true},
        {"team", "TEAM", "only audits of this team; may be given more than once", true},
        templates_option(),
        store_option(),
        authority_option(),
        as_option(),
        today_option()};
    all.insert(all.begin(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    return all;
}

std::vector<PlannedAudits> plan_named(const Arguments& arguments, const TemplateFolder& templates) {
    std::vector<std::string> kinds;
    for (const auto& one : templates.all()) kinds.push_back(one.id);
    return read_activity_plan(arguments.get("plan"), kinds);
}

bool is_meant(const std::vector<std::string>& wanted, const std::string& one) {
    return wanted.empty() || std::ranges::find(wanted, one) != wanted.end();
}

Narrowing::Narrowing(const Arguments& arguments)
    : from_{date_of(arguments, "from")},
      to_{date_of(arguments, "to")},
      kinds_{arguments.all("kind")},
      teams_{arguments.all("team")} {
    if (from_ && to_ && *to_ < *from_) throw UsageError{"--to is before --from"};
}

bool Narrowing::takes(const std::string& kind, const std::string& team, Date as_of) const {
    return (!from_ || *from_ <= as_of) && (!to_ || as_of <= *to_) && is_meant(kinds_, kind) &&
           is_meant(teams_, team);
}

void Narrowing::keep(std::set<std::string, std::less<>> subjects, std::string sentence) {
    subjects_ = std::move(subjects);
    of_subjects_ = std::move(sentence);
}

std::vector<std::string> Narrowing::sentences() const {
    std::vector<std::string> all;
    if (from_) all.push_back(fmt::format("Only audits as at {} or later.", *from_));
    if (to_) all.push_back(fmt::format("Only audits as at {} or earlier.", *to_));
    if (!kinds_.empty()) all.push_back(fmt::format("Only audits of the kind {}.", fmt::join(kinds_, " or ")));
    if (!teams_.empty()) all.push_back(fmt::format("Only {}.", fmt::join(teams_, " and ")));
    if (subjects_) all.push_back(of_subjects_);
    return all;
}

ReportAudits report_audits(const Arguments& arguments, std::string_view command,
                           const TemplateFolder& templates) {
    check_source(arguments, command);
    if (!arguments.rest.empty() && arguments.has("draw"))
        throw UsageError{"--draw is of a store: report on the audits that stand there, by --store"};
    if (arguments.rest.empty()) return from_store(arguments, command, templates);
    const Narrowing narrowing{arguments};
    Reading reading;
    for (const auto& path : audit_files(arguments.rest))
        reading.add([&] { return read_fitting_audit(path, templates); });
    ReportAudits read;
    read.audits = narrowed(reading.finish(), narrowing);
    read.selection = narrowing.sentences();
    read.refused = reading.refused();
    return read;
}

std::vector<FollowedAction> follow_store(const Arguments& arguments, std::string_view command,
                                         std::optional<Date> as_of, ReportAudits& read) {
    if (!arguments.rest.empty()) return {};
    const auto day = as_of.value_or(doer(arguments, command).today);
    auto followed = followed_actions(Store{store_place(arguments, command)});
    if (read.are_packed()) {
        follow(read.columns, read.ids, followed, day);
    } else {
        follow(read.audits, followed, day);
    }
    return followed;
}

CheckedAudit StoredDocuments::read(const StoredAudit& stored) {
    return scoring_.checked(read_stored(store_, stored, templates_));
}

Audit StoredDocuments::unscored(const StoredAudit& stored) const { return unscored_audit(store_, stored); }

StoredAudits::StoredAudits(const Arguments& arguments, std::string_view command,
                           const TemplateFolder& templates)
    : store_{store_place(arguments, command)}, documents_{store_, templates} {}

std::vector<CheckedAudit> StoredAudits::read(const std::vector<std::string>& ids) {
    std::vector<CheckedAudit> all;
    for (const auto& stored : store_.audits(ids)) {
        if (stored.copy == Copy::whole) all.push_back(documents_.read(stored));
    }
    return all;
}

void StoredAudits::each_unscored(const std::vector<std::string>& ids,
                                 const std::function<void(std::size_t, const Audit&)>& visit) const {
    std::size_t at = 0;
    for (const auto& stored : store_.audits(ids)) {
        if (stored.copy == Copy::whole) visit(at++, documents_.unscored(stored));
    }
}

}  // namespace caseaudit::cli
