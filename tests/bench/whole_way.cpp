// From files to drafts: 5,000 invented children through every check, beside pugixml reading the same files
// alone.
#include <benchmark/benchmark.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <caseaudit/error.hpp>
#include <caseaudit/formats.hpp>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <pugixml.hpp>

#include "generator/flags.hpp"
#include "generator/population.hpp"
#include "records/case_folder.hpp"

using namespace caseaudit;

namespace {

namespace fs = std::filesystem;

/// CASEAUDIT_BENCH_CHILDREN, or 5,000.
int number_of_children() {
    const auto* given = std::getenv("CASEAUDIT_BENCH_CHILDREN");
    return given == nullptr ? 5000 : std::max(1, std::atoi(given));
}

/// The children's extracts, in a folder that goes with the program.
class Extracts {
public:
    /// By a process of its own, so that its memory is not counted.
    Extracts() {
        const auto command = std::string{GENERATOR} + " " + std::to_string(generator::seed) + " " +
                             std::to_string(number_of_children()) + " " + folder_ + " >&2";
        if (std::system(command.c_str()) != 0) throw Error{"cannot generate the extracts"};
    }
    Extracts(const Extracts&) = delete;
    Extracts& operator=(const Extracts&) = delete;
    ~Extracts() { fs::remove_all(folder_); }

    std::string path(const std::string& name) const { return folder_ + "/" + name; }
    std::vector<std::string> case_files() const {
        std::vector<std::string> paths;
        for (const auto& file : fs::directory_iterator{path("case-files")}) paths.push_back(file.path());
        std::ranges::sort(paths);
        return paths;
    }
    std::vector<std::string> census() const {
        std::vector<std::string> paths;
        for (const auto& file : fs::directory_iterator{path("census")}) paths.push_back(file.path());
        std::ranges::sort(paths);
        return paths;
    }

private:
    std::string folder_ = fs::temp_directory_path() / ("caseaudit-bench-" + std::to_string(::getpid()));
};

const Extracts& extracts() {
    static const Extracts all;
    return all;
}

Opening opening(const std::vector<std::string>& names) {
    Opening opening;
    for (const auto& name : names) opening.paths.push_back(extracts().path(name));
    opening.record_maps = SOURCE_FOLDER "/audit-templates/record-maps";
    opening.extracted = ExtractDays{{iso_date(generator::as_of())}};
    return opening;
}

/// In KiB: the most that this process has ever held.
long peak_memory() {
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

/// What pugixml alone took, the measure of the others; they run after it.
double parsing_alone = 0;

/// Times `work` once, and says how many times pugixml's time it took.
template <class Work>
void measure(benchmark::State& state, Work work) {
    using clock = std::chrono::steady_clock;
    for (auto _ : state) {
        const auto begin = clock::now();
        work();
        const std::chrono::duration<double> took = clock::now() - begin;
        state.SetIterationTime(took.count());
        if (parsing_alone == 0) parsing_alone = took.count();
        state.counters["times_pugixml"] = took.count() / parsing_alone;
        state.counters["us_per_child"] = took.count() * 1e6 / number_of_children();
    }
}

void pugixml_alone(benchmark::State& state) {
    const auto files = extracts().case_files();
    const auto years = extracts().census();
    measure(state, [&] {
        for (const auto* paths : {&files, &years}) {
            for (const auto& path : *paths) {
                pugi::xml_document document;
                benchmark::DoNotOptimize(document.load_file(path.c_str()));
            }
        }
    });
}

void read_case_files(benchmark::State& state) {
    const auto paths = extracts().case_files();
    measure(state, [&] {
        for (const auto& path : paths) benchmark::DoNotOptimize(read_case_file(path));
    });
}

void open_case_files_and_census(benchmark::State& state) {
    const auto before = peak_memory();
    measure(state, [&] {
        const CaseFolder cases{opening({"case-files", "census"})};
        benchmark::DoNotOptimize(cases.all().data());
    });
    state.counters["KiB_per_child"] =
        static_cast<double>(peak_memory() - before) / static_cast<double>(number_of_children());
}

void open_everything(benchmark::State& state) {
    measure(state, [&] {
        const CaseFolder cases{opening({"case-files", "census", "annex-a-csv"})};
        benchmark::DoNotOptimize(cases.all().data());
    });
}

const CaseFolder& everything() {
    static const CaseFolder cases{opening({"case-files", "census", "annex-a-csv"})};
    return cases;
}

void run_every_check(benchmark::State& state) {
    const auto& cases = everything();
    measure(state, [&] {
        for (const auto& file : cases.all())
            benchmark::DoNotOptimize(generator::drafts_of(file, cases.family(file), generator::as_of()));
    });
}

BENCHMARK(pugixml_alone)->Iterations(1)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(read_case_files)->Iterations(1)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(open_case_files_and_census)->Iterations(1)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(open_everything)->Iterations(1)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(run_every_check)->Iterations(1)->UseManualTime()->Unit(benchmark::kMillisecond);

}  // namespace

BENCHMARK_MAIN();
