#include "store/kept_decisions.hpp"

#include <spdlog/fmt/fmt.h>

#include <caseaudit/error.hpp>

#include "files/sha256.hpp"

namespace caseaudit {

KeptDocument keep_decisions(Store& store, const std::string& document, const std::string& note,
                            const Doer& doer) {
    return store::keep_signed(store, store::decisions, document, note, doer);
}

std::vector<KeptDocument> kept_decisions(const Store& store) {
    return store::all_signed(store, store::decisions);
}

ThemeDecisions theme_decisions_of(const Store& store) {
    ThemeDecisions all;
    for (const auto& kept : kept_decisions(store)) {
        const auto name = fmt::format("decisions {}", kept.number);
        if (files::sha256(kept.document) != kept.content)
            throw Error{fmt::format("{} is not the document that was kept", name)};
        for (auto& decided : read_theme_decisions_text(kept.document, name).decided) {
            if (!decided.on) decided.on = kept.day;
            if (decided.by.empty()) decided.by = kept.by;
            all.decided.push_back(std::move(decided));
        }
    }
    return all;
}

}  // namespace caseaudit
