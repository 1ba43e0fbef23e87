#include "run/survey.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>

#include "run/draft.hpp"
#include "run/wanted.hpp"

namespace caseaudit {
namespace {

bool is_answered(const Answer& answer) {
    return answer.outcome != Outcome::not_checked && answer.outcome != Outcome::error;
}

KindShare share_without_subjects(const Template& audit_template) {
    KindShare share{.audit_template = &audit_template};
    for (const auto& section : audit_template.sections) {
        for (const auto& question : section.questions) {
            if (question.measure != Measure::fact) continue;
            ++share.facts;
            if (!question.check.empty()) ++share.by_checks;
        }
    }
    return share;
}

void count(const Audit& draft, KindShare& share) {
    for (const auto& answer : draft.answers) {
        ++share.asked;
        if (is_answered(answer)) {
            ++share.answered;
        } else {
            const auto* question = share.audit_template->find(answer.question);
            ++share.unanswered[question == nullptr ? answer.question : question->label];
        }
    }
}

constexpr auto own_files = "case files";

/// The id of a source → where it comes from.
std::map<std::string, std::string> origins_of(const CaseFolder& cases) {
    std::map<std::string, std::string> names;
    for (const auto& extract : cases.extracts()) {
        for (const auto& table : extract.tables) names[table.source.id] = table.map;
    }
    return names;
}

std::string carried(const Coverage& coverage) {
    const std::string extent = coverage.extent == Extent::every ? "every" : "latest";
    return coverage.types.empty() ? extent : fmt::format("{} ({})", extent, fmt::join(coverage.types, ", "));
}

/// Whether it only says that nothing came after the latest entry, which the source carries as the latest.
bool is_since_latest(const Coverage& coverage, const Source& source) {
    return coverage.extent == Extent::every &&
           std::ranges::any_of(source.coverage, [&](const Coverage& other) {
               return other.extent == Extent::latest && other.kind == coverage.kind &&
                      other.types == coverage.types;
           });
}

/// What is said of one kind by several sources of an origin: each once.
void add_carried(std::string& all, const std::string& one) {
    if (all.empty()) {
        all = one;
    } else if (fmt::format("; {};", all).find(fmt::format("; {};", one)) == std::string::npos) {
        all += "; " + one;
    }
}

std::vector<Origin> origins(const CaseFolder& cases) {
    const auto names = origins_of(cases);
    std::map<std::string, Origin> all;
    for (const auto& file : cases.all()) {
        std::set<std::string> here;
        for (const auto& source : file.sources()) {
            const auto found = names.find(source.id);
            const auto& name = found == names.end() ? own_files : found->second;
            here.insert(name);
            for (const auto& coverage : source.coverage) {
                if (!is_since_latest(coverage, source))
                    add_carried(all[name].carries[coverage.kind], carried(coverage));
            }
        }
        for (const auto& name : here) {
            ++all[name].subjects;
            if (here.size() == 1) all[name].only_here.push_back(file.subject().ref);
        }
    }
    std::vector<Origin> sorted;
    for (auto& [name, origin] : all) {
        origin.name = name;
        sorted.push_back(std::move(origin));
    }
    return sorted;
}

std::set<std::string> needed_kinds(const plugins::PluginSet& plugins) {
    std::set<std::string> kinds;
    for (const auto& plugin : plugins.all()) {
        for (const auto& [name, check] : plugin.checks().all()) {
            for (const auto* needs : {&check.needs, &check.uses}) {
                for (const auto& need : *needs) kinds.insert(need.kind);
            }
        }
    }
    return kinds;
}

}  // namespace

Survey survey(const CaseFolder& cases, const std::vector<const Template*>& templates,
              const plugins::PluginSet& plugins, const Timekeeping& timekeeping, Date as_of) {
    Survey result{.as_of = as_of,
                  .subjects = cases.all().size(),
                  .kinds = {},
                  .origins = origins(cases),
                  .needed = needed_kinds(plugins),
                  .conflicts = {},
                  .cases = &cases};
    for (const auto* audit_template : templates)
        result.kinds.push_back(share_without_subjects(*audit_template));
    for (const auto& file : cases.all()) {
        const auto family = cases.family(file);
        for (auto& share : result.kinds) {
            if (file.subject().kind != share.audit_template->subject) continue;
            count(draft_audit(*share.audit_template, file, family, plugins, timekeeping, as_of), share);
        }
        for (const auto& conflict : file.conflicts())
            result.conflicts.push_back({file.subject().ref, conflict});
    }
    return result;
}

}  // namespace caseaudit
