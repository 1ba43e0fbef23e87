#pragma once
#include <caseaudit/citation.hpp>
#include <caseaudit/date.hpp>
#include <caseaudit/entry.hpp>
#include <caseaudit/export.hpp>
#include <caseaudit/needs.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace caseaudit {

/// What is audited: a child's case file, or a worker's supervision file.
enum class SubjectKind { child, worker };

struct CASEAUDIT_API Subject {
    SubjectKind kind = SubjectKind::child;
    std::string ref;                    ///< a reference, never a name
    std::string team;                   ///< empty where the source does not say
    Fields fields;                      ///< status, worker, worker-experience, ethnicity, language …
    std::vector<std::string> siblings;  ///< references of the family's other case files
    int line = 0;                       ///< where the source names it

    const Field& field(std::string_view name) const;
};

/// What one source says it carries of one kind of entry (or of "subject").
struct Coverage {
    std::string kind;
    Extent extent = Extent::every;
    Period period;
    std::vector<std::string> fields;
    bool text = false;
    std::vector<std::string> types = {};  ///< it carries only entries of these types; empty: of every type
};

struct Source {
    std::string id;
    std::string title;
    std::vector<Coverage> coverage;
};

/// Something that two sources say differently. Both stay as they are; neither is overwritten.
struct Conflict {
    /// One source's word: for a field of the subject, `where` has the kind "subject".
    struct Statement {
        std::string value;
        Citation where;
    };
    std::string kind;   ///< "subject", "plan" …
    std::string field;  ///< "date-of-birth", "ethnicity"; "date" for when an entry begins
    std::vector<Statement> statements;
};

/// The record of one subject, as checks see it: read only, entries in date order, from one or more sources.
class CASEAUDIT_API CaseFile {
public:
    CaseFile(std::string path, Subject subject, std::vector<Source> sources, std::vector<Entry> entries,
             std::vector<Conflict> conflicts = {});

    const std::string& path() const { return path_; }
    const Subject& subject() const { return subject_; }
    const std::vector<Source>& sources() const { return sources_; }
    const std::vector<Entry>& all_entries() const { return entries_; }
    /// What the sources say differently, by kind and field.
    const std::vector<Conflict>& conflicts() const { return conflicts_; }

    /// The entries of one kind, oldest first; entries of one day in the order of the file.
    Entries entries(std::string_view kind) const;

    /// Why the sources cannot carry `need` over `period`, as one sentence; nothing when they can.
    std::optional<std::string> lacks(const Need& need, const Period& period) const;

private:
    std::string path_;
    Subject subject_;
    std::vector<Source> sources_;
    std::vector<Entry> entries_;
    std::vector<Conflict> conflicts_;
};

/// Each entry with the one after it.
CASEAUDIT_API std::vector<std::pair<const Entry*, const Entry*>> pairwise(const Entries& entries);

}  // namespace caseaudit
