#include "formats/tables/workbook_parts.hpp"

#include <caseaudit/error.hpp>
#include <charconv>
#include <map>
#include <set>

#include "formats/tables/number_formats.hpp"
#include "formats/xml/stream.hpp"

namespace caseaudit::tables {
namespace {

constexpr std::uint64_t most_bytes_of_a_list = 64'000'000;
constexpr std::uint64_t most_bytes_of_texts = 512'000'000;
constexpr std::size_t most_text = 256'000'000;
constexpr std::size_t most_texts = 10'000'000;
constexpr std::size_t most_parts = 1'000;

[[noreturn]] void refuse(const std::string& where, const char* what) {
    throw InputError{Place{where, 0, 0}, what, {}, "Is it the right file?"};
}

int style_number(std::string_view text) {
    int number = -1;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/// What `<sheet>` says: name, state, and by which relation its part is found.
struct Listed : xml::Events {
    explicit Listed(const std::string& path) : where{path} {}

    struct One {
        std::string name;
        std::string state;
        std::string relation;
    };
    std::vector<One> sheets;
    bool from_1904 = false;

    void start(std::string_view name, int) override {
        element = name;
        if (name != "sheet") return;
        if (sheets.size() == most_parts) refuse(where, "it has more than 1,000 sheets");
        sheets.emplace_back();
    }
    void attribute(std::string_view name, std::string_view value) override {
        if (element == "workbookPr" && name == "date1904") from_1904 = value == "1" || value == "true";
        if (element != "sheet") return;
        if (name == "name") sheets.back().name = value;
        if (name == "state") sheets.back().state = value;
        if (name == "id") sheets.back().relation = value;
    }
    void text(std::string_view) override {}
    void end(std::string_view) override { element.clear(); }

    const std::string& where;
    std::string element;
};

/// Where each relation leads, by its id and by the last word of its type.
struct Relations : xml::Events {
    struct One {
        std::string id;
        std::string type;
        std::string target;
    };
    explicit Relations(const std::string& path) : where{path} {}

    const std::string& where;
    std::vector<One> all;

    void start(std::string_view name, int) override {
        if (name != "Relationship") return;
        if (all.size() == most_parts) refuse(where, "it has more than 1,000 parts");
        all.emplace_back();
    }
    void attribute(std::string_view name, std::string_view value) override {
        if (all.empty()) return;
        if (name == "Id") all.back().id = value;
        if (name == "Type") all.back().type = value.substr(value.find_last_of('/') + 1);
        if (name == "Target") {
            all.back().target = value.starts_with('/') ? value.substr(1) : "xl/" + std::string{value};
        }
    }
    void text(std::string_view) override {}
    void end(std::string_view) override {}
};

/// Which of the cells' styles show a date.
struct Styles : xml::Events {
    std::map<int, bool> own;
    std::vector<bool> shows_date;
    bool in_cells = false;
    std::string element;
    std::string code;
    int number = 0;

    void start(std::string_view name, int) override {
        element = name;
        if (name == "cellXfs") in_cells = true;
        if (name == "xf" && in_cells) shows_date.push_back(false);
    }
    void attribute(std::string_view name, std::string_view value) override {
        if (name == "numFmtId") number = style_number(value);
        if (name == "formatCode") code = value;
        if (element == "xf" && in_cells && name == "numFmtId") {
            const auto found = own.find(number);
            shows_date.back() = found == own.end() ? is_date_format(number) : found->second;
        }
    }
    void text(std::string_view) override {}
    void end(std::string_view name) override {
        if (name == "cellXfs") in_cells = false;
        if (name == "numFmt") own[number] = is_date_format(std::string_view{code});
        element.clear();
    }
};

/// The shared texts: runs are joined, the reading aids of Japanese (rPh) left out.
struct Texts : xml::Events {
    Texts(Workbook& workbook, std::string place) : book{workbook}, where{std::move(place)} {}

    void start(std::string_view name, int) override {
        if (name == "si") {
            if (book.shared_starts.size() == most_texts) refuse(where, "it has more than 10 million texts");
            book.shared_starts.push_back(book.shared_text.size());
        }
        if (name == "rPh") ++aside;
        is_text = name == "t" && aside == 0;
    }
    void text(std::string_view part) override {
        if (!is_text) return;
        if (book.shared_text.size() + part.size() > most_text) {
            refuse(where, "its texts are more than 256 MB");
        }
        book.shared_text += part;
    }
    void end(std::string_view name) override {
        if (name == "rPh") --aside;
        is_text = false;
    }

    Workbook& book;
    std::string where;
    int aside = 0;
    bool is_text = false;
};

class Parts {
public:
    Parts(const ZipFile& archive, const std::string& path)
        : archive_{archive}, path_{path}, relations_{path} {}

    Workbook read() {
        refuse_others();
        Listed listed{path_};
        read_part("xl/workbook.xml", most_bytes_of_a_list, listed);
        read_part("xl/_rels/workbook.xml.rels", most_bytes_of_a_list, relations_);
        Workbook book;
        std::set<std::string> parts;
        book.from_1904 = listed.from_1904;
        for (auto& one : listed.sheets) {
            const auto part = target(one.relation);
            if (part.empty()) continue;
            const bool hidden = is_hidden(one.state);
            if (!hidden && !parts.insert(part).second) refuse(path_, "two of its sheets are the same part");
            book.sheets.push_back({std::move(one.name), part, hidden});
        }
        if (const auto part = of_type("styles"); !part.empty()) {
            Styles styles;
            read_part(part, most_bytes_of_a_list, styles);
            book.shows_date = std::move(styles.shows_date);
        }
        if (const auto part = of_type("sharedStrings"); !part.empty()) {
            Texts texts{book, archive_.place(part)};
            read_part(part, most_bytes_of_texts, texts);
        }
        book.shared_starts.push_back(book.shared_text.size());
        return book;
    }

private:
    void refuse_others() const {
        if (archive_.has("xl/workbook.xml")) return;
        const bool is_binary = archive_.has("xl/workbook.bin");
        throw InputError{
            Place{path_, 0, 0},
            is_binary ? "this is a binary workbook (.xlsb)" : "this is an archive, but no workbook (.xlsx)",
            {},
            is_binary ? "Save it as .xlsx." : "Save the lists as CSV or as a workbook (.xlsx)."};
    }
    void read_part(const std::string& part, std::uint64_t most_bytes, xml::Events& events) const {
        xml::stream(archive_.open(part, most_bytes), archive_.place(part), events);
    }
    static bool is_hidden(std::string_view state) { return state == "hidden" || state == "veryHidden"; }
    /// Empty for what is no sheet of cells, such as a chart.
    std::string target(std::string_view relation) const {
        for (const auto& one : relations_.all) {
            if (one.id == relation) return one.type == "worksheet" ? one.target : "";
        }
        return {};
    }
    std::string of_type(std::string_view type) const {
        for (const auto& one : relations_.all) {
            if (one.type == type && archive_.has(one.target)) return one.target;
        }
        return {};
    }

    const ZipFile& archive_;
    const std::string& path_;
    Relations relations_;
};

}  // namespace

std::optional<std::string_view> Workbook::shared(std::size_t number) const {
    if (shared_starts.empty() || number >= shared_starts.size() - 1) return std::nullopt;
    const auto start = shared_starts[number];
    return std::string_view{shared_text}.substr(start, shared_starts[number + 1] - start);
}

Workbook read_workbook_parts(const ZipFile& archive, const std::string& path) {
    return Parts{archive, path}.read();
}

}  // namespace caseaudit::tables
