#include "sampling/frame.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/error.hpp>
#include <set>

#include "sampling/table.hpp"

namespace caseaudit::sampling {

namespace {

Frame in_order(Frame frame) {
    if (frame.cases.empty()) throw Error{"the frame is empty: there is no file to draw from"};
    std::sort(frame.cases.begin(), frame.cases.end(),
              [](const FrameCase& a, const FrameCase& b) { return a.ref < b.ref; });
    const auto twice =
        std::adjacent_find(frame.cases.begin(), frame.cases.end(),
                           [](const FrameCase& a, const FrameCase& b) { return a.ref == b.ref; });
    if (twice != frame.cases.end()) {
        throw Error{fmt::format("'{}' is in the frame twice; each file must be in it once", twice->ref)};
    }
    return frame;
}

}  // namespace

Frame read_frame(const std::string& path) {
    const Table table{path};
    const auto ref = table.column("ref");
    Frame frame;
    for (const auto& name : table.columns()) {
        if (name != "ref" && !name.empty()) frame.columns.push_back(name);
    }
    for (const auto& row : table.rows()) {
        FrameCase made{table.cell(row, ref), {}};
        for (std::size_t at = 0; at < table.columns().size(); ++at) {
            if (at != ref && !table.columns()[at].empty()) {
                made.attributes[table.columns()[at]] = at < row.cells.size() ? row.cells[at] : "";
            }
        }
        frame.cases.push_back(std::move(made));
    }
    return in_order(std::move(frame));
}

Frame frame_of(const std::vector<CaseFile>& files) {
    Frame frame;
    std::set<std::string> columns{"team"};
    for (const auto& file : files) {
        const auto& subject = file.subject();
        FrameCase made{subject.ref, {{"team", subject.team}}};
        for (const auto& [name, field] : subject.fields) {
            made.attributes[name] = field.has_value() ? field.text : "";
            columns.insert(name);
        }
        frame.cases.push_back(std::move(made));
    }
    frame.columns.assign(columns.begin(), columns.end());
    return in_order(std::move(frame));
}

std::vector<Exclusion> read_exclusions(const std::string& path) {
    const Table table{path};
    const auto ref = table.column("ref");
    const auto reason = table.column("reason");
    std::vector<Exclusion> made;
    for (const auto& row : table.rows()) made.push_back({table.cell(row, ref), table.cell(row, reason)});
    return made;
}

Frame without(Frame frame, const std::vector<Exclusion>& exclusions) {
    std::set<std::string, std::less<>> left_out;
    for (const auto& exclusion : exclusions) {
        if (!std::ranges::binary_search(frame.cases, exclusion.ref, {}, &FrameCase::ref))
            throw Error{fmt::format("'{}' is excluded, but is not in the frame", exclusion.ref)};
        if (!left_out.insert(exclusion.ref).second) {
            throw Error{fmt::format("'{}' is excluded twice; give one reason", exclusion.ref)};
        }
    }
    std::erase_if(frame.cases, [&](const FrameCase& each) { return left_out.contains(each.ref); });
    if (frame.cases.empty()) throw Error{"every file of the frame is excluded: there is none to draw"};
    return frame;
}

}  // namespace caseaudit::sampling
