#include "reports/pack_draw.hpp"

#include <spdlog/fmt/fmt.h>

#include <cmath>

namespace caseaudit::reports {
namespace {

using Json = nlohmann::ordered_json;

/// How many files one that is audited stands for; nothing where none is, or nobody knows.
std::optional<double> weight_of(const PackStratum& stratum) {
    if (stratum.audited == 0) return std::nullopt;
    return static_cast<double>(stratum.files) / stratum.audited;
}

std::vector<PackStratum> strata_of(const QaPack& pack) {
    const auto& draw = *pack.drawn.draw;
    if (!draw.strata.empty()) return draw.strata;
    return {{"All files", draw.frame, draw.drawn, pack.files}};
}

bool has_weights(const QaPack& pack) {
    const auto drawn = pack.drawn.drawn;
    return drawn == Drawn::stratified || drawn == Drawn::simple_random || drawn == Drawn::census;
}

std::string weight_words(const QaPack& pack, const PackStratum& stratum) {
    const auto weight = has_weights(pack) ? weight_of(stratum) : std::nullopt;
    return weight ? fmt::format("{:.2f}", *weight) : "not known";
}

}  // namespace

Table draw_table(const QaPack& pack) {
    Table table{"The draw",
                "The files drawn, and how many each that is audited stands for",
                {"Stratum", "Files there were", "Drawn", "Audited", "Each stands for"},
                {}};
    if (!pack.drawn.draw) return table;
    for (const auto& one : strata_of(pack)) {
        const auto weight = has_weights(pack) ? weight_of(one) : std::nullopt;
        table.rows.push_back(
            {one.name, number_cell(one.files), number_cell(one.drawn), number_cell(one.audited),
             weight ? TableCell{std::round(*weight * 100) / 100} : TableCell{weight_words(pack, one)}});
    }
    return table;
}

Json draw_json(const QaPack& pack) {
    if (!pack.drawn.draw) return nullptr;
    const auto& draw = *pack.drawn.draw;
    auto strata = Json::array();
    for (const auto& one : draw.strata) {
        const auto weight = has_weights(pack) ? weight_of(one) : std::nullopt;
        strata.push_back({{"name", one.name},
                          {"files", one.files},
                          {"drawn", one.drawn},
                          {"audited", one.audited},
                          {"weight", weight ? Json(*weight) : Json(nullptr)}});
    }
    return {{"number", draw.number},
            {"made", iso_date(draw.made)},
            {"seed", draw.seed},
            {"files", draw.frame},
            {"drawn", draw.drawn},
            {"left-out", draw.left_out},
            {"missing", draw.missing},
            {"replaced", draw.replaced},
            {"strata-of", draw.strata_of},
            {"allocation", draw.allocation},
            {"strata", strata},
            {"quotas", draw.quotas}};
}

void add_draw(CsvTable& table, const QaPack& pack) {
    if (!pack.drawn.draw) return;
    const auto& draw = *pack.drawn.draw;
    const auto text = [&](const char* item, const std::string& value) {
        table.add({"draw", "", "", "", item, {}, {}, {}, value});
    };
    const auto number = [&](const char* item, int value) { table.add({"draw", "", "", "", item, value}); };
    text("draw", fmt::format("draw {}", draw.number));
    text("made", iso_date(draw.made));
    text("seed", draw.seed);
    number("files there were", draw.frame);
    number("drawn", draw.drawn);
    number("left out", draw.left_out);
    number("missing", draw.missing);
    number("replaced", draw.replaced);
    for (const auto& quota : draw.quotas) text("quota", quota);
    for (const auto& one : draw.strata) {
        table.add({"draw", draw.strata_of, one.name, "", "drawn", one.drawn, one.files});
        table.add({"draw",
                   draw.strata_of,
                   one.name,
                   "",
                   "audited",
                   one.audited,
                   one.files,
                   {},
                   fmt::format("each stands for {}", weight_words(pack, one))});
    }
}

}  // namespace caseaudit::reports
