#include "reports/xlsx/making.hpp"

#include <spdlog/fmt/fmt.h>

#include <caseaudit/error.hpp>
#include <memory>

#include "files/files.hpp"

namespace caseaudit::reports {
namespace {

constexpr std::uint64_t largest_workbook = 1'000'000'000;

class PrivateFolder {
public:
    PrivateFolder() { files::make_folder(path_.string()); }
    PrivateFolder(const PrivateFolder&) = delete;
    PrivateFolder& operator=(const PrivateFolder&) = delete;
    ~PrivateFolder() {
        boost::system::error_code left_behind;
        boost::filesystem::remove_all(path_, left_behind);
    }
    std::string file(const char* name) const { return (path_ / name).string(); }

private:
    boost::filesystem::path path_ =
        boost::filesystem::temp_directory_path() / boost::filesystem::unique_path("caseaudit-%%%%-%%%%-%%%%");
};

}  // namespace

std::string made_workbook(const std::function<void(lxw_workbook*)>& fill) {
    const PrivateFolder folder;
    const auto path = folder.file("workbook.xlsx");
    std::unique_ptr<lxw_workbook, decltype(&lxw_workbook_free)> book{workbook_new(path.c_str()),
                                                                     &lxw_workbook_free};
    if (!book) throw Error{"cannot make a workbook: no memory is left"};
    fill(book.get());
    if (const auto fault = workbook_close(book.release()); fault != LXW_NO_ERROR)
        throw Error{fmt::format("cannot make the workbook: {}", lxw_strerror(fault))};
    return files::read(path, largest_workbook);
}

void set_properties(lxw_workbook* book, std::string title, std::time_t created) {
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.created = created;
    workbook_set_properties(book, &properties);
}

}  // namespace caseaudit::reports
