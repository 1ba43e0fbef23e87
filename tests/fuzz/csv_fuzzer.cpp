// Whatever the bytes, CSV is read or refused with an Error; what is handed over is UTF-8, in the order of its
// lines.
#include <caseaudit/error.hpp>
#include <cstdlib>
#include <sstream>

#include "formats/tables/csv.hpp"
#include "model/utf8.hpp"

using namespace caseaudit;

namespace {

struct Checked : tables::RowSink {
    int last = 0;

    void covers(const Period&) override {}
    void table(std::string_view) override {}
    void row(int line, std::span<const std::string_view> cells) override {
        if (line <= last) std::abort();
        last = line;
        for (auto cell : cells) {
            while (!cell.empty()) {
                const auto length = utf8_length(cell);
                if (length == 0) std::abort();
                cell.remove_prefix(length);
            }
        }
    }
    void record(std::string_view, int, std::span<const tables::NamedCell>) override {}
    void reject(int, const std::string&) override {}
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    std::istringstream in{std::string{reinterpret_cast<const char*>(data), size}};
    Checked sink;
    try {
        tables::read_csv(in, "fuzzed.csv", sink);
    } catch (const InputError&) {
    }
    return 0;
}
