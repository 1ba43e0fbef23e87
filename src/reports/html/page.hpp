#pragma once
#include <caseaudit/score.hpp>
#include <mustache.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace caseaudit::reports {

using Data = kainjow::mustache::data;

Data object();
Data list();
/// A list of objects with a `sentence` each.
Data sentences(const std::vector<std::string>& all);
/// For what a section of the template hangs on: an empty text is none.
void set_text(Data& data, const std::string& name, const std::string& text);
/// A list, and a flag of the name "has_" + `name` that says whether anything is in it.
void set_list(Data& data, const std::string& name, const Data& items);
/// The name of its GOV.UK tag: "orange".
std::string colour_of(Rag rag);
/// A template that others bring in by its name.
void set_partial(Data& data, const std::string& name, std::string_view text);

/// `body` in a page of its own, with the style sheet in it, and the script, which is the only one that may
/// run; `style`: what this page needs beside it. `data` needs title, audience, audience_note and restricted.
std::string page(Data& data, std::string_view body, std::string_view script = {},
                 std::string_view style = {});

}  // namespace caseaudit::reports
