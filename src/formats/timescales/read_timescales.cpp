#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/formats.hpp>

#include "files/files.hpp"
#include "files/sha256.hpp"
#include "formats/templates/limits.hpp"
#include "formats/xml/document.hpp"

namespace caseaudit {
namespace {

Timescale read_timescale(const xml::Element& element) {
    element.allow({"name", "days", "working-days", "months", "from", "to", "source", "certainty", "local"},
                  {"about"});
    Timescale one;
    one.name = element.required_id("name");
    one.limit = templates::read_time(element);
    one.from = element.date("from");
    one.to = element.optional_date("to");
    one.source = element.required("source");
    one.certainty =
        static_cast<Certainty>(element.one_of("certainty", {"verified", "secondary", "unverified"}));
    one.local = element.yes_or_no("local", false);
    const auto about = element.required_child("about");
    about.allow({});
    one.about = about.required_text();
    if (one.to && *one.to < one.from) {
        element.fail_at("to", fmt::format("timescale '{}' ends before it begins", one.name),
                        "Put the earlier date in 'from'.");
    }
    return one;
}

bool overlap(const Timescale& one, const Timescale& other) {
    return (!one.to || other.from <= *one.to) && (!other.to || one.from <= *other.to);
}

TimescaleFile read(const xml::Document& document) {
    const auto root = document.root();
    root.allow({"format", "start-is"}, {"timescale"});
    root.one_of("format", {"1"});
    const auto start = static_cast<Calendar::StartIs>(root.one_of("start-is", {"day-0", "day-1"}));
    std::vector<Timescale> all;
    for (const auto& element : root.children("timescale")) {
        auto one = read_timescale(element);
        const auto same_time = [&](const Timescale& other) {
            return other.name == one.name && overlap(one, other);
        };
        if (std::ranges::any_of(all, same_time)) {
            element.fail(fmt::format("two timescales '{}' hold at the same time", one.name),
                         "Give the earlier one the last day on which it holds, as to=\"…\".");
        }
        all.push_back(std::move(one));
    }
    if (all.empty()) root.fail("there is no timescale", "Add <timescale> elements.");
    return {Timescales{std::move(all)}, start, {}};
}

}  // namespace

TimescaleFile read_timescales(const std::string& path) {
    return read_timescales_text(files::read(path, xml::most_bytes), path);
}

TimescaleFile read_timescales_text(std::string_view text, const std::string& name) {
    auto file = read(xml::Document::from_text(text, name, "timescales"));
    file.hash = files::sha256(text);
    return file;
}

Timekeeping read_timekeeping(const std::string& timescales, const std::string& bank_holidays) {
    auto file = read_timescales(timescales);
    auto holidays = read_bank_holidays(bank_holidays);
    return {std::move(file.timescales), std::move(file.hash),
            Calendar{holidays.known, std::move(holidays.days), file.start}};
}

}  // namespace caseaudit
