#pragma once
#include <caseaudit/export.hpp>
#include <memory>
#include <string>
#include <string_view>

/// Documents as they lie in the store: zstd, readable with any program that knows it.
namespace caseaudit::store {

/// No document is larger, and none that says it is gets unpacked.
inline constexpr std::size_t most_document_bytes = 32'000'000;

/// Keeps what zstd needs from one document to the next.
class CASEAUDIT_API Compressor {
public:
    Compressor();
    ~Compressor();
    Compressor(const Compressor&) = delete;
    Compressor& operator=(const Compressor&) = delete;

    std::string compress(std::string_view bytes);

private:
    struct Context;
    std::unique_ptr<Context> context_;
};

/// Throws `Error` where it is no document that `compress` made.
CASEAUDIT_API std::string uncompressed(std::string_view bytes);

}  // namespace caseaudit::store
