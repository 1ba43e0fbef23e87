#include "reports/html/page.hpp"

#include <caseaudit/error.hpp>

#include "reports/html/embedded.hpp"

namespace caseaudit::reports {
namespace mustache = kainjow::mustache;

Data object() { return Data{Data::type::object}; }
Data list() { return Data{Data::type::list}; }

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

std::string page(Data& data, std::string_view body) {
    data.set("css", std::string{embedded::report});
    set_partial(data, "body", body);
    mustache::mustache whole{std::string{embedded::page}};
    auto text = whole.render(data);
    if (!whole.is_valid()) throw Error{"the page's template is faulty: " + whole.error_message()};
    return text;
}

}  // namespace caseaudit::reports
