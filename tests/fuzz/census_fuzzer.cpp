// Whatever the bytes, a census is handed over row by row or refused with an InputError; every row has its
// child.
#include <sys/mman.h>
#include <unistd.h>

#include <caseaudit/error.hpp>
#include <cstdlib>
#include <string>

#include "formats/tables/census.hpp"

using namespace caseaudit;

namespace {

struct Rows : tables::RowSink {
    void covers(const Period& period) override {
        if (period.to < period.from) std::abort();
    }
    void table(std::string_view) override { std::abort(); }
    void row(int, std::span<const std::string_view>) override { std::abort(); }
    void record(std::string_view, int line, std::span<const tables::NamedCell> cells) override {
        if (line < 1 || cells.empty() || cells[0].name != "LAchildID" || cells[0].text.empty()) std::abort();
    }
    void reject(int line, const std::string& why) override {
        if (line < 1 || why.empty()) std::abort();
    }
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    const int file = ::memfd_create("census", 0);
    if (file < 0 || ::write(file, data, size) != static_cast<ssize_t>(size)) std::abort();
    try {
        Rows rows;
        tables::read_census("/proc/self/fd/" + std::to_string(file), rows);
    } catch (const InputError&) {
    }
    ::close(file);
    return 0;
}
