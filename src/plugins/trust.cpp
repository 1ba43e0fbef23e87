#include "plugins/trust.hpp"

#include <grp.h>
#include <pwd.h>
#include <spdlog/fmt/fmt.h>
#include <sys/stat.h>
#include <unistd.h>

#include <boost/filesystem/operations.hpp>
#include <boost/filesystem/path.hpp>
#include <cerrno>
#include <cstring>
#include <string_view>

namespace caseaudit::plugins {
namespace fs = boost::filesystem;
namespace {

/// Many systems give each user a group of the same name, with nobody else in it.
std::optional<gid_t> own_group(uid_t user) {
    const auto* const account = ::getpwuid(user);
    if (account == nullptr) return std::nullopt;
    const std::string name = account->pw_name;
    const auto* const group = ::getgrgid(account->pw_gid);
    if (group == nullptr || name != group->gr_name) return std::nullopt;
    for (char* const* member = group->gr_mem; *member != nullptr; ++member) {
        if (name != *member) return std::nullopt;
    }
    return group->gr_gid;
}

std::string in_words(Distrust distrust, std::string_view what, const std::string& path) {
    switch (distrust) {
        case Distrust::everybody_can_write:
            return fmt::format("everybody can write to the {0} '{1}'. Mend it by: chmod go-w '{1}'", what,
                               path);
        case Distrust::group_can_write:
            return fmt::format("its group can write to the {0} '{1}'. Mend it by: chmod g-w '{1}'", what,
                               path);
        case Distrust::belongs_to_somebody_else:
            break;
    }
    return fmt::format("the {} '{}' belongs to somebody else. It must belong to you or to root", what, path);
}

std::optional<std::string> distrust_one(const fs::path& path, std::string_view what, const User& user) {
    struct stat info {};
    if (::stat(path.c_str(), &info) != 0) {
        return fmt::format("the {} '{}' cannot be looked at ({})", what, path.string(), std::strerror(errno));
    }
    const auto why = distrust({info.st_mode, info.st_uid, info.st_gid}, user);
    return why ? std::optional{in_words(*why, what, path.string())} : std::nullopt;
}

}  // namespace

std::optional<Distrust> distrust(const Access& access, const User& user) {
    if (access.owner != 0 && access.owner != user.id) return Distrust::belongs_to_somebody_else;
    if ((access.mode & S_IWOTH) != 0) return Distrust::everybody_can_write;
    if ((access.mode & S_IWGRP) != 0 && access.group != user.own_group) return Distrust::group_can_write;
    return std::nullopt;
}

std::optional<std::string> distrust_file(const std::string& path) {
    boost::system::error_code error;
    const auto real = fs::canonical(path, error);
    if (error) return fmt::format("it cannot be found ({})", error.message());
    const User user{::geteuid(), own_group(::geteuid())};
    if (auto why = distrust_one(real, "file", user)) return why;
    if (auto why = distrust_one(real.parent_path(), "folder", user)) return why;
    const auto link_folder = fs::absolute(path).parent_path();
    return link_folder == real.parent_path() ? std::nullopt : distrust_one(link_folder, "folder", user);
}

}  // namespace caseaudit::plugins
