#pragma once
#include <array>
#include <caseaudit/export.hpp>
#include <cstdint>
#include <optional>
#include <set>
#include <utility>
#include <vector>

/// Two auditors for each case: the rules by which somebody may read a case, and the best assignment there is.
///
/// What is best, in this order; each is as small as it can be while those before it are:
///   1. pairs of one role: two auditors of the same role, neither of whom only reads beside another;
///   2. the sum over auditors of the square of their cases, which is smallest where the load is most even;
///   3. pairs again: cases read by two who stand together in an earlier allocation, or read another case of
///      this one together (of m such cases all m in the first event, m - 1 in the second).
/// What must be: two different auditors who both may read the case, at most one of whom only reads beside
/// another, and nobody with more cases than they offer.
namespace caseaudit::pairing {

/// An auditor as the assignment sees one.
struct Reader {
    int role = 0;         ///< the same number: the same role
    bool beside = false;  ///< only reads beside another who does not: business support, and who is new
    int most = 0;         ///< cases
};

/// Two readers by their position in `Problem::readers`, the smaller first.
using Pair = std::pair<int, int>;
CASEAUDIT_API Pair pair_of(int one, int other);

struct Problem {
    std::vector<Reader> readers;
    std::vector<std::vector<int>> may_read;  ///< of each case, who may; in ascending order
    std::set<Pair> before;                   ///< of earlier allocations
};

/// Both judge, and have one role.
bool is_same_role(const Problem& problem, const Pair& pair);

/// What an assignment is measured by.
struct Measure {
    std::int64_t same_role = 0;
    std::int64_t squares = 0;
    std::int64_t again = 0;

    auto operator<=>(const Measure&) const = default;
};

/// Cases that need more readings than those who may read them can give.
struct Shortage {
    std::vector<int> cases;
    std::vector<int> readers;  ///< who may read one of them
    std::int64_t offered = 0;  ///< the readings that these can give, by all rules together
};

struct Assignment {
    std::vector<Pair> pairs;          ///< of each case; empty where there are shortages
    Measure measure;                  ///< of these pairs
    std::int64_t least_again = 0;     ///< no assignment that is best in 1 and 2 has fewer pairs again
    std::vector<Shortage> shortages;  ///< not empty: there is no assignment

    /// 1 and 2 always are; this says whether 3 is.
    bool is_proven() const { return measure.again == least_again; }
};

/// Pure counting, of any pairs.
CASEAUDIT_API Measure measure(const Problem& problem, const std::vector<Pair>& pairs);

/// The best assignment: 1 and 2 by a minimum-cost flow; 3 by exchanging readers, and where that does not
/// reach a bound by an integer program, unless the problem is too large for one. The same problem gives the
/// same pairs.
CASEAUDIT_API Assignment assign(const Problem& problem);

}  // namespace caseaudit::pairing
