#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/formats.hpp>

#include "formats/audit/answers.hpp"
#include "formats/audit/remarks.hpp"
#include "formats/audit/seal.hpp"
#include "formats/audit/words.hpp"
#include "formats/xml/document.hpp"

namespace caseaudit {
namespace {

constexpr int most_minutes = 100'000;

Version read_version(const xml::Element& root) {
    const auto text = root.required("template-version");
    const auto version = parse_version(text);
    if (!version) {
        root.fail_at("template-version", fmt::format("'{}' is not a version", text),
                     "Write it as in the template: 1.0.0.");
    }
    return *version;
}

Period read_period(const xml::Element& root) {
    const Period period{root.date("from"), root.date("as-of")};
    if (period.from > period.to) {
        root.fail_at("from", "the audit period ends before it begins", "Put the earlier date in 'from'.");
    }
    return period;
}

Auditor read_auditor(const xml::Element& element) {
    element.allow({"ref", "role"});
    return {element.required_reference("ref"), element.optional("role")};
}

/// All of it or none.
std::optional<Counting> read_counting(const xml::Element& root) {
    const auto attributes = {"working-days", "bank-holidays-from", "bank-holidays-to", "timescales-hash"};
    if (std::ranges::none_of(attributes, [&](const char* name) { return root.has(name); }))
        return std::nullopt;
    Counting counting;
    counting.start =
        static_cast<Calendar::StartIs>(root.one_of("working-days", {"start-is-day-0", "start-is-day-1"}));
    counting.bank_holidays = {root.date("bank-holidays-from"), root.date("bank-holidays-to")};
    if (counting.bank_holidays.from > counting.bank_holidays.to) {
        root.fail_at("bank-holidays-from", "the bank holidays end before they begin",
                     "Put the earlier date in 'bank-holidays-from'.");
    }
    counting.timescales_hash = root.required("timescales-hash");
    return counting;
}

void read_head(const xml::Element& root, Audit& audit) {
    audit.id = root.required_reference("id");
    audit.template_id = root.required_id("template");
    audit.template_version = read_version(root);
    audit.template_hash = root.optional("template-hash");
    audit.status = audit_file::read_word(root, "status", AuditStatus::complete);
    audit.copy = audit_file::read_word(root, "copy", Copy::moderation, Copy::whole);
    audit.subject_kind = audit_file::read_word(root, "subject-kind", SubjectKind::worker);
    audit.subject = root.required_reference("subject");
    audit.team = root.optional("team");
    audit.period = read_period(root);
    audit.counting = read_counting(root);
    audit.completed = root.optional_date("completed");
    audit.note_pasted = root.optional_date("case-file-note");
    if (root.has("minutes")) audit.minutes = root.whole_number("minutes", 1, most_minutes);
}

template <class Part>
void read_all(const xml::Element& root, const char* name, Part (*read)(const xml::Element&),
              std::vector<Part>& parts) {
    for (const auto& child : root.children(name)) parts.push_back(read(child));
}

/// Refuses a second element `name` with the same `attribute`.
void refuse_twins(const xml::Element& root, const char* name, const char* attribute) {
    std::vector<std::string> seen;
    for (const auto& child : root.children(name)) {
        auto word = child.required(attribute);
        if (std::ranges::find(seen, word) != seen.end()) {
            child.fail_at(attribute, fmt::format("there is a second <{}> '{}'", name, word),
                          "Keep one of them, or give it another.");
        }
        seen.push_back(std::move(word));
    }
}

void read_parts(const xml::Element& root, Audit& audit) {
    refuse_twins(root, "auditor", "ref");
    refuse_twins(root, "action", "id");
    read_all(root, "auditor", read_auditor, audit.auditors);
    read_all(root, "answer", audit_file::read_answer, audit.answers);
    read_all(root, "prompts", audit_file::read_prompts, audit.prompts);
    read_all(root, "comment", audit_file::read_comment, audit.comments);
    read_all(root, "conversation", audit_file::read_conversation, audit.conversations);
    read_all(root, "described-not-recorded", audit_file::read_described, audit.described);
    read_all(root, "risk-now", audit_file::read_risk, audit.risks);
    read_all(root, "action", audit_file::read_action, audit.actions);
    if (const auto child = root.child("stated-grade"))
        audit.stated_grade = audit_file::read_stated_grade(*child);
    read_all(root, "feedback", audit_file::read_feedback, audit.feedback);
    read_all(root, "view", audit_file::read_view, audit.views);
    if (const auto child = root.child("worker-reply"))
        audit.worker_reply = audit_file::read_worker_reply(*child);
    if (const auto child = root.child("scores")) audit.stated_scores = audit_file::read_stated_scores(*child);
}

Audit read(const xml::Document& document, const std::string& name) {
    const auto root = document.root();
    root.allow({"format", "id", "template", "template-version", "template-hash", "status", "copy",
                "subject-kind", "subject", "team", "from", "as-of", "working-days", "bank-holidays-from",
                "bank-holidays-to", "timescales-hash", "completed", "minutes", "case-file-note"},
               {"auditor", "answer", "prompts", "comment", "conversation", "described-not-recorded",
                "risk-now", "action", "stated-grade", "feedback", "view", "worker-reply", "scores", "seal"});
    root.one_of("format", {"1"});
    Audit audit;
    audit.path = name;
    read_head(root, audit);
    read_parts(root, audit);
    audit.seal = audit_file::read_seal(document);
    return audit;
}

}  // namespace

Audit read_audit(const std::string& path) { return read(xml::Document::from_file(path, "audit"), path); }

Audit read_audit_text(std::string_view text, const std::string& name) {
    return read(xml::Document::from_text(text, name, "audit"), name);
}

}  // namespace caseaudit
