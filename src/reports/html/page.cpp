#include "reports/html/page.hpp"

#include <spdlog/fmt/fmt.h>

#include <caseaudit/error.hpp>

#include "forms/policy_hash.hpp"
#include "reports/html/embedded.hpp"

namespace caseaudit::reports {
namespace mustache = kainjow::mustache;

Data object() { return Data{Data::type::object}; }
Data list() { return Data{Data::type::list}; }

Data sentences(const std::vector<std::string>& all) {
    auto items = list();
    for (const auto& text : all) {
        auto one = object();
        one.set("sentence", text);
        items << one;
    }
    return items;
}

void set_text(Data& data, const std::string& name, const std::string& text) {
    data.set(name, text.empty() ? Data{false} : Data{text});
}

void set_list(Data& data, const std::string& name, const Data& items) {
    data.set("has_" + name, !items.is_empty_list());
    data.set(name, items);
}

void set_partial(Data& data, const std::string& name, std::string_view text) {
    data.set(name, mustache::partial{[text] { return std::string{text}; }});
}

std::string page(Data& data, std::string_view body, std::string_view script, std::string_view style) {
    data.set("css", std::string{embedded::report}.append(style));
    // In comments of the script: the page is XML too.
    const auto text_of_script =
        script.empty() ? std::string{} : fmt::format("//<![CDATA[\n{}//]]>\n", script);
    set_text(data, "script", text_of_script);
    set_text(data, "script_hash", script.empty() ? "" : forms::policy_hash(text_of_script));
    set_partial(data, "body", body);
    mustache::mustache whole{std::string{embedded::page}};
    auto text = whole.render(data);
    if (!whole.is_valid()) throw Error{"the page's template is faulty: " + whole.error_message()};
    return text;
}

}  // namespace caseaudit::reports
