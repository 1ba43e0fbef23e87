#include "pairing/kept_pairs.hpp"

#include <caseaudit/error.hpp>
#include <nlohmann/json.hpp>

namespace caseaudit::pairing {

KeptPairs read_kept_pairs(const std::string& document) {
    using Json = nlohmann::json;
    try {
        KeptPairs kept;
        const auto from = Json::parse(document);
        for (const auto& one : from.at("allocation")) {
            kept.cases.insert(one.at("case").get<std::string>());
            auto first = one.at("first").get<std::string>();
            auto second = one.at("second").get<std::string>();
            if (second < first) std::swap(first, second);
            kept.pairs.emplace(std::move(first), std::move(second));
        }
        return kept;
    } catch (const Json::exception&) {
        throw Error{
            "this is not the document of an allocation, as 'caseaudit allocate --format json' writes it"};
    }
}

}  // namespace caseaudit::pairing
