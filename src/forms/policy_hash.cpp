#include "forms/policy_hash.hpp"

#include <sodium.h>
#include <spdlog/fmt/fmt.h>

#include <array>

namespace caseaudit::forms {

std::string policy_hash(std::string_view script) {
    std::array<unsigned char, crypto_hash_sha256_BYTES> digest{};
    const auto* const bytes = reinterpret_cast<const unsigned char*>(script.data());
    crypto_hash_sha256(digest.data(), bytes, script.size());
    std::array<char, sodium_base64_ENCODED_LEN(crypto_hash_sha256_BYTES, sodium_base64_VARIANT_ORIGINAL)>
        text{};
    sodium_bin2base64(text.data(), text.size(), digest.data(), digest.size(), sodium_base64_VARIANT_ORIGINAL);
    return fmt::format("sha256-{}", text.data());
}

}  // namespace caseaudit::forms
