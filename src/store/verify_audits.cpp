#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/error.hpp>
#include <map>

#include "store/listing.hpp"
#include "store/packed.hpp"
#include "store/rows.hpp"
#include "store/verify_figures.hpp"
#include "store/verifying.hpp"

namespace caseaudit::store {
namespace {

/// Everything of one row of packed_answers.
struct PackedRow {
    long long layout = 0;
    std::string team;
    long long as_of = 0;
    long long complete = 0;
    std::string answers;

    bool operator==(const PackedRow&) const = default;
};

std::map<long long, PackedRow> packed_rows(Connection& connection) {
    long long audit = 0;
    PackedRow row;
    soci::statement rows =
        (connection.sql().prepare << "SELECT p.audit, p.layout, t.name, p.as_of, p.complete, p.answers "
                                     "FROM packed_answers p JOIN teams t ON t.authority = p.authority "
                                     "AND t.number = p.team WHERE p.authority = :authority",
         soci::into(audit), soci::into(row.layout), soci::into(row.team), soci::into(row.as_of),
         soci::into(row.complete), soci::into(row.answers), soci::use(connection.authority()));
    rows.execute();
    std::map<long long, PackedRow> all;
    while (rows.fetch()) all[audit] = row;
    return all;
}

struct KnownLayout {
    long long number = 0;
    Layout questions;
};

/// By template and version.
std::map<std::string, KnownLayout> known_layouts(Connection& connection) {
    KnownLayout layout;
    std::string name;
    std::string version;
    std::string questions;
    soci::statement rows =
        (connection.sql().prepare
             << "SELECT number, template, version, questions FROM layouts WHERE authority = :authority",
         soci::into(layout.number), soci::into(name), soci::into(version), soci::into(questions),
         soci::use(connection.authority()));
    rows.execute();
    std::map<std::string, KnownLayout> all;
    while (rows.fetch()) {
        layout.questions = read_layout(questions);
        all[fmt::format("{} {}", name, version)] = layout;
    }
    return all;
}

DocumentKey key_of(const StoredAudit& audit) { return {audit.number, audit.copy, audit.revision}; }

std::string columns_of(const StoredAudit& audit) {
    return fmt::format("{}\n{}\n{}\n{}\n{}\n{}\n{}\n{}\n{}\n{}\n{}", audit.id, name_of(audit.copy),
                       audit.template_id, to_string(audit.template_version), word_of(audit.subject_kind),
                       audit.subject, audit.team, iso_date(audit.period.from), iso_date(audit.period.to),
                       audit.completed ? iso_date(*audit.completed) : "", word_of(audit.status));
}

/// The same of the document itself.
std::string columns_of(const Audit& audit) {
    StoredAudit same;
    same.id = audit.id;
    same.copy = audit.copy;
    same.template_id = audit.template_id;
    same.template_version = audit.template_version;
    same.subject_kind = audit.subject_kind;
    same.subject = audit.subject;
    same.team = audit.team;
    same.period = audit.period;
    same.completed = audit.completed;
    same.status = audit.status;
    return columns_of(same);
}

class AuditCheck {
public:
    AuditCheck(Connection& connection, const std::vector<HistoryLine>& lines, const TemplateFolder* templates)
        : connection_{connection},
          packed_{packed_rows(connection)},
          figures_{connection, templates},
          layouts_{known_layouts(connection)},
          audits_{list_audits(connection, Revisions::all)} {
        for (const auto& line : lines) {
            if (line.what == "imported" || line.what == "joined") came_[line.thing] = &line;
            if (line.what == "superseded") went_[line.thing] = &line;
            if (line.what == "erased") forget(line.thing);
        }
    }

    std::string first_break() {
        for (const auto& audit : audits_) {
            if (auto broken = broken_audit(audit); !broken.empty()) return broken;
        }
        if (!came_.empty()) {
            const auto first =
                std::ranges::min_element(came_, {}, [](const auto& came) { return came.second->number; });
            return fmt::format(
                "line {} of the history says that a document was imported ({}), and it is missing",
                first->second->number, first->first);
        }
        if (!packed_.empty())
            return fmt::format("there are packed answers of audit {}, which does not stand",
                               packed_.begin()->first);
        return figures_.left_over();
    }

private:
    /// Documents of an audit that was erased are not expected.
    void forget(const std::string& audit) {
        std::erase_if(came_, [&](const auto& came) { return came.first.starts_with(audit + " "); });
    }

    std::string broken_audit(const StoredAudit& audit) {
        const auto named =
            fmt::format("revision {} of '{}' ({})", audit.revision, audit.id, name_of(audit.copy));
        const auto came = came_.find(thing_of(key_of(audit)));
        if (came == came_.end()) return fmt::format("{}: the history does not know of it", named);
        const auto& line = *came->second;
        if (line.content != audit.content ||
            line.note != note_of(word_of(audit.status), audit.grade ? name_of(*audit.grade) : ""))
            return fmt::format("{}: it is not what line {} of the history says", named, line.number);
        if (audit.stands == went_.contains(thing_of(key_of(audit))))
            return fmt::format("{}: whether it stands is not what the history says", named);
        came_.erase(came);
        return broken_document(audit, named);
    }

    std::string broken_document(const StoredAudit& audit, const std::string& named) {
        try {
            const auto read = read_audit_text(stored_document(connection_, audit), named);
            if (columns_of(read) != columns_of(audit))
                return fmt::format("{}: its columns are not what its document says", named);
            if (audit.copy == Copy::whole && audit.stands) return broken_answers(audit, read, named);
            return {};
        } catch (const Error& fault) {
            return fault.what();
        }
    }

    std::string broken_answers(const StoredAudit& audit, const Audit& read, const std::string& named) {
        const auto row = packed_.find(audit.number);
        if (row == packed_.end()) return fmt::format("{}: its packed answers are missing", named);
        const auto& layout =
            layouts_[fmt::format("{} {}", audit.template_id, to_string(audit.template_version))];
        const PackedRow expected{layout.number, audit.team, audit.period.to.time_since_epoch().count(),
                                 audit.status == AuditStatus::complete ? 1 : 0,
                                 packed(read, layout.questions)};
        if (row->second != expected)
            return fmt::format("{}: its packed answers are not those of its document", named);
        packed_.erase(row);
        return figures_.broken(audit, read, layout.questions, named);
    }

    Connection& connection_;
    std::map<long long, PackedRow> packed_;
    FiguresCheck figures_;
    std::map<std::string, KnownLayout> layouts_;
    std::vector<StoredAudit> audits_;
    std::map<std::string, const HistoryLine*> came_;  ///< by thing; what was seen is taken out
    std::map<std::string, const HistoryLine*> went_;
};

}  // namespace

std::string broken_audits(Connection& connection, const std::vector<HistoryLine>& lines,
                          const TemplateFolder* templates) {
    return AuditCheck{connection, lines, templates}.first_break();
}

}  // namespace caseaudit::store
