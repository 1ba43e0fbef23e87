#pragma once
#include <doctest/doctest.h>

#include <caseaudit/testing.hpp>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

/// Case files written in a test: invented, from one source unless it says otherwise. The audit period is
/// 1 December 2012 to 31 May 2013.
namespace caseaudit::testing {

inline std::string fields_attribute(std::string_view fields) {
    return fields.empty() ? "" : " fields=\"" + std::string{fields} + "\"";
}

/// Every entry of a kind, with these fields.
inline std::string all(std::string_view kind, std::string_view fields = "",
                       std::string_view from = "2011-01-01") {
    return "<coverage of=\"" + std::string{kind} + "\" extent=\"every\" from=\"" + std::string{from} +
           "\" to=\"2013-05-31\"" + fields_attribute(fields) + "/>";
}

/// Every entry of a kind, with its words.
inline std::string all_text(std::string_view kind, std::string_view fields = "") {
    return "<coverage of=\"" + std::string{kind} +
           "\" extent=\"every\" from=\"2011-01-01\" to=\"2013-05-31\" text=\"yes\"" +
           fields_attribute(fields) + "/>";
}

/// Only the latest entry of a kind.
inline std::string only_latest(std::string_view kind, std::string_view fields = "") {
    return "<coverage of=\"" + std::string{kind} +
           "\" extent=\"latest\" from=\"2011-01-01\" to=\"2013-05-31\"" + fields_attribute(fields) + "/>";
}

/// `sources` are whole <source> elements.
inline std::string case_file(std::string_view sources, std::string_view subject, std::string_view entries) {
    return "<case-file format=\"1\">" + std::string{sources} + std::string{subject} + std::string{entries} +
           "</case-file>";
}

inline std::string source(std::string_view id, std::string_view coverage) {
    return "<source id=\"" + std::string{id} + "\" title=\"Test (invented)\">" + std::string{coverage} +
           "</source>";
}

inline std::string child(std::string_view coverage, std::string_view entries) {
    return case_file(source("s", coverage), "<subject kind=\"child\" ref=\"C-1\"/>", entries);
}

inline std::string worker(std::string_view coverage, std::string_view entries) {
    return case_file(source("s", coverage), "<subject kind=\"worker\" ref=\"W-1\"/>", entries);
}

/// The timescales that are shipped, as XML.
inline const std::string& shipped_timescales() {
    static const auto text = [] {
        std::ifstream file{SOURCE_FOLDER "/audit-templates/timescales.xml"};
        return std::string{std::istreambuf_iterator<char>{file}, {}};
    }();
    return text;
}

/// The dates of the entries that a result cites.
inline std::string cited(const Result& result) {
    std::string dates;
    for (const auto& citation : result.evidence)
        dates += (dates.empty() ? "" : " ") + iso_date(citation.date);
    return dates;
}

}  // namespace caseaudit::testing

namespace doctest {

template <>
struct StringMaker<caseaudit::Outcome> {
    static String convert(caseaudit::Outcome outcome) { return std::string{name_of(outcome)}.c_str(); }
};

}  // namespace doctest
