#pragma once
#include <caseaudit/case_file.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace caseaudit {

inline Date day(std::string_view text) { return parse_date(text).value(); }

inline Entry entry(std::string kind, std::string_view date, Fields fields = {}) {
    Entry made;
    made.kind = std::move(kind);
    made.id = made.kind + "-" + std::string{date};
    made.date = day(date);
    made.source = "s";
    made.fields = std::move(fields);
    return made;
}

/// A child's case file, whose source has every supervision from 2013 on.
inline CaseFile file_of(std::vector<Entry> entries) {
    const Coverage supervision{
        "supervision", Extent::every, {day("2013-01-01"), day("2013-12-31")}, {}, false};
    return {"test", {}, {{"s", "Test", {supervision}}}, std::move(entries)};
}

}  // namespace caseaudit
