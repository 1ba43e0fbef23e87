#include <spdlog/fmt/fmt.h>
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <caseaudit/codebook_files.hpp>
#include <set>

namespace caseaudit {
namespace {

std::string words_of(const std::vector<PatternWord>& run) {
    std::string all;
    for (const auto& word : run) all += (all.empty() ? "" : " ") + word.text + (word.begins ? "*" : "");
    return all;
}

/// Every run that the steps can be, `*` standing for any word.
std::vector<std::string> written_out(const std::vector<PatternStep>& steps) {
    std::vector<std::string> all{""};
    for (const auto& step : steps) {
        std::vector<std::string> longer;
        for (const auto& before : all) {
            for (int any = 0; any <= step.gap; ++any) {
                std::string gap;
                for (int i = 0; i < any; ++i) gap += " *";
                for (const auto& run : step.either)
                    longer.push_back((before.empty() ? "" : before + gap + " ") + words_of(run));
            }
        }
        all = std::move(longer);
    }
    return all;
}

std::vector<std::string> globs_of(const ThemePattern& pattern) {
    auto all = written_out(pattern.steps);
    auto steps = pattern.steps;
    const auto turn = std::ranges::find_if(steps, &PatternStep::either_order);
    if (turn == steps.end()) return all;
    const auto gap = turn->gap;
    const auto after = static_cast<std::size_t>(steps.end() - turn);
    turn->gap = 0;
    std::rotate(steps.begin(), turn, steps.end());
    steps[after].gap = gap;
    for (auto& other : written_out(steps)) all.push_back(std::move(other));
    return all;
}

void add_globs(YAML::Emitter& yaml, const char* key, const std::vector<ThemePattern>& patterns) {
    if (patterns.empty()) return;
    std::set<std::string, std::less<>> seen;
    yaml << YAML::Key << key << YAML::Value << YAML::BeginSeq;
    for (const auto& pattern : patterns) {
        for (const auto& glob : globs_of(pattern)) {
            if (seen.insert(glob).second) yaml << YAML::DoubleQuoted << glob;
        }
    }
    yaml << YAML::EndSeq;
}

}  // namespace

std::string codebook_to_quanteda(const Codebook& codebook) {
    YAML::Emitter yaml;
    yaml << YAML::Comment(fmt::format("{} {}. Subtract what 'exclude' finds; quanteda does not.", codebook.id,
                                      to_string(codebook.version)));
    yaml << YAML::BeginMap;
    for (const auto& theme : codebook.themes) {
        yaml << YAML::Key << theme.id << YAML::Value << YAML::BeginMap;
        add_globs(yaml, "include", theme.includes);
        add_globs(yaml, "exclude", theme.excludes);
        yaml << YAML::EndMap;
    }
    yaml << YAML::EndMap;
    return std::string{yaml.c_str()} + "\n";
}

}  // namespace caseaudit
