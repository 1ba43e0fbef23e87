// Prints all that a plugin sees of caseaudit's headers, without comments and layout: plugin_api
// INCLUDE-FOLDER.
#include <caseaudit/plugin.hpp>
#include <cctype>
#include <fstream>
#include <iostream>
#include <iterator>
#include <regex>
#include <set>
#include <string>

namespace {

std::string read(const std::string& path) {
    std::ifstream in{path};
    if (!in) throw std::runtime_error{"cannot read " + path};
    return {std::istreambuf_iterator<char>{in}, {}};
}

/// `header` and all of ours that it includes.
void collect(const std::string& folder, const std::string& header, std::set<std::string>& headers) {
    if (!headers.insert(header).second) return;
    const auto text = read(folder + "/" + header);
    const std::regex include{R"(#include <(caseaudit/[^>]+)>)"};
    for (std::sregex_iterator at{text.begin(), text.end(), include}, end; at != end; ++at) {
        collect(folder, (*at)[1], headers);
    }
}

bool is_word(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

/// White space only where it parts two words; a new line after each statement.
std::string without_layout(const std::string& text) {
    std::string all;
    bool space = false;
    for (const char c : text) {
        if (std::isspace(static_cast<unsigned char>(c)) != 0) {
            space = true;
            continue;
        }
        if (space && !all.empty() && is_word(all.back()) && is_word(c)) all += ' ';
        space = false;
        all += c;
        if (c == ';' || c == '{' || c == '}') all += '\n';
    }
    return all + '\n';
}

std::string without_comments(std::string text) {
    text = std::regex_replace(text, std::regex{R"(//[^\n]*)"}, "");
    text = std::regex_replace(text, std::regex{R"(/\*[^]*?\*/)"}, "");
    text = std::regex_replace(text, std::regex{R"(#(include|pragma)[^\n]*)"}, "");
    return std::regex_replace(text, std::regex{R"(\\\n)"}, "");
}

}  // namespace

int main(int argc, char** argv) try {
    if (argc != 2) return 2;
    std::set<std::string> headers;
    collect(argv[1], "caseaudit/plugin.hpp", headers);
    std::cout << "plugin API " << CASEAUDIT_PLUGIN_API << "\n";
    for (const auto& header : headers) {
        std::cout << "\n"
                  << header << "\n"
                  << without_layout(without_comments(read(argv[1] + ("/" + header))));
    }
    return 0;
} catch (const std::exception& e) {
    std::cerr << e.what() << "\n";
    return 2;
}
