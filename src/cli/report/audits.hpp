#pragma once
#include <caseaudit/actions.hpp>
#include <caseaudit/aggregate.hpp>
#include <caseaudit/formats.hpp>
#include <caseaudit/store.hpp>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "cli/audits.hpp"
#include "cli/command.hpp"
#include "formats/activity_plan/activity_plan.hpp"
#include "sampling/kept_sample.hpp"

/// What commands that report on many audits share: where the audits come from, and which of them are meant.
namespace caseaudit::cli {

/// --from, --to, --kind, --team, --templates, --store, --authority, --as and --today; then what else the
/// command takes.
std::vector<Option> report_options(std::vector<Option> more);

/// An option that is a day, such as --as-of. Throws `UsageError` when it is no date.
std::optional<Date> date_of(const Arguments& arguments, const std::string& option);

/// --as-of; else, of a store, --today.
std::optional<Date> report_date(const Arguments& arguments);

/// The plan of audits that --plan names, of the kinds there are templates for. Throws as
/// `read_activity_plan`.
std::vector<PlannedAudits> plan_named(const Arguments& arguments, const TemplateFolder& templates);

/// Whether `one` is among those named, or none is named.
bool is_meant(const std::vector<std::string>& wanted, const std::string& one);

/// Which audits a report is narrowed to.
class Narrowing {
public:
    /// Throws `UsageError` where a date is none, or the last day is before the first.
    explicit Narrowing(const Arguments& arguments);

    bool takes(const std::string& kind, const std::string& team, Date as_of) const;
    /// Only audits of these, which `sentence` says.
    void keep(std::set<std::string, std::less<>> subjects, std::string sentence);
    bool is_about(std::string_view subject) const { return !subjects_ || subjects_->contains(subject); }
    bool is_of_subjects() const { return subjects_.has_value(); }
    /// Said of a report: "Only audits of the kind supervision."
    std::vector<std::string> sentences() const;

private:
    std::optional<Date> from_;
    std::optional<Date> to_;
    std::vector<std::string> kinds_;
    std::vector<std::string> teams_;
    std::optional<std::set<std::string, std::less<>>> subjects_;
    std::string of_subjects_;
};

struct ReportAudits {
    /// As `countable` gives them, narrowed. None where the store has more than `most_detailed` of them: these
    /// are counted from `columns`.
    std::vector<CheckedAudit> audits;
    Columns columns;                             ///< of more than that; else empty
    std::vector<std::string> ids;                ///< of the audits in `columns`, by number
    std::vector<std::string> selection;          ///< what they were narrowed to, in sentences
    std::optional<sampling::KeptSample> draw{};  ///< whose files they are narrowed to
    int refused = 0;                             ///< how many were named on standard error

    std::size_t size() const { return are_packed() ? columns.audits.size() : audits.size(); }
    /// They come from a store, and are counted from `columns`.
    bool are_packed() const { return !columns.audits.empty(); }
    /// Too many to be shown one by one.
    bool are_many() const { return size() > most_detailed; }
    Exit exit() const { return refused > 0 ? cli::refused : done; }
};

/// Reads the files and folders of the command line, or the whole audits that stand in the store, whose
/// history is told of the report. Throws `UsageError` where neither or both are named, `Error` where no audit
/// is left.
ReportAudits report_audits(const Arguments& arguments, std::string_view command,
                           const TemplateFolder& templates);

/// Of a store: how the actions of the audits stand at `as_of`, or else at --today, is put into `read`, and
/// all that the store follows is given; nothing where the audits come from files.
std::vector<FollowedAction> follow_store(const Arguments& arguments, std::string_view command,
                                         std::optional<Date> as_of, ReportAudits& read);

/// Documents of a store, read, checked and scored.
class StoredDocuments {
public:
    /// Both must outlive it.
    StoredDocuments(const Store& store, const TemplateFolder& templates)
        : store_{store}, templates_{templates} {}

    CheckedAudit read(const StoredAudit& stored);
    Audit unscored(const StoredAudit& stored) const;

private:
    const Store& store_;
    const TemplateFolder& templates_;
    Scoring scoring_;
};

/// The audits of those ids, in their order, from the store that the command line names.
class StoredAudits {
public:
    StoredAudits(const Arguments& arguments, std::string_view command, const TemplateFolder& templates);

    std::vector<CheckedAudit> read(const std::vector<std::string>& ids);
    /// Visits each with its position in `ids`, which all stand in the store.
    void each_unscored(const std::vector<std::string>& ids,
                       const std::function<void(std::size_t, const Audit&)>& visit) const;

private:
    Store store_;
    StoredDocuments documents_;
};

}  // namespace caseaudit::cli
