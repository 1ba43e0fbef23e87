#include "formats/tables/census.hpp"

#include <caseaudit/error.hpp>

#include "formats/tables/cell.hpp"
#include "formats/tables/census_child.hpp"
#include "formats/xml/stream.hpp"

namespace caseaudit::tables {
namespace {

void hand_over(const CensusChild& child, RowSink& sink) {
    if (child.id.empty()) {
        sink.reject(child.line, "the child has no LAchildID");
        return;
    }
    for (const auto& row : child.rows) {
        std::vector<NamedCell> cells{{id_name, child.id}};
        for (const auto& [name, value] : row.cells) {
            if (name != id_name) cells.push_back({name, value});
        }
        sink.record(row.group, row.line, cells);
    }
}

/// Knows the way from the root to a child; what is inside a child is the builder's business.
class Children : public xml::Events {
public:
    Children(const std::string& path, RowSink& sink) : path_{path}, sink_{sink} {}

    void start(std::string_view name, int line) override {
        ++depth_;
        if (depth_ == 1) expect_root(path_, name, line);
        if (depth_ == 2 && name == "Children") within_ = some_ = true;
        if (depth_ >= 3 && within_) builder_.start(name, line);
        builder_.refuse_if_endless(path_);
    }
    void text(std::string_view part) override {
        if (within_ && depth_ >= 3) builder_.text(part);
        builder_.refuse_if_endless(path_);
    }
    void end(std::string_view) override {
        if (within_ && depth_ >= 3) builder_.end();
        builder_.refuse_if_endless(path_);
        if (within_ && depth_ == 3) hand_over(builder_.take(), sink_);
        if (depth_ == 2) within_ = false;
        --depth_;
    }
    bool some() const { return some_; }

    static void expect_root(const std::string& path, std::string_view name, int line) {
        if (name == "Message") return;
        throw InputError{Place{path, line, 0},
                         "this is neither a case file nor a children in need census: it begins with '" +
                             std::string{name} + "'",
                         {},
                         "Is it the right file?"};
    }

private:
    const std::string& path_;
    RowSink& sink_;
    CensusChildBuilder builder_;
    int depth_ = 0;
    bool within_ = false;
    bool some_ = false;
};

/// What the Header says, wherever it stands in the file.
class Header : public xml::Events {
public:
    explicit Header(const std::string& path) : path_{path} {}

    void start(std::string_view name, int line) override {
        ++depth_;
        if (depth_ == 1) Children::expect_root(path_, name, line);
        if (depth_ == 2 && name == "Header") {
            within_ = true;
            header_line = line;
        }
        text_.clear();
        line_ = line;
    }
    void text(std::string_view part) override {
        if (within_ && text_.size() < 100) text_ += part;
    }
    void end(std::string_view name) override {
        if (within_) keep(name);
        text_.clear();
        if (within_ && depth_ == 2) {
            within_ = false;
            seen_ = true;
        }
        --depth_;
    }
    bool enough() const override { return seen_; }

    /// A leaf of the Header: what it says, and where.
    struct Leaf {
        std::string value;
        int line = 0;
    };
    Leaf collection, year, reference_date;
    int header_line = 0;

private:
    void keep(std::string_view name) {
        const std::string value{trimmed(text_)};
        if (name == "Collection") collection = {value, line_};
        if (name == "Year") year = {value, line_};
        if (name == "ReferenceDate") reference_date = {value, line_};
    }

    const std::string& path_;
    std::string text_;
    int depth_ = 0;
    int line_ = 0;
    bool within_ = false;
    bool seen_ = false;
};

[[noreturn]] void fail(const std::string& path, int line, const std::string& what,
                       const std::string& advice) {
    throw InputError{Place{path, line, 0}, what, {}, advice};
}

/// The last day of the census: its ReferenceDate, else 31 March of its Year.
Date last_day(const std::string& path, const Header& header) {
    const auto& [text, line] = header.reference_date;
    if (!text.empty()) {
        const auto date = parse_date(std::string_view{text}.substr(0, 10));
        if (!date) fail(path, line, "the ReferenceDate '" + text + "' is no date", "Write it as 2026-03-31.");
        return *date;
    }
    const auto& year = header.year;
    const auto date = parse_date(year.value + "-03-31");
    if (!date && year.value.empty()) {
        fail(path, header.header_line, "the Header gives no Year and no ReferenceDate",
             "Add the Year of the census: 2026 for the year to 31 March 2026.");
    }
    if (!date) fail(path, year.line, "the Year '" + year.value + "' is no year", "Write it as 2026.");
    return *date;
}

/// Throws when it is no children in need census, or does not say its year.
Period year_of(const std::string& path) {
    Header header{path};
    xml::stream(path, header);
    if (header.header_line == 0) {
        fail(path, 0, "the census has no Header, so its year is not known",
             "Add <Header><CollectionDetails> with Collection, Year and ReferenceDate, as the census has "
             "them.");
    }
    if (!header.collection.value.empty() && header.collection.value != "CIN") {
        fail(path, header.collection.line,
             "this is no children in need census: its Collection is '" + header.collection.value + "'",
             "Is it the right file?");
    }
    const auto to = last_day(path, header);
    return {months_before(to, 12) + std::chrono::days{1}, to};
}

}  // namespace

void read_census(const std::string& path, RowSink& sink) {
    sink.covers(year_of(path));
    Children children{path, sink};
    xml::stream(path, children);
    if (!children.some()) fail(path, 0, "the census has no Children", "Is it the right file, and whole?");
}

}  // namespace caseaudit::tables
