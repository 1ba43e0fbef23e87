#include "sampling/tickets.hpp"

#include <algorithm>
#include <caseaudit/error.hpp>

#include "files/sha256.hpp"

namespace caseaudit::sampling {

std::string ticket(const std::string& seed, const std::string& ref) {
    const std::string name = "sha256:";
    return files::sha256(seed + ":" + ref).substr(name.size());
}

std::vector<Lot> lots(const Frame& frame, const std::string& seed) {
    if (seed.empty()) throw Error{"a draw needs a seed: any words, such as 'January 2027'"};
    std::vector<Lot> made;
    for (const auto& file : frame.cases) made.push_back({&file, ticket(seed, file.ref)});
    std::sort(made.begin(), made.end(), [](const Lot& a, const Lot& b) { return a.ticket < b.ticket; });
    return made;
}

}  // namespace caseaudit::sampling
