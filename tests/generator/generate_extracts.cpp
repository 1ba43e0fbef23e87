// Writes invented children as the extracts that councils have, with the answer key of what is wrong with
// them.
#include <spdlog/fmt/fmt.h>

#include <cstdlib>
#include <exception>
#include <fstream>
#include <iostream>

#include "generator/answer_key.hpp"
#include "generator/extracts/write_all.hpp"

using namespace caseaudit::generator;

int main(int count, char** arguments) try {
    if (count != 4) {
        std::cerr << "usage: generate_extracts SEED CHILDREN FOLDER\n";
        return 2;
    }
    const auto seed = std::strtoull(arguments[1], nullptr, 10);
    const auto children = std::atoi(arguments[2]);
    write_all(seed, children, arguments[3]);
    std::cout << fmt::format("{} children are in {}\n", children, arguments[3]);
    return 0;
} catch (const std::exception& e) {
    std::cerr << e.what() << "\n";
    return 2;
}
