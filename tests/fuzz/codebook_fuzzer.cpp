// Whatever the bytes, a codebook as XML, as a table or as a dictionary is read or refused with an InputError;
// what is read from a table is written as one that is read alike.
#include <caseaudit/codebook_files.hpp>
#include <caseaudit/error.hpp>
#include <cstdlib>

using namespace caseaudit;

namespace {

template <class Read>
void read_or_refuse(Read read) {
    try {
        const auto codebook = read();
        const auto table = codebook_to_tsv(codebook);
        if (codebook_to_tsv(codebook_from_tsv(table, "again.tsv")) != table) std::abort();
    } catch (const InputError&) {
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    const std::string_view text{reinterpret_cast<const char*>(data), size};
    read_or_refuse([&] { return read_codebook_text(text, "fuzzed.xml"); });
    read_or_refuse([&] { return codebook_from_tsv(text, "fuzzed.tsv"); });
    read_or_refuse([&] { return codebook_from_quanteda(text, "fuzzed.yml"); });
    return 0;
}
