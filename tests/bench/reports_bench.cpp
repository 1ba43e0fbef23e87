// Counting many audits, beside what the machine can do with the same data in the same run: memcpy of the
// packed answers, and pugixml parsing the audits alone. The matrix is counted a second time by the simplest
// code there is: where the two differ, nothing is timed.
#include <benchmark/benchmark.h>
#include <sys/resource.h>
#include <unistd.h>

#include <caseaudit/aggregate.hpp>
#include <caseaudit/formats.hpp>
#include <caseaudit/reports.hpp>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <pugixml.hpp>

#include "aggregate/cells.hpp"
#include "made_audits.hpp"
#include "store/figures.hpp"

using namespace caseaudit;
namespace fs = std::filesystem;

namespace {

/// Documents that are parsed; more would only be more of the same.
constexpr int documents = 4000;

int audit_count() {
    const char* const wanted = std::getenv("CASEAUDIT_BENCH_AUDITS");
    return wanted == nullptr ? 100'000 : std::atoi(wanted);
}

/// Invented audits as columns, some of them as documents, and their answers counted by hand.
struct Data {
    fs::path folder = fs::temp_directory_path() / ("caseaudit-reports-" + std::to_string(::getpid()));
    std::unique_ptr<TemplateFolder> templates;
    Columns columns;
    std::vector<std::string> texts;
    std::map<std::pair<std::string, std::string>, std::map<std::string, int>> by_hand;  ///< team, question

    Data() {
        made_audits::write_templates((folder / "templates").string(), SOURCE_FOLDER "/audit-templates");
        templates = std::make_unique<TemplateFolder>((folder / "templates").string());
        fs::remove_all(folder);
        const auto& sixty = templates->newest("sixty");
        const auto plan = compile_score_plan(sixty);
        const auto layout = store::layout_of(sixty);
        ColumnsBuilder builder;
        for (int number = 0; number < audit_count(); ++number) {
            const auto audit = made_audits::audit(number);
            builder.add({&sixty, audit.id, audit.subject_kind, audit.subject, audit.team, audit.period.to,
                         true, store::packed(audit, layout), store::written(store::figures_of(audit, layout)),
                         store::written(store::scored_figures(audit, sixty, score(plan, sixty, audit)))});
            for (const auto& answer : audit.answers) {
                if (!answer.value.empty()) ++by_hand[{audit.team, answer.question}][answer.value];
            }
            if (number < documents) texts.push_back(write_audit(audit));
        }
        columns = builder.finish();
    }
};

Data& data() {
    static Data all;
    return all;
}

struct Matrices {
    Matrix<FactCell> facts;
    Matrix<JudgementCell> judgements;
};

Matrices count_matrices() {
    const auto& areas = data().templates->practice_areas();
    const auto answers = aggregate::all_answers(data().columns, areas);
    return {aggregate::matrix_of<FactCell>(answers, areas, Measure::fact, nullptr),
            aggregate::matrix_of<JudgementCell>(answers, areas, Measure::judgement, nullptr)};
}

bool is_right(const Matrices& counted) {
    const auto& teams = data().columns.teams;
    const auto by_hand = [&](std::size_t team, const std::string& question, const char* value) {
        return data().by_hand[{teams[team], question}][value];
    };
    for (std::size_t team = 0; team < teams.size(); ++team) {
        for (const auto& row : counted.facts.questions) {
            if (row.teams[team].met != by_hand(team, row.id, "yes")) return false;
            if (row.teams[team].not_met != by_hand(team, row.id, "no")) return false;
        }
        for (const auto& row : counted.judgements.questions) {
            for (const auto grade :
                 {Grade::inadequate, Grade::requires_improvement, Grade::good, Grade::outstanding}) {
                if (row.teams[team].grades[static_cast<std::size_t>(grade)] !=
                    by_hand(team, row.id, std::string{name_of(grade)}.c_str()))
                    return false;
            }
        }
    }
    return counted.facts.questions.size() == 30 && counted.judgements.questions.size() == 30;
}

void items(benchmark::State& state, std::size_t audits) {
    state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations()) *
                            static_cast<std::int64_t>(audits));
}

void parse_only(benchmark::State& state) {
    for (auto unused : state) {
        for (const auto& text : data().texts) {
            pugi::xml_document document;
            auto copy = text;
            benchmark::DoNotOptimize(document.load_buffer_inplace(copy.data(), copy.size()));
        }
    }
    items(state, data().texts.size());
}

void copy_answers(benchmark::State& state) {
    const auto& answers = data().columns.layouts.at(0).answers;
    std::vector<std::uint8_t> copy(answers.size());
    for (auto unused : state) {
        std::memcpy(copy.data(), answers.data(), answers.size());
        benchmark::ClobberMemory();
    }
    items(state, data().columns.audits.size());
}

void matrix(benchmark::State& state) {
    for (auto unused : state) benchmark::DoNotOptimize(count_matrices());
    items(state, data().columns.audits.size());
}

void whole_pack(benchmark::State& state) {
    for (auto unused : state) {
        benchmark::DoNotOptimize(qa_html(qa_pack(data().columns, data().templates->practice_areas(), {})));
    }
    items(state, data().columns.audits.size());
}

/// Beside the usual table, what every benchmark takes an audit, as a share of parsing it.
class Ratios : public benchmark::ConsoleReporter {
public:
    void ReportRuns(const std::vector<Run>& runs) override {
        ConsoleReporter::ReportRuns(runs);
        for (const auto& run : runs) {
            if (run.aggregate_name != "median") continue;
            real_[run.run_name.function_name] = 1 / run.counters.at("items_per_second").value;
        }
    }
    void tell() const {
        const auto parsing = real_.at("parse_only");
        for (const auto& [name, seconds] : real_)
            std::cout << fmt::format("{:14} {:9.4f} µs an audit {:9.5f} of pugixml parsing it\n", name,
                                     seconds * 1e6, seconds / parsing);
    }

private:
    std::map<std::string, double> real_;
};

long peak_megabytes() {
    rusage used{};
    ::getrusage(RUSAGE_SELF, &used);
    return used.ru_maxrss / 1024;
}

}  // namespace

BENCHMARK(parse_only)->UseRealTime();
BENCHMARK(copy_answers)->UseRealTime();
BENCHMARK(matrix)->UseRealTime();
BENCHMARK(whole_pack)->UseRealTime();

int main(int argc, char** argv) {
    std::vector<char*> arguments(argv, argv + argc);
    std::string repetitions = "--benchmark_repetitions=9";
    std::string interleaved = "--benchmark_enable_random_interleaving=true";
    std::string short_table = "--benchmark_report_aggregates_only=true";
    for (auto* one : {&repetitions, &interleaved, &short_table}) arguments.push_back(one->data());
    auto count = static_cast<int>(arguments.size());
    benchmark::Initialize(&count, arguments.data());
    if (!is_right(count_matrices())) {
        std::cerr << "the matrix is not what its answers come to\n";
        return 2;
    }
    Ratios ratios;
    benchmark::RunSpecifiedBenchmarks(&ratios);
    ratios.tell();
    std::cout << fmt::format("{} audits, of which {} as documents; at most {} MB with all of it\n",
                             data().columns.audits.size(), data().texts.size(), peak_megabytes());
    return 0;
}
