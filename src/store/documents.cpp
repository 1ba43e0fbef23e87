#include "store/documents.hpp"

#include <sodium.h>
#include <spdlog/fmt/fmt.h>

#include <caseaudit/error.hpp>
#include <vector>

#include "store/compressed.hpp"

namespace caseaudit::store {
namespace {

constexpr const char* insert_document =
    "INSERT INTO documents (authority, audit, copy, revision, bytes) "
    "VALUES (:authority, :audit, :copy, :revision, :bytes)";
constexpr const char* select_document =
    "SELECT bytes FROM documents WHERE authority = :authority AND audit = :audit AND copy = :copy "
    "AND revision = :revision";

/// How PostgreSQL writes bytes: \x and two digits each. (SOCI's blobs are large objects there, outside
/// tables.)
std::string in_digits(const std::string& bytes) {
    std::string text(2 * bytes.size() + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), reinterpret_cast<const unsigned char*>(bytes.data()),
                   bytes.size());
    text.pop_back();
    return "\\x" + text;
}

std::string from_digits(const std::string& text) {
    std::string bytes(text.size() / 2, '\0');
    std::size_t size = 0;
    if (!text.starts_with("\\x") ||
        sodium_hex2bin(reinterpret_cast<unsigned char*>(bytes.data()), bytes.size(), text.data() + 2,
                       text.size() - 2, nullptr, &size, nullptr) != 0)
        throw Error{"its bytes are not as PostgreSQL writes them"};
    bytes.resize(size);
    return bytes;
}

std::string from_sqlite(Connection& connection, const DocumentKey& key, const std::string& copy) {
    soci::blob blob{connection.sql()};
    connection.sql() << select_document, soci::into(blob), soci::use(connection.authority()),
        soci::use(key.audit), soci::use(copy), soci::use(key.revision);
    if (!connection.sql().got_data()) throw Error{"its document is missing"};
    std::string bytes(blob.get_len(), '\0');
    if (!bytes.empty()) blob.read(0, bytes.data(), bytes.size());
    return bytes;
}

std::string from_postgresql(Connection& connection, const DocumentKey& key, const std::string& copy) {
    std::string digits;
    connection.sql() << select_document, soci::into(digits), soci::use(connection.authority()),
        soci::use(key.audit), soci::use(copy), soci::use(key.revision);
    if (!connection.sql().got_data()) throw Error{"its document is missing"};
    return from_digits(digits);
}

}  // namespace

void add_document(Connection& connection, const DocumentKey& key, const std::string& bytes) {
    const std::string copy{name_of(key.copy)};
    const auto add = [&](const auto& value) {
        connection.sql() << insert_document, soci::use(connection.authority()), soci::use(key.audit),
            soci::use(copy), soci::use(key.revision), soci::use(value);
    };
    if (connection.engine() == Engine::postgresql) {
        add(in_digits(bytes));
        return;
    }
    soci::blob blob{connection.sql()};
    blob.write(0, bytes.data(), bytes.size());
    connection.sql() << insert_document, soci::use(connection.authority()), soci::use(key.audit),
        soci::use(copy), soci::use(key.revision), soci::use(blob);
}

std::string read_document(Connection& connection, const DocumentKey& key) {
    const std::string copy{name_of(key.copy)};
    return uncompressed(connection.engine() == Engine::sqlite ? from_sqlite(connection, key, copy)
                                                              : from_postgresql(connection, key, copy));
}

}  // namespace caseaudit::store
