#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/formats.hpp>

#include "files/files.hpp"
#include "formats/xml/document.hpp"

namespace caseaudit {
namespace {

int read_months(const xml::Element& element) {
    if (element.has("years") == element.has("months"))
        element.fail("the period has not one length", "Write one of years=\"…\" and months=\"…\".");
    return element.has("years") ? 12 * element.whole_number("years", 1, 150)
                                : element.whole_number("months", 1, 1800);
}

RetentionPeriod read_period(const xml::Element& element) {
    element.allow({"kind", "years", "months", "source", "certainty", "local"}, {"about"});
    RetentionPeriod one;
    one.kept = static_cast<Kept>(element.one_of(
        "kind", {name_of(Kept::child_audit), name_of(Kept::worker_audit), name_of(Kept::draft)}));
    one.months = read_months(element);
    one.source = element.required("source");
    one.certainty =
        static_cast<Certainty>(element.one_of("certainty", {"verified", "secondary", "unverified"}));
    one.local = element.yes_or_no("local", false);
    const auto about = element.required_child("about");
    about.allow({});
    one.about = about.required_text();
    return one;
}

}  // namespace

Retention read_retention(const std::string& path) {
    return read_retention_text(files::read(path, xml::most_bytes), path);
}

Retention read_retention_text(std::string_view text, const std::string& name) {
    const auto document = xml::Document::from_text(text, name, "retention");
    const auto root = document.root();
    root.allow({"format"}, {"period"});
    root.one_of("format", {"1"});
    std::vector<RetentionPeriod> all;
    for (const auto& element : root.children("period")) all.push_back(read_period(element));
    try {
        return Retention{std::move(all)};
    } catch (const Error& fault) {
        root.fail(fault.what(), "Give each of 'child-audit', 'worker-audit' and 'draft' one <period>.");
    }
}

}  // namespace caseaudit
