#pragma once
#include <soci/soci.h>

#include <caseaudit/store.hpp>
#include <string>
#include <string_view>

/// The only room that knows SQL.
namespace caseaudit::store {

enum class Engine { sqlite, postgresql };

/// One session with the database, for one authority. Statements are the same for both engines; each names
/// the authority, and has its values bound, never written into its text.
class Connection {
public:
    /// Throws `Error` where it cannot be opened, or is no store.
    Connection(const StorePlace& place, Store::Missing missing);

    soci::session& sql() { return sql_; }
    Engine engine() const { return engine_; }
    const std::string& authority() const { return authority_; }
    /// The place as people may see it: without a password.
    const std::string& shown() const { return shown_; }

private:
    Engine engine_;
    std::string authority_;
    std::string shown_;
    soci::session sql_;
};

bool is_address(std::string_view where);

/// Throws the `Error` that tells a person what the database refused.
[[noreturn]] void refuse(const std::string& shown, const soci::soci_error& fault);

/// Does `work`; what the database refuses becomes an `Error`.
template <class Work>
auto guarded(Connection& connection, Work&& work) -> decltype(work()) {
    try {
        return work();
    } catch (const soci::soci_error& fault) {
        refuse(connection.shown(), fault);
    }
}

}  // namespace caseaudit::store
