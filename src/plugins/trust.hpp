#pragma once
#include <sys/types.h>

#include <caseaudit/export.hpp>
#include <optional>
#include <string>

namespace caseaudit::plugins {

/// Who may write to a file or folder, as the file system has it.
struct Access {
    mode_t mode = 0;
    uid_t owner = 0;
    gid_t group = 0;
};

/// Who runs the program.
struct User {
    uid_t id = 0;
    std::optional<gid_t> own_group;  ///< a group that has nobody else in it
};

enum class Distrust { belongs_to_somebody_else, everybody_can_write, group_can_write };

/// How somebody else could have written what has this access; nothing when only the user or root can.
CASEAUDIT_API std::optional<Distrust> distrust(const Access& access, const User& user);

/// Why a file is not to be trusted, and how to mend that; nothing when it is. Asks of the file and of its
/// folder, following links to the real ones: a plugin runs with all that its user may do.
CASEAUDIT_API std::optional<std::string> distrust_file(const std::string& path);

}  // namespace caseaudit::plugins
