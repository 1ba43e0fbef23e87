#include <doctest/doctest.h>

#include <cmath>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>

#include "scoring/weighted_tree.hpp"

namespace oracle_test {

using namespace caseaudit;
using nlohmann::json;
using scoring::Node;

namespace {

json cases() {
    std::ifstream file{FIXTURES "/xccdf/xccdf_cases.json"};
    return json::parse(file);
}

std::optional<Fraction> share_of(const std::string& result) {
    if (result == "pass" || result == "fixed") return Fraction{1, 1};
    if (result == "fail" || result == "error" || result == "unknown") return Fraction{0, 1};
    return std::nullopt;
}

Node tree_of(const json& nodes, const json& results) {
    Node tree;
    for (const auto& node : nodes) {
        const bool group = node[0] == "G";
        auto made = group ? tree_of(node[3], results)
                          : Node{100, share_of(results[node[1].get<std::string>()][0]), {}};
        made.weight = std::lround(node[2].get<double>() * 100);
        tree.children.push_back(std::move(made));
    }
    return tree;
}

bool reads_not_scored(const std::string& name, const std::string& model) {
    return name == "nothing_scored" || (name == "only_zero_weight" && model != "flat-unweighted");
}

const std::map<std::string, Model> models{{"default", Model::default_model},
                                          {"flat", Model::flat},
                                          {"flat-unweighted", Model::flat_unweighted},
                                          {"absolute", Model::absolute}};

}  // namespace

TEST_CASE("the four models score the oracle's trees as OpenSCAP and the specification do") {
    const auto trees = cases();
    std::ifstream file{FIXTURES "/xccdf/xccdf_scores.tsv"};
    std::string line;
    std::getline(file, line);
    int equal = 0;
    int not_scored = 0;
    while (std::getline(file, line)) {
        std::istringstream fields{line};
        std::string name;
        std::string model;
        double expected = 0;
        double maximum = 0;
        fields >> name >> model >> expected >> maximum;
        CAPTURE(name);
        CAPTURE(model);
        const auto score =
            score_by(models.at(model), tree_of(trees[name]["tree"], trees[name]["rule_results"]));
        CHECK(score.has_value() != reads_not_scored(name, model));
        if (!score) {
            ++not_scored;
            continue;
        }
        CHECK(std::abs(score->score.value() - expected) < 1e-4);
        // OpenSCAP gives the sum of weights as the maximum of the absolute model, whose maximum is 1.
        if (model != "absolute") CHECK(std::abs(score->maximum.value() - maximum) < 1e-4);
        ++equal;
    }
    CHECK(equal == 57);
    CHECK(not_scored == 7);
}

TEST_CASE("means are exact, not nearly so") {
    const Node tree{100, {}, {{100, Fraction{2, 3}, {}}, {100, Fraction{1, 1}, {}}}};
    CHECK(score_by(Model::default_model, tree)->score == Fraction{250, 3});
    scoring::WeightedMean mean;
    for (int i = 0; i < 3; ++i) mean.add(33, {1, 3});
    CHECK(mean.mean() == Fraction{1, 3});
}

TEST_CASE("weights too varied for an exact mean are refused, not rounded") {
    scoring::WeightedMean mean;
    const auto add_many = [&] {
        for (const std::int64_t den : {99991, 99989, 99971, 99961, 99929}) mean.add(99999, {1, den});
    };
    CHECK_THROWS_WITH(add_many(), "these weights are too varied to be scored exactly");
}

}  // namespace oracle_test
