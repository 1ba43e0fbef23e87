#include "files/sha256.hpp"

#include <sodium.h>

#include <array>
#include <caseaudit/error.hpp>

namespace caseaudit::files {

std::string sha256(std::string_view bytes) {
    if (sodium_init() < 0) throw Error{"the library of hashes (libsodium) does not start"};
    std::array<unsigned char, crypto_hash_sha256_BYTES> digest{};
    crypto_hash_sha256(digest.data(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    std::array<char, 2 * crypto_hash_sha256_BYTES + 1> text{};
    sodium_bin2hex(text.data(), text.size(), digest.data(), digest.size());
    return std::string{"sha256:"} + text.data();
}

}  // namespace caseaudit::files
