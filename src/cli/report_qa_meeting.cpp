#include <algorithm>
#include <caseaudit/aggregate.hpp>
#include <caseaudit/error.hpp>
#include <caseaudit/reports.hpp>
#include <iostream>
#include <map>

#include "cli/all_commands.hpp"
#include "cli/audits.hpp"
#include "cli/places.hpp"
#include "files/files.hpp"

namespace caseaudit::cli {
namespace {

/// Reads and scores audits; names what cannot be used.
class Reading {
public:
    explicit Reading(const TemplateFolder& templates) : templates_{templates} {}

    void add(const std::string& path) {
        try {
            auto [audit, audit_template] = read_fitting_audit(path, templates_);
            auto scores = score(plan_of(*audit_template), *audit_template, audit);
            audits_.push_back({std::move(audit), audit_template, std::move(scores)});
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

    const ScorePlan& plan_of(const Template& audit_template) {
        const auto known = plans_.find(&audit_template);
        if (known != plans_.end()) return known->second;
        return plans_.emplace(&audit_template, compile_score_plan(audit_template)).first->second;
    }

    const TemplateFolder& templates_;
    std::map<const Template*, ScorePlan> plans_;
    std::vector<CheckedAudit> audits_;
    int refused_ = 0;
};

std::optional<Date> date_of(const Arguments& arguments, const std::string& option) {
    if (!arguments.has(option)) return std::nullopt;
    const auto text = arguments.get(option);
    const auto date = parse_date(text);
    if (!date) throw UsageError{fmt::format("--{} '{}' is not a date; write it as 2013-05-31", option, text)};
    return date;
}

/// Which audits a report is narrowed to.
struct Narrowing {
    std::optional<Date> from;
    std::optional<Date> to;
    std::vector<std::string> kinds;
    std::vector<std::string> teams;

    explicit Narrowing(const Arguments& arguments)
        : from{date_of(arguments, "from")},
          to{date_of(arguments, "to")},
          kinds{arguments.all("kind")},
          teams{arguments.all("team")} {
        if (from && to && *to < *from) throw UsageError{"--to is before --from"};
    }

    bool takes(const Audit& audit) const {
        const auto among = [](const std::vector<std::string>& all, const std::string& one) {
            return all.empty() || std::ranges::find(all, one) != all.end();
        };
        const auto day = audit.period.to;
        return (!from || *from <= day) && (!to || day <= *to) && among(kinds, audit.template_id) &&
               among(teams, audit.team);
    }

    std::vector<std::string> sentences() const {
        std::vector<std::string> all;
        if (from) all.push_back(fmt::format("Only audits as at {} or later.", *from));
        if (to) all.push_back(fmt::format("Only audits as at {} or earlier.", *to));
        if (!kinds.empty())
            all.push_back(fmt::format("Only audits of the kind {}.", fmt::join(kinds, " or ")));
        if (!teams.empty()) all.push_back(fmt::format("Only {}.", fmt::join(teams, " and ")));
        return all;
    }
};

std::vector<CheckedAudit> narrowed(std::vector<CheckedAudit> audits, const Narrowing& narrowing) {
    if (audits.empty()) throw Error{"there is no audit to report on: none of those named can be used"};
    const auto all = audits.size();
    std::erase_if(audits, [&](const CheckedAudit& checked) { return !narrowing.takes(checked.audit); });
    if (!audits.empty()) return audits;
    throw Error{fmt::format("there is no audit to report on: {} read, and none is left. {}", all,
                            fmt::join(narrowing.sentences(), " "))};
}

std::string written(const QaPack& pack, const Arguments& arguments) {
    if (arguments.has("headlines")) return qa_headlines(pack);
    const auto format = arguments.get("format", "text");
    if (format == "html") return qa_html(pack);
    if (format == "csv") return qa_csv(pack);
    if (format == "xlsx") return qa_xlsx(pack);
    return format == "json" ? qa_json(pack) : qa_text(pack);
}

Exit report(const Arguments& arguments) {
    if (arguments.get("format", "text") == "xlsx" && !arguments.has("out"))
        throw UsageError{"--format xlsx needs --out FILE: a workbook is no text for a terminal"};
    const Narrowing narrowing{arguments};
    const QaOptions options{arguments.get("title"), "", date_of(arguments, "as-of"), narrowing.sentences()};
    const TemplateFolder templates{template_folder(arguments)};
    Reading reading{templates};
    for (const auto& path : audit_files(arguments.rest)) reading.add(path);
    const auto audits = narrowed(reading.finish(), narrowing);
    const auto pack = qa_pack(audits, templates.practice_areas(), options);
    if (arguments.has("evidence")) {
        const auto evidence = qa_evidence(audits, templates.practice_areas(), options);
        files::write_private(arguments.get("evidence"), evidence_html(evidence));
    }
    if (arguments.has("out")) {
        files::write_private(arguments.get("out"), written(pack, arguments));
    } else {
        std::cout << written(pack, arguments);
    }
    return reading.refused() > 0 ? refused : done;
}

constexpr const char* qa_meeting_details =
    "AUDITS are audits (*.audit.xml) or folders of them. Of drafts only facts and prompts count; a completed "
    "audit replaces the draft of its id. The pack holds findings, strengths, what to decide, practice area "
    "and "
    "question by team for facts and for judgements, what could not be checked, prompts, grades, comments, "
    "actions and minutes. It carries no reference to a child, worker or auditor: audits are numbered. "
    "--evidence writes which audit each number is, and the entries behind every answer; that file is for "
    "those who may open the audits themselves. An audit that cannot be used is named on standard error, and "
    "the others are reported.\n\n"
    "  caseaudit report qa-meeting --format html --out pack.html --evidence evidence.html drafts/ audits/";

}  // namespace

Command report_qa_meeting_command() {
    return {
        .name = "report qa-meeting",
        .operands = "AUDITS…",
        .summary = "The pack for a QA meeting: what many audits found, with every number explained.",
        .details = qa_meeting_details,
        .options =
            {{"format",
              "FORMAT",
              "text (the default), html, xlsx (with --out), csv or json",
              false,
              {"text", "html", "xlsx", "csv", "json"}},
             {"out", "FILE", "write the pack there, for its owner alone to read; else to standard output"},
             {"evidence", "FILE", "also write the restricted evidence there, as HTML"},
             {"headlines", "", "write the three main findings only"},
             {"as-of", "DATE",
              "the date of the report, which actions are overdue at; by default the latest date in the "
              "audits"},
             {"from", "DATE", "only audits as at this day or later"},
             {"to", "DATE", "only audits as at this day or earlier"},
             {"kind", "KIND", "only audits of this kind, such as supervision; may be given more than once",
              true},
             {"team", "TEAM", "only audits of this team; may be given more than once", true},
             {"title", "TITLE", "the title of the pack"},
             templates_option()},
        .least_operands = 1,
        .most_operands = static_cast<std::size_t>(-1),
        .run = &report};
}

}  // namespace caseaudit::cli
