#include <spdlog/fmt/fmt.h>
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <caseaudit/codebook_files.hpp>
#include <sstream>

#include "formats/codebook/made_pattern.hpp"

namespace caseaudit {
namespace {

constexpr int deepest_key = 8;

class QuantedaReader {
public:
    explicit QuantedaReader(const std::string& name) : name_{name} {
        codebook_.id = "from-quanteda";
        codebook_.title = "To be written.";
        codebook_.version = {0, 1, 0};
        codebook_.path = name;
    }

    void keys(const YAML::Node& node, const std::string& above, int depth) {
        if (!node.IsMap())
            fail(node, "a dictionary is keys, each with its values", "Write 'theme:' and its values below.");
        if (depth > deepest_key) fail(node, "its keys are more than eight deep", "Write fewer.");
        for (const auto& pair : node) {
            const auto key = word_of(pair.first);
            key_of(above.empty() ? key : fmt::format("{}.{}", above, key), pair.first, pair.second, depth);
        }
    }

    Codebook finish() {
        std::erase_if(codebook_.themes,
                      [](const Theme& theme) { return theme.includes.empty() && theme.excludes.empty(); });
        for (const auto& theme : codebook_.themes) {
            if (theme.includes.empty())
                codebooks::fail(name_, theme.line, fmt::format("'{}' has nothing to include", theme.id),
                                "Give it values.");
        }
        if (codebook_.themes.empty())
            codebooks::fail(name_, 0, "there is no theme", "Give it keys with values.");
        return std::move(codebook_);
    }

private:
    [[noreturn]] void fail(const YAML::Node& at, const std::string& message,
                           const std::string& advice) const {
        codebooks::fail(name_, at.Mark().line + 1, message, advice);
    }

    std::string word_of(const YAML::Node& node) const {
        if (!node.IsScalar() || node.Scalar().empty())
            fail(node, "a key or value is not text", "Write it as text.");
        return node.Scalar();
    }

    void key_of(const std::string& key, const YAML::Node& at, const YAML::Node& below, int depth) {
        const auto id = codebooks::id_of(key);
        if (id.empty()) fail(at, fmt::format("'{}' makes no id", key), "Give it letters.");
        if (std::ranges::find(codebook_.themes, id, &Theme::id) != codebook_.themes.end())
            fail(at, fmt::format("there is a second '{}'", id), "Keep one of them.");
        codebook_.themes.push_back(codebooks::unwritten_theme(id, key));
        codebook_.themes.back().line = at.Mark().line + 1;
        const auto position = codebook_.themes.size() - 1;
        if (!below.IsMap()) return add(codebook_.themes[position].includes, below);
        for (const auto& pair : below) {
            const auto name = word_of(pair.first);
            if (name == "include" || name == "exclude") {
                auto& theme = codebook_.themes[position];
                add(name == "include" ? theme.includes : theme.excludes, pair.second);
            } else {
                if (depth >= deepest_key)
                    fail(pair.first, "its keys are more than eight deep", "Write fewer.");
                key_of(fmt::format("{}.{}", key, name), pair.first, pair.second, depth + 1);
            }
        }
    }

    void add(std::vector<ThemePattern>& patterns, const YAML::Node& values) {
        if (values.IsNull()) return;
        if (values.IsScalar()) return patterns.push_back(pattern_of(values));
        if (!values.IsSequence()) fail(values, "values are not a list", "Write each after '- '.");
        for (const auto& value : values) patterns.push_back(pattern_of(value));
    }

    ThemePattern pattern_of(const YAML::Node& node) const {
        const auto value = word_of(node);
        std::istringstream words{value};
        std::string pattern;
        int gap = 0;
        for (std::string word; words >> word;) {
            if (word == "*") {
                ++gap;
                continue;
            }
            if (gap > 0) pattern += (pattern.empty() ? "" : " ") + fmt::format("..{}", gap);
            gap = 0;
            pattern += (pattern.empty() ? "" : " ") + word;
        }
        if (gap > 0) fail(node, fmt::format("'{}' ends with any word", value), "Leave the last * out.");
        return codebooks::pattern_at(pattern, name_, node.Mark().line + 1);
    }

    std::string name_;
    Codebook codebook_;
};

}  // namespace

Codebook codebook_from_quanteda(std::string_view text, const std::string& name) {
    try {
        QuantedaReader reader{name};
        reader.keys(YAML::Load(std::string{text}), "", 1);
        return reader.finish();
    } catch (const YAML::Exception& fault) {
        codebooks::fail(name, fault.mark.line + 1, fmt::format("it is not YAML: {}", fault.msg),
                        "See yaml.org.");
    }
}

}  // namespace caseaudit
