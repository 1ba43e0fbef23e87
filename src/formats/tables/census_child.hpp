#pragma once
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace caseaudit::tables {

inline constexpr std::string_view id_name = "LAchildID";

/// One group of elements: its name, its leaves, and the line it starts in. A leaf that is repeated in its
/// group is one cell, its values separated by spaces.
struct CensusRow {
    std::string group;
    int line = 0;
    std::vector<std::pair<std::string, std::string>> cells;
};

/// A child with its groups, in the order of the file. The first row is the child itself, group "Child".
struct CensusChild {
    std::string id;  ///< LAchildID; empty where the file gives none
    int line = 0;
    std::vector<CensusRow> rows;
};

/// Puts one child together from its elements. Groups that only wrap others' details (ChildIdentifiers,
/// Disabilities …) are read as part of the group that they stand in; each CPPreviewDate is a row of its own,
/// group "Reviews".
class CensusChildBuilder {
public:
    void start(std::string_view name, int line);
    void text(std::string_view part);
    void end();
    /// The child just ended; the builder is ready for the next.
    CensusChild take();
    /// Throws `InputError` when one child has more than any child's record can have.
    void refuse_if_endless(const std::string& path) const;

private:
    struct Open {
        std::string name;
        int line = 0;
        std::string text;
        bool is_group = false;
        std::vector<std::pair<std::string, std::string>> cells;
        std::vector<CensusRow> rows;  ///< the groups within, ended already
    };
    void end_leaf(Open& parent, const Open& leaf);
    void end_group(Open& parent, Open group);

    std::vector<Open> open_;
    CensusChild child_;
    std::size_t size_ = 0;
    std::size_t widest_ = 0;  ///< how many cells the group with most has
};

}  // namespace caseaudit::tables
