#include "store/allocations.hpp"

namespace caseaudit {

KeptAllocation keep_allocation(Store& store, const std::string& document, const std::string& note,
                               const Doer& doer) {
    return store::keep_signed(store, store::allocations, document, note, doer);
}

std::vector<KeptAllocation> kept_allocations(const Store& store) {
    return store::all_signed(store, store::allocations);
}

KeptAllocation kept_allocation(const Store& store, std::int64_t number) {
    return store::signed_numbered(store, store::allocations, number);
}

KeptAllocation erase_allocation(Store& store, std::int64_t number, const std::string& why, const Doer& doer) {
    return store::erase_signed(store, store::allocations, number, why, doer);
}

}  // namespace caseaudit
