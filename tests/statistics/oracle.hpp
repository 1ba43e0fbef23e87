#pragma once
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

/// Expected values from independent programs, tests/fixtures/statistics/README.md.
namespace statistics_oracle {

using Row = std::map<std::string, std::string>;

inline std::vector<std::string> split(const std::string& line, char by) {
    std::vector<std::string> parts(1);
    for (const char c : line) {
        if (c == by) {
            parts.emplace_back();
        } else {
            parts.back() += c;
        }
    }
    return parts;
}

/// Lines that begin with '#' are remarks.
inline std::vector<std::vector<std::string>> lines_of(const std::string& path) {
    std::ifstream file{FIXTURES "/statistics/" + path};
    std::vector<std::vector<std::string>> lines;
    std::string line;
    while (std::getline(file, line)) {
        if (line.starts_with('#')) continue;
        lines.push_back(split(line, '\t'));
    }
    return lines;
}

inline std::vector<Row> rows_of(const std::string& path) {
    const auto lines = lines_of(path);
    std::vector<Row> rows;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        Row row;
        for (std::size_t column = 0; column < lines[i].size(); ++column) {
            row[lines[0][column]] = lines[i][column];
        }
        rows.push_back(row);
    }
    return rows;
}

inline std::vector<double> numbers(const std::string& list) {
    std::vector<double> all;
    for (const auto& each : split(list, ',')) all.push_back(std::stod(each));
    return all;
}

}  // namespace statistics_oracle
