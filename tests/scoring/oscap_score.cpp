#include <doctest/doctest.h>

#include <caseaudit/formats.hpp>
#include <caseaudit/score.hpp>
#include <cmath>
#include <map>
#include <memory>

#include "files/files.hpp"
#include "scoring/any_audit.hpp"
#include "scoring/openscap.hpp"

/// OpenSCAP, which shares no code with us, scores audits that we export.
using namespace caseaudit;
using namespace caseaudit::testing;

namespace {

template <auto release>
struct Release {
    template <class T>
    void operator()(T* object) const {
        release(object);
    }
};
template <class T, auto release>
using Owned = std::unique_ptr<T, Release<release>>;

using ByModel = std::map<std::string, double>;  ///< "urn:xccdf:scoring:flat" → score
using ByResult = std::map<std::string, ByModel>;

ByModel scores_in(const xccdf_result* result) {
    ByModel scores;
    const Owned<xccdf_score_iterator, xccdf_score_iterator_free> all{xccdf_result_get_scores(result)};
    while (xccdf_score_iterator_has_more(all.get())) {
        const auto* one = xccdf_score_iterator_next(all.get());
        scores[xccdf_score_get_system(one)] = xccdf_score_get_score(one);
    }
    return scores;
}

/// Has OpenSCAP read and validate the document, and, where asked, score its TestResults anew.
ByResult read_by_openscap(const std::string& document, bool score_anew) {
    const Owned<oscap_source, oscap_source_free> source{
        oscap_source_new_from_memory(document.data(), document.size(), "exported.xml")};
    REQUIRE(oscap_source_validate(source.get(), nullptr, nullptr) == 0);
    const Owned<xccdf_benchmark, xccdf_benchmark_free> benchmark{xccdf_benchmark_import_source(source.get())};
    REQUIRE(benchmark);
    ByResult scores;
    const Owned<xccdf_result_iterator, xccdf_result_iterator_free> all{
        xccdf_benchmark_get_results(benchmark.get())};
    while (xccdf_result_iterator_has_more(all.get())) {
        auto* result = xccdf_result_iterator_next(all.get());
        if (score_anew) {
            REQUIRE(xccdf_result_recalculate_scores(result, xccdf_benchmark_to_item(benchmark.get())) == 0);
        }
        scores[xccdf_result_get_profile(result)] = scores_in(result);
    }
    return scores;
}

void check_same(const ByModel& ours, const ByModel& theirs) {
    REQUIRE(ours.size() == theirs.size());
    for (const auto& [name, score] : ours) {
        const auto& model = name;
        CAPTURE(model);
        CHECK(std::abs(score - theirs.at(model)) < 1e-4 * std::max(1.0, score / 100));
    }
}

void check_ledger(const ByResult& theirs, Ledger ledger, const std::optional<Fraction>& ours, int& compared) {
    const auto& scores = theirs.at(fmt::format("xccdf_org.caseaudit_profile_{}", name_of(ledger)));
    const auto found = scores.find("urn:xccdf:scoring:default");
    REQUIRE((found != scores.end()) == ours.has_value());
    if (!ours) return;
    CHECK(std::abs(found->second - ours->value() * 100) < 1e-4);
    ++compared;
}

/// Returns how many ledgers had a score to compare.
int check_scored_alike(const Template& made, const Audit& answered) {
    int compared = 0;
    const auto document = write_xccdf(made, answered);
    const auto scores = score(compile_score_plan(made), made, answered);
    const auto theirs = read_by_openscap(document, true);
    check_ledger(theirs, Ledger::compliance, scores.compliance.score, compared);
    check_ledger(theirs, Ledger::practice, scores.practice.score, compared);
    for (const auto& [profile, ours] : read_by_openscap(document, false))
        check_same(ours, theirs.at(profile));
    return compared;
}

int check_folder(const std::string& audits, const std::string& templates) {
    int compared = 0;
    const TemplateFolder folder{templates};
    for (const auto& path : files::list(audits, ".audit.xml")) {
        CAPTURE(path);
        const auto answered = read_audit(path);
        const auto* made = folder.find(answered.template_id, answered.template_version);
        REQUIRE(made != nullptr);
        compared += check_scored_alike(*made, answered);
    }
    return compared;
}

}  // namespace

TEST_CASE("OpenSCAP gives 400 exported audits the scores that we give them, by every model") {
    Random random{20130606};
    int compared = 0;
    for (int i = 0; i < 400; ++i) {
        CAPTURE(i);
        const auto made = any_template(random);
        compared += check_scored_alike(made, any_audit(random, made));
    }
    CHECK(compared > 600);
}

TEST_CASE("OpenSCAP scores the audits that we ship as we do") {
    CHECK(check_folder(FIXTURES "/scoring/audits", FIXTURES "/scoring/templates") == 7);
    check_folder(SOURCE_FOLDER "/examples", SOURCE_FOLDER "/audit-templates");
}

TEST_CASE("OpenSCAP's scores are its own, not those that the file brings") {
    const auto made = audit_template({{"s", "S", 100, {fact("a"), fact("b")}}});
    auto document = write_xccdf(made, audit({says("a", "yes"), says("b", "no")}));
    const auto at = document.find(">50</score>");
    REQUIRE(at != std::string::npos);
    document.replace(at, 3, ">99");
    const auto scored = read_by_openscap(document, true).at("xccdf_org.caseaudit_profile_compliance");
    CHECK(scored.at("urn:xccdf:scoring:default") == doctest::Approx(50));
}
