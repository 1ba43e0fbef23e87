#include "sampling/kept_sample.hpp"

#include <caseaudit/error.hpp>
#include <cmath>
#include <nlohmann/json.hpp>

namespace caseaudit::sampling {

namespace {

using Json = nlohmann::json;

Plan plan_of(const Json& design) {
    Plan plan;
    plan.seed = design.at("seed").get<std::string>();
    plan.size = design.at("size").get<Count>();
    plan.replacements = design.at("replacements").get<Count>();
    plan.strata = design.value("strata", "");
    plan.allocation = allocation_named(design.value("allocation", "")).value_or(Allocation::proportional);
    for (const auto& quota : design.value("at-least", Json::array())) {
        plan.quotas.push_back({quota.at("column").get<std::string>(), quota.at("value").get<std::string>(),
                               quota.at("files").get<Count>()});
    }
    return plan;
}

DrawnFile file_of(const Json& from) {
    DrawnFile file;
    file.ref = from.at("ref").get<std::string>();
    file.stratum = from.value("stratum", "");
    file.is_replacement = from.at("drawn").get<std::string>() == "replacement";
    if (from.contains("probability")) file.probability = from.at("probability").get<double>();
    file.ticket = from.at("ticket").get<std::string>();
    return file;
}

/// As many as were drawn of it, over the probability of each.
std::vector<DrawnStratum> strata_of(const std::vector<DrawnFile>& files) {
    std::map<std::string, DrawnStratum> by_name;
    for (const auto& file : files) {
        if (file.is_replacement || file.stratum.empty()) continue;
        auto& stratum = by_name[file.stratum];
        stratum.name = file.stratum;
        ++stratum.drawn;
        stratum.files = std::llround(static_cast<double>(stratum.drawn) / file.probability.value_or(1));
    }
    std::vector<DrawnStratum> all;
    for (auto& [name, stratum] : by_name) all.push_back(std::move(stratum));
    return all;
}

}  // namespace

KeptSample read_draw(const std::string& document) {
    try {
        const auto from = Json::parse(document);
        if (from.at("format") != 1) throw Error{"the draw is of a format that a newer caseaudit writes"};
        KeptSample kept;
        kept.draw.plan = plan_of(from.at("design"));
        kept.draw.frame = from.at("frame").at("files").get<Count>();
        for (const auto& file : from.at("files")) kept.draw.files.push_back(file_of(file));
        kept.draw.strata = strata_of(kept.draw.files);
        const auto day = parse_date(from.at("drawn-on").get<std::string>());
        if (!day) throw Error{"the draw does not say on which day it was made"};
        kept.drawn_on = *day;
        kept.left_out = static_cast<Count>(from.at("excluded").size());
        return kept;
    } catch (const Json::exception&) {
        throw Error{"this is not the document of a draw, as 'caseaudit export --draw' writes it"};
    }
}

StandingFiles standing_files(const Draw& draw, const std::set<std::string, std::less<>>& audited) {
    StandingFiles made;
    std::map<std::string, Count> missing;
    for (const auto& file : draw.files) {
        const bool is_audited = audited.contains(file.ref);
        if (!file.is_replacement) {
            if (is_audited) made.files.push_back(file);
            if (!is_audited) ++missing[file.stratum];
            continue;
        }
        if (!is_audited) continue;
        if (missing[file.stratum] == 0) {
            made.beyond.push_back(file.ref);
            continue;
        }
        --missing[file.stratum];
        ++made.replaced;
        made.files.push_back(file);
    }
    for (const auto& [stratum, count] : missing) made.missing += count;
    return made;
}

}  // namespace caseaudit::sampling
