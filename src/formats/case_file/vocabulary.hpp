#pragma once
#include <caseaudit/export.hpp>
#include <string_view>
#include <vector>

namespace caseaudit::case_file {

/// How a detail is written. An empty one is never wrong: it is recorded blank.
enum class Form { text, words, yes_no, date, reference };

/// One field of an entry or of the subject.
struct Detail {
    const char* name;
    Form form = Form::text;
    std::vector<std::string_view> words = {};  ///< form `words`: what it may be
};

/// What one kind of entry may carry.
struct Kind {
    std::string_view name;
    std::vector<Detail> attributes = {};
    std::vector<Detail> elements =
        {};                ///< `<risk>…</risk>`, `<risk length="240"/>`; form `date`: `<next date="…"/>`
    bool actions = false;  ///< may hold `<action>`
    std::string_view words = {};     ///< the element that holds the words of the record; empty: none
    std::string_view date = "date";  ///< the attribute that dates it; empty: it has its parent's date
    std::string_view element = {};   ///< how it is written inside another; empty: it stands at the top
    std::string_view holds = {};     ///< the kind of entries that stand inside it; empty: none
    /// Details in which two entries of one day differ when they are not the same entry from two sources.
    std::vector<std::string_view> told_apart_by = {};
};

/// Every kind of entry that a case file may hold. This table alone says what a case file is made of.
CASEAUDIT_API const std::vector<Kind>& kinds();
/// Null when there is no such kind.
CASEAUDIT_API const Kind* find_kind(std::string_view name);

/// The words that a detail of a kind may be; empty where any will do.
CASEAUDIT_API std::vector<std::string_view> words_of(std::string_view kind, std::string_view detail);

/// The subject's details beside kind, ref and team.
CASEAUDIT_API const std::vector<Detail>& subject_details();

/// What coverage may be declared `of`: every kind, and "subject".
CASEAUDIT_API std::vector<std::string_view> covered_kinds();
/// What `fields` of a coverage may list.
CASEAUDIT_API std::vector<std::string_view> fields_of(std::string_view kind);

}  // namespace caseaudit::case_file
