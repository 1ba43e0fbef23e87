#include "store/compressed.hpp"

#include <zstd.h>

#include <caseaudit/error.hpp>

namespace caseaudit::store {

struct Compressor::Context {
    Context() : zstd{ZSTD_createCCtx()} {}
    Context(const Context&) = delete;
    Context& operator=(const Context&) = delete;
    ~Context() { ZSTD_freeCCtx(zstd); }

    ZSTD_CCtx* zstd;
};

Compressor::Compressor() : context_{std::make_unique<Context>()} {
    if (context_->zstd == nullptr) throw Error{"there is no memory to compress a document"};
}
Compressor::~Compressor() = default;

std::string Compressor::compress(std::string_view bytes) {
    std::string packed(ZSTD_compressBound(bytes.size()), '\0');
    const auto size = ZSTD_compressCCtx(context_->zstd, packed.data(), packed.size(), bytes.data(),
                                        bytes.size(), ZSTD_CLEVEL_DEFAULT);
    if (ZSTD_isError(size) != 0)
        throw Error{std::string{"a document cannot be compressed: "} + ZSTD_getErrorName(size)};
    packed.resize(size);
    return packed;
}

std::string uncompressed(std::string_view bytes) {
    const auto size = ZSTD_getFrameContentSize(bytes.data(), bytes.size());
    if (size > most_document_bytes) throw Error{"it is no compressed document"};  // errors are large numbers
    std::string text(size, '\0');
    const auto got = ZSTD_decompress(text.data(), text.size(), bytes.data(), bytes.size());
    if (ZSTD_isError(got) != 0 || got != size) throw Error{"its compressed bytes are damaged"};
    return text;
}

}  // namespace caseaudit::store
