#pragma once
#include <cstdint>
#include <fstream>

namespace caseaudit::plugins {

/// A file of known size; nothing is read from beyond its end.
struct Image {
    std::ifstream bytes;
    std::uint64_t size = 0;

    bool holds(std::uint64_t offset, std::uint64_t length) const {
        return offset <= size && length <= size - offset;
    }

    template <class Record>
    bool read(std::uint64_t offset, Record& record) {
        if (!holds(offset, sizeof record)) return false;
        bytes.seekg(static_cast<std::streamoff>(offset));
        bytes.read(reinterpret_cast<char*>(&record), sizeof record);
        return bytes.good();
    }
};

}  // namespace caseaudit::plugins
