#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace caseaudit::xml {

/// Why a document is not one that is read, and where.
struct Fault {
    std::size_t offset = 0;
    std::string message;
    std::string advice;
};

/// The first thing that makes `text` no well-formed UTF-8 document without a DTD. Uses libxml2, since pugixml
/// accepts duplicate attributes, undefined entities, invalid UTF-8, two roots and more.
std::optional<Fault> first_fault(std::string_view text);

}  // namespace caseaudit::xml
