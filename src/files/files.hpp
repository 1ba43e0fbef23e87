#pragma once
#include <caseaudit/export.hpp>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// Reading whole files, and writing files that only their owner can read.
namespace caseaudit::files {

/// The whole file. Throws `Error` when it cannot be read, is a folder, or is larger than `most_bytes`.
CASEAUDIT_API std::string read(const std::string& path, std::uint64_t most_bytes);

/// Writes with mode 0600, by a temporary file beside it and a rename: `path` is never seen half written.
/// Throws `Error` when that cannot be done.
CASEAUDIT_API void write_private(const std::string& path, std::string_view bytes);

/// A file for other programs to keep data in: made where it is missing, if `create`. Throws `Error` when it
/// is missing otherwise, or when others than its owner can read or write it.
CASEAUDIT_API void claim_private(const std::string& path, bool create);

/// Makes `temporary`, which is complete, the file `path`: what it holds is on the disk first. Throws `Error`.
CASEAUDIT_API void put_in_place(const std::string& temporary, const std::string& path);

/// Makes the folder and those above it, 0700 each where new. Throws `Error`.
CASEAUDIT_API void make_folder(const std::string& path);

/// The files of `folder` that end in `ending`, sorted by name; those of its sub-folders after them. Links to
/// folders are not followed.
/// Throws `Error` when it is no folder that can be read.
CASEAUDIT_API std::vector<std::string> list(const std::string& folder, std::string_view ending);

}  // namespace caseaudit::files
