#include "cli/all_commands.hpp"

namespace caseaudit::cli {

const std::vector<Command>& commands() {
    static const std::vector<Command> all{
        run_command(),
    };
    return all;
}

}  // namespace caseaudit::cli
