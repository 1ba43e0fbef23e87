#pragma once
#include <boost/filesystem.hpp>
#include <string>

/// An empty folder that is removed at the end of the test.
class Folder {
public:
    Folder() : path_{boost::filesystem::temp_directory_path() / boost::filesystem::unique_path()} {
        boost::filesystem::create_directories(path_);
        boost::filesystem::permissions(path_, boost::filesystem::owner_all);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder() { boost::filesystem::remove_all(path_); }

    std::string operator/(const std::string& name) const { return (path_ / name).string(); }
    std::string path() const { return path_.string(); }

    /// Puts a sample plugin here and gives its path.
    std::string take(const std::string& sample, const std::string& name) const {
        const auto target = path_ / name;
        boost::filesystem::copy_file(boost::filesystem::path{SAMPLES} / sample, target);
        boost::filesystem::permissions(target, boost::filesystem::owner_all);
        return target.string();
    }

private:
    boost::filesystem::path path_;
};
