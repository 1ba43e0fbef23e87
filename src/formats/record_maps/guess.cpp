#include "formats/record_maps/guess.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/error.hpp>
#include <set>

#include "formats/record_maps/columns.hpp"
#include "formats/record_maps/dates.hpp"
#include "formats/record_maps/guessed_codes.hpp"
#include "formats/xml/write.hpp"

namespace caseaudit::record_maps {
namespace {

constexpr auto choose = "CHOOSE";

/// Which table of the guesses a sample looks like, and which of its columns are which.
struct Likeness {
    const RecordMap::Table* table = nullptr;
    Columns columns;
};

/// Without what stands in brackets: "Date of Visit (actual)", "Seen Alone (Y/N)".
std::string without_brackets(const std::string& header) {
    auto text = header.substr(0, header.find('('));
    while (text.ends_with(' ')) text.pop_back();
    return text.empty() ? header : text;
}

Likeness likeness(const Sample& sample, const RecordMap& guesses) {
    std::vector<std::string> headers;
    for (const auto& column : sample.columns) headers.push_back(without_brackets(column.header));
    Likeness best;
    std::size_t most = 0;
    for (const auto& table : guesses.tables) {
        auto columns = match_columns(table, headers);
        // When things happened, not only when they were written down, which any table may say.
        const auto dated = std::ranges::any_of(table.entries, [&](const RecordMap::Entry& entry) {
            return entry.extent == Extent::every && columns.found[entry.date];
        });
        const auto score = columns.count + (table.name.is_in(sample.name) ? headers.size() : 0);
        if (!dated || score <= most) continue;
        most = score;
        best = {&table, std::move(columns)};
    }
    return best;
}

/// Small letters, digits and hyphens, fit for an id.
std::string as_id(std::string_view name) {
    std::string id;
    for (const char c : name) {
        const bool fits = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (c >= 'A' && c <= 'Z') {
            id += static_cast<char>(c + 32);
        } else if (fits) {
            id += c;
        } else if (!id.empty() && id.back() != '-') {
            id += '-';
        }
    }
    while (!id.empty() && id.back() == '-') id.pop_back();
    return id.empty() ? "table" : id;
}

/// A pattern that only this text matches.
std::string exactly(const std::string& text) {
    std::string pattern = "(?i)^";
    for (const char c : text) {
        if (std::string_view{"\\.+*?()|[]{}^$"}.find(c) != std::string_view::npos) pattern += '\\';
        pattern += c;
    }
    return pattern + "$";
}

/// Words of people are presence only, and a person decides even that.
bool is_guessed(const RecordMap::Field& field, const Columns& columns) {
    return field.column && columns.found[*field.column] && !field.is_element;
}

/// A date or number, in figures or words: 30/09/26, C12-345, 6 June 2026.
bool looks_like_a_value(const Sample::Column& column) {
    static const Pattern value{
        "(?i)^[0-9]|[0-9][-/.: ][0-9]|"
        "\\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|"
        "oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)[-/., ]+[0-9]"};
    return value.is_in(column.header) || read_date(column.header, true).date.has_value();
}

/// A row of a file without headers is somebody's record, and must not get into the map.
void refuse_without_headers(const Sample& sample) {
    if (!sample.columns.empty() && std::ranges::none_of(sample.columns, looks_like_a_value)) return;
    throw Error{fmt::format("'{}' has no row of headers. Add one as its first row: what each column is.",
                            sample.name)};
}

class TableWriter {
public:
    TableWriter(pugi::xml_node node, const Sample& sample, const Likeness& like)
        : node_{node}, sample_{sample}, like_{like} {}

    void write(std::optional<Date> from, const RecordMap& guesses) {
        const auto name = like_.table == nullptr ? sample_.name : like_.table->title;
        xml::set(node_, "id", as_id(sample_.name));
        xml::set(node_, "title", name);
        xml::set(node_, "name", exactly(sample_.name));
        xml::set(node_, "from", from ? iso_date(*from) : choose);
        if (!from) {
            xml::add_comment(
                node_,
                "from: since when this file has every record of its kind. What lies before is not "
                "checked; a date too early makes what was not exported look not done.");
        }
        columns();
        unread();
        like_.table == nullptr ? unknown_entry() : entries(guesses);
    }

private:
    void columns() {
        if (like_.table == nullptr || !like_.columns.found[like_.table->child]) {
            xml::add_comment(node_,
                             "Say which column has the child's reference, the one that other extracts use: "
                             "<column id=\"child\" header=\"(?i)^the header$\"/>");
        }
        if (like_.table == nullptr) return;
        for (std::size_t i = 0; i < sample_.columns.size(); ++i) {
            const auto& which = like_.columns.of_cell[i];
            if (!which) continue;
            auto column = node_.append_child("column");
            xml::set(column, "id", like_.table->columns[*which].id);
            xml::set(column, "header", exactly(sample_.columns[i].header));
        }
    }

    void unread() {
        std::vector<std::string> headers;
        for (std::size_t i = 0; i < sample_.columns.size(); ++i) {
            const bool known = like_.table != nullptr && like_.columns.of_cell[i];
            if (known || sample_.columns[i].header.empty()) continue;
            headers.push_back(like_.table == nullptr ? fmt::format("{}", i + 1) : sample_.columns[i].header);
        }
        if (headers.empty()) return;
        xml::add_comment(
            node_, fmt::format("Columns that are not read: {}. Leave names and other people's details out.",
                               fmt::join(headers, "; ")));
    }

    void unknown_entry() {
        xml::add_comment(
            node_,
            "What these rows are could not be guessed. Choose the kind of entry, name its columns "
            "above, and its fields here; 'date' is when it happened.");
        auto entry = node_.append_child("entry");
        xml::set(entry, "kind", choose);
        xml::set(entry, "extent", "every");
        xml::set(entry, "for", "listed");
    }

    void entries(const RecordMap& guesses) {
        xml::add_comment(
            node_,
            "for=\"listed\": a child without a row here is not checked. If the file has every child, "
            "write for=\"everyone\": then a child without a row has none of these.");
        std::set<std::string> written;
        for (const auto& rule : like_.table->entries) {
            if (!like_.columns.found[rule.date] || !written.insert(rule.kind).second) continue;
            entry(rule, guesses);
        }
    }

    void entry(const RecordMap::Entry& rule, const RecordMap& guesses) {
        auto entry = node_.append_child("entry");
        xml::set(entry, "kind", rule.kind);
        xml::set(entry, "extent", rule.extent == Extent::every ? "every" : "latest");
        xml::set(entry, "for", rule.everyone ? "everyone" : "listed");
        field(entry, "date", rule.date);
        if (rule.recorded && like_.columns.found[*rule.recorded]) field(entry, "recorded", *rule.recorded);
        for (const auto& one : rule.fields) {
            if (!is_guessed(one, like_.columns)) continue;
            auto node = field(entry, one.detail.name, *one.column);
            if (one.codes) xml::set(node, "codes", guesses.codes[*one.codes].id);
        }
        words(entry, rule);
    }

    pugi::xml_node field(pugi::xml_node entry, const char* name, std::size_t column) {
        auto node = entry.append_child("field");
        xml::set(node, "name", name);
        xml::set(node, "column", like_.table->columns[column].id);
        return node;
    }

    /// What people wrote is only offered.
    void words(pugi::xml_node entry, const RecordMap::Entry& rule) const {
        std::vector<std::string> offered;
        const auto offer = [&](std::string_view name, std::size_t column) {
            if (!like_.columns.found[column]) return;
            offered.push_back(
                fmt::format("<field name=\"{}\" column=\"{}\"/>", name, like_.table->columns[column].id));
        };
        for (const auto& one : rule.fields) {
            if (one.column && one.is_element) offer(one.detail.name, *one.column);
        }
        if (rule.text) offer("text", *rule.text);
        if (offered.empty()) return;
        xml::add_comment(
            entry,
            fmt::format("Words that people wrote. Add what checks may see: that there are any is kept, "
                        "the words only where a check needs them. {}",
                        fmt::join(offered, " ")));
    }

    pugi::xml_node node_;
    const Sample& sample_;
    const Likeness& like_;
};

}  // namespace

std::string guessed_map(const std::vector<Sample>& samples, const RecordMap& guesses,
                        std::optional<Date> from) {
    pugi::xml_document document;
    xml::add_comment(
        document,
        "A first record map, guessed from the headers. Look through it before use: every comment "
        "says what to choose, and CHOOSE must be replaced. Keep it beside the files that it maps.");
    auto root = document.append_child("record-map");
    xml::set(root, "format", "1");
    xml::set(root, "id", "case-system");
    xml::set(root, "title", "Case system");
    xml::set(root, "dates", "dmy");
    std::vector<Likeness> likenesses;
    GuessedCodes codes{guesses};
    for (const auto& sample : samples) {
        refuse_without_headers(sample);
        likenesses.push_back(likeness(sample, guesses));
        const auto& like = likenesses.back();
        if (like.table != nullptr) codes.note(sample, *like.table, like.columns);
    }
    codes.write(root);
    for (std::size_t i = 0; i < samples.size(); ++i) {
        TableWriter{root.append_child("table"), samples[i], likenesses[i]}.write(from, guesses);
    }
    return xml::to_text(document);
}

}  // namespace caseaudit::record_maps
