#include "store/figure_rows.hpp"

#include <spdlog/fmt/fmt.h>

#include <caseaudit/score.hpp>
#include <map>

#include "store/figures.hpp"

namespace caseaudit::store {
namespace {

struct MissingRow {
    RevisionRow row;
    std::string id;
};

std::vector<MissingRow> missing_rows(Connection& connection) {
    MissingRow one;
    soci::statement rows =
        (connection.sql().prepare
             << "SELECT p.audit, p.layout, r.revision, a.id FROM packed_answers p "
                "JOIN audits a ON a.authority = p.authority AND a.number = p.audit "
                "JOIN revisions r ON r.authority = p.authority AND r.audit = p.audit "
                "AND r.copy = 'whole' AND r.superseded = 0 "
                "LEFT JOIN packed_figures f ON f.authority = p.authority AND f.layout = p.layout "
                "AND f.audit = p.audit WHERE p.authority = :authority AND f.audit IS NULL ORDER BY p.audit",
         soci::into(one.row.key.audit), soci::into(one.row.layout), soci::into(one.row.key.revision),
         soci::into(one.id), soci::use(connection.authority()));
    rows.execute();
    std::vector<MissingRow> all;
    while (rows.fetch()) all.push_back(one);
    return all;
}

/// Of the template as the store knows it; null where the folder has another, or none.
const Template* template_of(const TemplateFolder& templates, const std::string& id,
                            const std::string& version, const std::string& hash) {
    const auto parsed = parse_version(version);
    const auto* found = parsed ? templates.find(id, *parsed) : nullptr;
    return found != nullptr && found->hash == hash ? found : nullptr;
}

struct LayoutRow {
    long long number = 0;
    std::string template_id;
    std::string version;
    std::string hash;
    const Template* found = nullptr;
};

std::vector<LayoutRow> layout_rows(Connection& connection, const TemplateFolder& templates) {
    LayoutRow one;
    soci::statement rows =
        (connection.sql().prepare
             << "SELECT number, template, version, hash FROM layouts WHERE authority = :authority "
                "ORDER BY number",
         soci::into(one.number), soci::into(one.template_id), soci::into(one.version), soci::into(one.hash),
         soci::use(connection.authority()));
    rows.execute();
    std::vector<LayoutRow> all;
    while (rows.fetch()) {
        one.found = template_of(templates, one.template_id, one.version, one.hash);
        all.push_back(one);
    }
    return all;
}

/// A batch of columns as the database gives them.
struct Batch {
    static constexpr std::size_t most = 5000;
    std::vector<long long> audits{std::vector<long long>(most)};
    std::vector<long long> as_of{std::vector<long long>(most)};
    std::vector<long long> complete{std::vector<long long>(most)};
    std::vector<std::string> ids{std::vector<std::string>(most)};
    std::vector<std::string> kinds{std::vector<std::string>(most)};
    std::vector<std::string> subjects{std::vector<std::string>(most)};
    std::vector<std::string> teams{std::vector<std::string>(most)};
    std::vector<std::string> answers{std::vector<std::string>(most)};
    std::vector<std::string> figures{std::vector<std::string>(most)};
    std::vector<std::string> scored{std::vector<std::string>(most)};
};

/// Those whose number is above `after`.
Batch read_batch(Connection& connection, long long layout, long long after) {
    Batch batch;
    const auto most = static_cast<long long>(Batch::most);
    soci::statement rows =
        (connection.sql().prepare
             << "SELECT p.audit, p.as_of, p.complete, a.id, a.subject_kind, a.subject, t.name, p.answers, "
                "f.figures, f.scored FROM packed_answers p "
                "JOIN packed_figures f ON f.authority = p.authority AND f.layout = p.layout "
                "AND f.audit = p.audit "
                "JOIN audits a ON a.authority = p.authority AND a.number = p.audit "
                "JOIN teams t ON t.authority = p.authority AND t.number = p.team "
                "WHERE p.authority = :authority AND p.layout = :layout AND p.audit > :after "
                "ORDER BY p.audit LIMIT :most",
         soci::into(batch.audits), soci::into(batch.as_of), soci::into(batch.complete), soci::into(batch.ids),
         soci::into(batch.kinds), soci::into(batch.subjects), soci::into(batch.teams),
         soci::into(batch.answers), soci::into(batch.figures), soci::into(batch.scored),
         soci::use(connection.authority()), soci::use(layout), soci::use(after), soci::use(most));
    rows.execute();
    if (!rows.fetch()) batch.audits.clear();
    return batch;
}

void give_batch(const Batch& batch, const LayoutRow& layout, const Takes& takes,
                const std::function<void(const PackedAudit&)>& give) {
    for (std::size_t i = 0; i < batch.audits.size(); ++i) {
        const Date as_of{std::chrono::days{batch.as_of[i]}};
        if (takes && !takes(layout.template_id, batch.teams[i], as_of)) continue;
        give({layout.found, batch.ids[i],
              batch.kinds[i] == "worker" ? SubjectKind::worker : SubjectKind::child, batch.subjects[i],
              batch.teams[i], as_of, batch.complete[i] != 0, batch.answers[i], batch.figures[i],
              batch.scored[i]});
    }
}

long long audits_of_layout(Connection& connection, long long layout) {
    long long count = 0;
    connection.sql()
        << "SELECT count(*) FROM packed_answers WHERE authority = :authority AND layout = :layout",
        soci::into(count), soci::use(connection.authority()), soci::use(layout);
    return count;
}

}  // namespace

bool is_any_missing(Connection& connection) {
    long long answers = 0;
    long long figures = 0;
    connection.sql() << "SELECT count(*) FROM packed_answers WHERE authority = :authority",
        soci::into(answers), soci::use(connection.authority());
    connection.sql() << "SELECT count(*) FROM packed_figures WHERE authority = :authority",
        soci::into(figures), soci::use(connection.authority());
    return answers != figures;
}

void set_figures(Connection& connection, const RevisionRow& row, const std::string& figures,
                 const std::string& scored) {
    auto& sql = connection.sql();
    if (row.key.revision > 1) {
        sql << "DELETE FROM packed_figures WHERE authority = :authority AND audit = :audit",
            soci::use(connection.authority()), soci::use(row.key.audit);
    }
    sql << "INSERT INTO packed_figures (authority, layout, audit, figures, scored) "
           "VALUES (:authority, :layout, :audit, :figures, :scored)",
        soci::use(connection.authority()), soci::use(row.layout), soci::use(row.key.audit),
        soci::use(figures), soci::use(scored);
}

void fill_figures(Transaction& change, const TemplateFolder& templates) {
    auto& connection = change.connection();
    if (!is_any_missing(connection)) return;
    std::map<long long, std::pair<const Template*, ScorePlan>> known;
    for (const auto& layout : layout_rows(connection, templates)) {
        if (layout.found != nullptr) known[layout.number] = {layout.found, compile_score_plan(*layout.found)};
    }
    for (const auto& [row, id] : missing_rows(connection)) {
        const auto found = known.find(row.layout);
        if (found == known.end()) continue;
        const auto& [audit_template, plan] = found->second;
        const auto audit = read_audit_text(read_document(connection, row.key), id);
        set_figures(connection, row, written(figures_of(audit, layout_of(*audit_template))),
                    written(scored_figures(audit, *audit_template, score(plan, *audit_template, audit))));
    }
}

PackedReading read_packed(Connection& connection, const TemplateFolder& templates, const Takes& takes,
                          const std::function<void(const PackedAudit&)>& give) {
    PackedReading reading;
    for (const auto& layout : layout_rows(connection, templates)) {
        const auto there = audits_of_layout(connection, layout.number);
        reading.there += static_cast<std::size_t>(there);
        if (there == 0) continue;
        if (layout.found == nullptr) {
            reading.refused.push_back(fmt::format(
                "{} of the store's audits answer version {} of template '{}', which is not in the "
                "folder of templates as they answered it",
                there, layout.version, layout.template_id));
            continue;
        }
        for (long long after = 0;;) {
            const auto batch = read_batch(connection, layout.number, after);
            if (batch.audits.empty()) break;
            give_batch(batch, layout, takes, give);
            after = batch.audits.back();
        }
    }
    return reading;
}

}  // namespace caseaudit::store
