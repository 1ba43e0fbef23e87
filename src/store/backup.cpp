#include <spdlog/fmt/fmt.h>

#include <boost/filesystem.hpp>
#include <caseaudit/error.hpp>
#include <caseaudit/store.hpp>

#include "files/files.hpp"
#include "store/connection.hpp"

namespace caseaudit {
namespace fs = boost::filesystem;

void Store::backup(const std::string& path) const {
    if (connection_->engine() == store::Engine::postgresql) {
        throw Error{
            fmt::format("'{}' is a server: back it up by its own tool, pg_dump", connection_->shown())};
    }
    boost::system::error_code none;
    if (fs::equivalent(path, connection_->shown(), none))
        throw Error{fmt::format("'{}' is the store itself. Name another file for its backup.", path)};
    const auto part = path + ".part";
    fs::remove(part, none);
    files::claim_private(part, true);
    try {
        store::guarded(*connection_,
                       [&] { connection_->sql() << "VACUUM INTO :file", soci::use(part, "file"); });
        files::put_in_place(part, path);
    } catch (const Error&) {
        fs::remove(part, none);
        throw;
    }
}

}  // namespace caseaudit
