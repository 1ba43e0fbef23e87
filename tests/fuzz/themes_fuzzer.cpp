// Whatever the bytes, a comment is coded, what is found lies within it, and two threads find the same.
#include <caseaudit/codebook_files.hpp>
#include <caseaudit/error.hpp>
#include <caseaudit/themes.hpp>
#include <cstdlib>

using namespace caseaudit;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    static const auto codebook = read_codebook(CODEBOOK);
    static const ThemeCoder coder{codebook};
    const std::string_view text{reinterpret_cast<const char*>(data), size};
    const std::vector<CommentText> comments(200, {text, std::nullopt});
    const auto coded = coder.code(comments, {.threads = 1});
    if (coder.code(comments, {.threads = 2}) != coded) std::abort();
    for (const auto& coding : coded.front().codings) {
        if (coding.hits.empty()) std::abort();
        for (const auto& hit : coding.hits) {
            if (hit.begin >= hit.end || hit.end > size) std::abort();
        }
    }
    return 0;
}
