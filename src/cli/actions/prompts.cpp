#include <algorithm>
#include <caseaudit/store.hpp>
#include <caseaudit/stored_prompts.hpp>
#include <iostream>
#include <map>
#include <tuple>

#include "cli/all_commands.hpp"
#include "cli/places.hpp"
#include "cli/stores.hpp"

namespace caseaudit::cli {
namespace {

bool is_wanted(const std::vector<std::string>& all, const std::string& one) {
    return all.empty() || std::ranges::find(all, one) != all.end();
}

/// Of each file the latest audit of each kind: what an earlier one prompted has been looked at again.
std::vector<StoredAudit> latest_audits(const Store& store, const Arguments& arguments) {
    std::map<std::tuple<std::string, SubjectKind, std::string>, StoredAudit> latest;
    for (auto& audit : store.audits()) {
        const bool is_one = audit.copy == Copy::whole && is_wanted(arguments.all("team"), audit.team) &&
                            is_wanted(arguments.all("kind"), audit.template_id);
        if (!is_one) continue;
        const auto [known, is_new] =
            latest.try_emplace({audit.template_id, audit.subject_kind, audit.subject}, audit);
        if (!is_new && known->second.period.to < audit.period.to) known->second = std::move(audit);
    }
    std::vector<StoredAudit> all;
    for (auto& [file, audit] : latest) all.push_back(std::move(audit));
    return all;
}

Exit list_prompts(const Arguments& arguments) {
    const auto place = store_place(arguments, "actions prompts");
    const auto who = doer(arguments, "actions prompts");
    Store store{place};
    const TemplateFolder templates{template_folder(arguments)};
    std::vector<StoredPrompt> prompts;
    for (const auto& stored : latest_audits(store, arguments)) {
        const auto audit = read_audit_text(store.document(stored), stored.id);
        auto raised = prompts_of(audit, templates.find(audit.template_id, audit.template_version));
        if (arguments.has("urgent"))
            std::erase_if(raised, [](const StoredPrompt& one) { return !one.prompt.urgent; });
        prompts.insert(prompts.end(), raised.begin(), raised.end());
    }
    sort_prompts(prompts);
    log_report(store, who, "actions prompts", prompts.size(), "prompt");
    std::cout << (arguments.has("json") ? stored_prompts_json(prompts) : stored_prompts_text(prompts));
    return done;
}

}  // namespace

Command actions_prompts_command() {
    return {
        .name = "actions prompts",
        .summary = "Says what to look at now, from the drafts and audits in the store.",
        .details =
            "What the checks found that somebody should look at: urgent ones first, then by team and file. "
            "Of "
            "each file the latest audit of each kind counts, drafts too. A prompt is never an answer, and no "
            "action: make it one where it needs following up. It holds references, for those who may open "
            "the audits, and the history keeps who asked for it.",
        .options = {store_option(),
                    authority_option(),
                    today_option(),
                    as_option(),
                    {"team", "TEAM", "Only audits of this team; may be given more than once.", true},
                    {"kind", "KIND", "Only audits of this kind; may be given more than once.", true},
                    {"urgent", "", "Only urgent ones."},
                    {"json", "", "Write JSON."},
                    templates_option()},
        .run = &list_prompts};
}

}  // namespace caseaudit::cli
