#pragma once
#include <caseaudit/export.hpp>
#include <string>
#include <utility>
#include <vector>

namespace caseaudit {

/// How much of a kind of entry a source carries: all of them, or only the latest. `some` proves what is there
/// and never what is not, as one form of many does. The more comes after the less.
enum class Extent { some, latest, every };

/// What the sources must carry before a check may run. Where they do not, the core answers `not_checked`:
/// no author can turn "not supplied" into "not done".
struct CASEAUDIT_API Need {
    std::string kind;
    Extent extent = Extent::every;
    std::vector<std::string> fields;      ///< details each entry of that kind must be able to carry
    int months_back = 0;                  ///< how far before the audit period the source must reach as well
    bool text = false;                    ///< the words of the record themselves
    std::vector<std::string> types = {};  ///< only entries of these types; empty: of every type

    Need with(std::vector<std::string> names) && {
        fields = std::move(names);
        return std::move(*this);
    }
    Need reaching_back(int months) && {
        months_back = months;
        return std::move(*this);
    }
    Need with_text() && {
        text = true;
        return std::move(*this);
    }
    Need of_types(std::vector<std::string> names) && {
        types = std::move(names);
        return std::move(*this);
    }
};

/// Every entry of `kind` over the whole audit period.
inline Need every(std::string kind) { return {std::move(kind), Extent::every, {}, 0, false, {}}; }
/// The latest entry of `kind` as at the end of the audit period.
inline Need latest(std::string kind) { return {std::move(kind), Extent::latest, {}, 0, false, {}}; }
/// Whatever there is of `kind`: for a check that asks `CaseFile::lacks` before it says that anything is
/// missing.
inline Need some(std::string kind) { return {std::move(kind), Extent::some, {}, 0, false, {}}; }
/// Details of the subject itself (status, ethnicity …).
inline Need about_subject(std::vector<std::string> fields) {
    return {"subject", Extent::latest, std::move(fields), 0, false, {}};
}

}  // namespace caseaudit
