#include "store/draws.hpp"

namespace caseaudit {

KeptDraw keep_draw(Store& store, const std::string& document, const std::string& note, const Doer& doer) {
    return store::keep_signed(store, store::draws, document, note, doer);
}

std::vector<KeptDraw> kept_draws(const Store& store) { return store::all_signed(store, store::draws); }

KeptDraw kept_draw(const Store& store, std::int64_t number) {
    return store::signed_numbered(store, store::draws, number);
}

KeptDraw erase_draw(Store& store, std::int64_t number, const std::string& why, const Doer& doer) {
    return store::erase_signed(store, store::draws, number, why, doer);
}

}  // namespace caseaudit
