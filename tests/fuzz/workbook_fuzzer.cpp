// Whatever the bytes, a workbook is read or refused with an Error. The first byte says what the rest is: the
// archive as it is, or one part of a good one.
#include <unistd.h>
#include <zip.h>

#include <array>
#include <caseaudit/error.hpp>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "formats/tables/workbook.hpp"

using namespace caseaudit;

namespace {

struct Part {
    const char* name;
    const char* good;
};
constexpr std::array<Part, 5> parts{
    {{"xl/worksheets/sheet1.xml", "<worksheet><row><c s=\"0\"><v>46295</v></c></row></worksheet>"},
     {"xl/styles.xml", "<styleSheet><cellXfs><xf numFmtId=\"14\"/></cellXfs></styleSheet>"},
     {"xl/sharedStrings.xml", "<sst><si><t>one</t></si></sst>"},
     {"xl/workbook.xml", "<workbook><sheets><sheet name=\"A\" id=\"r1\"/></sheets></workbook>"},
     {"xl/_rels/workbook.xml.rels",
      "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" "
      "Target=\"worksheets/sheet1.xml\"/><Relationship "
      "Id=\"r2\" Type=\"x/sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"r3\" "
      "Type=\"x/styles\" "
      "Target=\"styles.xml\"/></Relationships>"}}};

struct Nothing : tables::RowSink {
    int last = 0;

    void covers(const Period&) override {}
    void table(std::string_view) override { last = 0; }
    void row(int line, std::span<const std::string_view>) override {
        if (line < last) std::abort();
        last = line;
    }
    void record(std::string_view, int, std::span<const tables::NamedCell>) override {}
    void reject(int, const std::string&) override {}
};

void write_archive(const std::string& path, std::size_t replaced, std::string_view by) {
    int code = 0;
    auto* archive = zip_open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    if (archive == nullptr) std::abort();
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const std::string_view text = i == replaced ? by : std::string_view{parts.at(i).good};
        const auto at = zip_file_add(archive, parts.at(i).name,
                                     zip_source_buffer(archive, text.data(), text.size(), 0), 0);
        if (at < 0) std::abort();
        zip_set_file_compression(archive, static_cast<zip_uint64_t>(at), ZIP_CM_STORE, 0);
    }
    if (zip_close(archive) != 0) std::abort();
}

void write_bytes(const std::string& path, std::string_view bytes) {
    auto* file = std::fopen(path.c_str(), "wb");
    if (file == nullptr || std::fwrite(bytes.data(), 1, bytes.size(), file) != bytes.size()) std::abort();
    std::fclose(file);
}

/// A file of this process alone; gone at its end.
const std::string& place() {
    static const std::string path = "/dev/shm/caseaudit-fuzzed-" + std::to_string(::getpid()) + ".xlsx";
    static const int remove_at_end = std::atexit([] { ::unlink(place().c_str()); });
    (void)remove_at_end;
    return path;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    if (size == 0) return 0;
    const std::string_view rest{reinterpret_cast<const char*>(data) + 1, size - 1};
    const auto which = data[0] % (parts.size() + 1);
    if (which == parts.size()) {
        write_bytes(place(), rest);
    } else {
        write_archive(place(), which, rest);
    }
    Nothing sink;
    try {
        tables::read_workbook(place(), sink);
    } catch (const Error&) {
    }
    return 0;
}
