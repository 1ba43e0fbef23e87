#pragma once
#include <caseaudit/export.hpp>
#include <stdexcept>
#include <string>

namespace caseaudit {

/// The tool cannot do what it was asked: a bad file, a bad template, a bad plugin.
/// What a case file lacks is never an Error; it is a Result.
struct CASEAUDIT_API Error : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// A check cannot tell, because something it needs to know is not known: bank holidays of that year, a
/// timescale of that day. It becomes the outcome `not_checked`.
struct CASEAUDIT_API NotKnown : Error {
    using Error::Error;
};

/// Where in a file something was found. Lines and columns count from 1; 0 means "the file as a whole".
struct Place {
    std::string file;
    int line = 0;
    int column = 0;
};

/// A file that cannot be used. `what()` is the whole message for a person: `file:line: message`, the line
/// itself, a caret under the fault, and what to do.
struct CASEAUDIT_API InputError : Error {
    InputError(Place where, const std::string& what, const std::string& source_line,
               const std::string& advice);

    Place place;
    std::string message;  ///< the sentence alone, without place, line or advice
};

}  // namespace caseaudit
