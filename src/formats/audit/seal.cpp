#include "formats/audit/seal.hpp"

#include <spdlog/fmt/fmt.h>

#include <caseaudit/error.hpp>
#include <caseaudit/formats.hpp>

#include "files/sha256.hpp"

namespace caseaudit {
namespace {

constexpr std::string_view seal_begins = "  <seal ";
constexpr std::string_view document_ends = "</audit>\n";

/// Without the "sha256:" before it.
std::string digits(std::string_view bytes) { return files::sha256(bytes).substr(7); }

/// All before the line of the seal.
std::string_view before_seal(std::string_view text) {
    const auto seal = text.rfind("<seal");
    const auto line = text.rfind('\n', seal);
    return text.substr(0, line == std::string_view::npos ? 0 : line + 1);
}

[[noreturn]] void refuse_change(const xml::Element& seal) {
    seal.fail("the audit was changed after it was signed",
              "Use the file as it was downloaded; correct an audit in the form, which signs it anew.");
}

}  // namespace

std::string audit_file::read_seal(const xml::Document& document) {
    const auto seal = document.root().child("seal");
    if (!seal) return {};
    seal->allow({"sha256"});
    auto stated = seal->required("sha256");
    const auto last = document.root().children().back();
    if (last.name() != "seal" || stated != digits(before_seal(document.text()))) refuse_change(*seal);
    return stated;
}

std::string sealed(const std::string& document) {
    if (!document.ends_with(document_ends))
        throw Error{"an audit that does not end with </audit> cannot be sealed"};
    auto body = document.substr(0, document.size() - document_ends.size());
    return fmt::format("{}{}sha256=\"{}\"/>\n{}", body, seal_begins, digits(body), document_ends);
}

}  // namespace caseaudit
