#include "formats/audit/seal.hpp"

#include <re2/re2.h>
#include <spdlog/fmt/fmt.h>

#include <caseaudit/error.hpp>
#include <caseaudit/formats.hpp>
#include <optional>

#include "files/sha256.hpp"

namespace caseaudit {
namespace {

constexpr std::string_view seal_begins = "  <seal ";
constexpr std::string_view document_ends = "</audit>\n";

/// Without the "sha256:" before it.
std::string digits(std::string_view bytes) { return files::sha256(bytes).substr(7); }

/// All before the line of the seal. Nothing where that line holds more than the seal, or the audit does not
/// end after it.
std::optional<std::string_view> before_seal(std::string_view text) {
    static const re2::RE2 ending{R"(  <seal\s+sha256="[0-9a-f]*"\s*/>\s*</audit>\s*)"};
    const auto line = text.rfind("\n  <seal") + 1;
    const auto rest = text.substr(line);
    if (!re2::RE2::FullMatch({rest.data(), rest.size()}, ending)) return std::nullopt;
    return text.substr(0, line);
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
    const auto before = before_seal(document.text());
    if (last.name() != "seal" || !before || stated != digits(*before)) refuse_change(*seal);
    return stated;
}

std::string sealed(const std::string& document) {
    if (!document.ends_with(document_ends))
        throw Error{"an audit that does not end with </audit> cannot be sealed"};
    auto body = document.substr(0, document.size() - document_ends.size());
    return fmt::format("{}{}sha256=\"{}\"/>\n{}", body, seal_begins, digits(body), document_ends);
}

}  // namespace caseaudit
