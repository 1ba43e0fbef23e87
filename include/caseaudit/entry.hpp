#pragma once
#include <caseaudit/date.hpp>
#include <caseaudit/export.hpp>
#include <initializer_list>
#include <iterator>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace caseaudit {

/// Whether a record holds something, holds an empty place for it, or comes from a source that cannot hold it.
/// "Not in this source" must never be read as "not done".
enum class FieldState { value, blank, not_in_source };

/// One named detail of an entry or of a subject.
struct CASEAUDIT_API Field {
    FieldState state = FieldState::not_in_source;
    std::string text;

    bool has_value() const { return state == FieldState::value; }
    bool is(std::string_view value) const { return has_value() && text == value; }
    /// The text as a date; nothing when there is none.
    std::optional<Date> date() const;
    bool operator==(const Field&) const = default;
};

using Fields = std::map<std::string, Field, std::less<>>;

/// One dated entry of a case file: a referral, a visit, a supervision record, an event of the chronology …
struct CASEAUDIT_API Entry {
    std::string kind;  ///< "supervision", "chronology-event", "closure" …
    std::string id;    ///< unique within its case file: as the source gives it, else kind and number
    std::string type;  ///< a kind's own variety, such as "group"; empty where it has none
    Date date;         ///< when it happened
    std::optional<Date> recorded;        ///< when it was written down, where the source says
    std::string source;                  ///< id of the source it came from
    std::vector<std::string> also_from;  ///< other sources that have the same entry, by id
    int line = 0;                        ///< where it stands in the case file, for citations
    Fields fields;
    std::vector<Entry> actions;  ///< kind "action": fields owner, what, due, done; date is that of the entry
    std::optional<std::string> text;  ///< the words of the record; only where the extract carries them

    /// A detail by name; `not_in_source` when neither the entry nor its source's coverage has it.
    const Field& field(std::string_view name) const;
};

/// A view of some entries of one case file, oldest first. Valid as long as the case file.
class CASEAUDIT_API Entries {
public:
    class Iterator {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = Entry;
        using difference_type = std::ptrdiff_t;
        using pointer = const Entry*;
        using reference = const Entry&;

        Iterator() = default;
        explicit Iterator(const Entry* const* at) : at_{at} {}
        reference operator*() const { return **at_; }
        pointer operator->() const { return *at_; }
        Iterator& operator++() { return ++at_, *this; }
        Iterator operator++(int) { return Iterator{at_++}; }
        bool operator==(const Iterator&) const = default;

    private:
        const Entry* const* at_ = nullptr;
    };

    Entries() = default;
    explicit Entries(std::vector<const Entry*> entries) : entries_{std::move(entries)} {}

    Entries within(const Period& period) const;
    Entries before(Date date) const;
    Entries after(Date date) const;
    Entries of_type(std::initializer_list<std::string_view> types) const;
    /// Those for which `wanted(entry)` holds.
    template <class Predicate>
    Entries where(Predicate wanted) const {
        std::vector<const Entry*> kept;
        for (const auto* entry : entries_) {
            if (wanted(*entry)) kept.push_back(entry);
        }
        return Entries{std::move(kept)};
    }

    bool empty() const { return entries_.empty(); }
    std::size_t size() const { return entries_.size(); }
    const Entry& operator[](std::size_t i) const { return *entries_[i]; }
    const Entry& front() const { return *entries_.front(); }
    const Entry& back() const { return *entries_.back(); }
    Iterator begin() const { return Iterator{entries_.data()}; }
    Iterator end() const { return Iterator{entries_.data() + entries_.size()}; }

private:
    std::vector<const Entry*> entries_;
};

}  // namespace caseaudit
