#include <caseaudit/store.hpp>

#include "store/chain.hpp"
#include "store/connection.hpp"

namespace caseaudit {

Store::Store(const StorePlace& place, Missing missing)
    : connection_{std::make_unique<store::Connection>(place, missing)} {}
Store::Store(Store&&) noexcept = default;
Store& Store::operator=(Store&&) noexcept = default;
Store::~Store() = default;

std::vector<HistoryLine> Store::history() const {
    return store::guarded(*connection_, [&] { return store::read_lines(*connection_); });
}

}  // namespace caseaudit
