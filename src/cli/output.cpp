#include "cli/output.hpp"

#include <iostream>

#include "files/files.hpp"

namespace caseaudit::cli {

void write_or_print(const Arguments& arguments, std::string_view bytes) {
    if (arguments.has("out")) {
        files::write_private(arguments.get("out"), std::string{bytes});
    } else {
        std::cout << bytes;
    }
}

}  // namespace caseaudit::cli
