#pragma once
#include <algorithm>
#include <caseaudit/formats.hpp>
#include <filesystem>
#include <string>
#include <vector>

#include "plugins/plugin_set.hpp"
#include "records/case_folder.hpp"
#include "run/draft.hpp"

namespace caseaudit::examples {

inline std::string folder(const std::string& name) { return SOURCE_FOLDER "/examples/" + name; }

inline const Date as_of = *parse_date("2013-05-31");
inline const Period period = months_up_to(as_of, 6);

inline const TemplateFolder& templates() {
    static const TemplateFolder all{SOURCE_FOLDER "/audit-templates"};
    return all;
}

inline const Timekeeping& timekeeping() {
    static const Timekeeping all = read_timekeeping(SOURCE_FOLDER "/audit-templates/timescales.xml",
                                                    SOURCE_FOLDER "/audit-templates/bank-holidays.json");
    return all;
}

inline const CaseFolder& cases() {
    static const CaseFolder all{Opening{{folder("case-records-review/case-files")}, {}, {}, {}, {}}};
    return all;
}

/// What the shipped plugins' checks answer for each of the case files.
inline std::vector<Audit> drafts_of(const std::string& kind) {
    static const plugins::PluginSet plugins{{PLUGIN_FOLDER}};
    std::vector<Audit> drafts;
    for (const auto& file : cases().all()) {
        drafts.push_back(
            draft_audit(templates().newest(kind), file, cases().family(file), plugins, timekeeping(), as_of));
    }
    return drafts;
}

inline std::vector<Audit> audits_of(const std::string& name) {
    std::vector<std::string> paths;
    for (const auto& entry : std::filesystem::directory_iterator{folder(name + "/audits")}) {
        paths.push_back(entry.path().string());
    }
    std::ranges::sort(paths);
    std::vector<Audit> audits;
    for (const auto& path : paths) audits.push_back(read_audit(path));
    return audits;
}

}  // namespace caseaudit::examples
