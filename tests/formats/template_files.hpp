#pragma once
#include <caseaudit/error.hpp>
#include <caseaudit/formats.hpp>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <string>

#include "files/files.hpp"

namespace caseaudit::test {

/// A folder of templates of its own, with the real scales and practice areas; gone at the end of its scope.
class Templates {
public:
    explicit Templates(const std::map<std::string, std::string>& named_texts) {
        for (const auto* name : {"scales.xml", "practice-areas.xml"}) {
            write(name, files::read(SOURCE_FOLDER "/audit-templates/" + std::string{name}, 1'000'000));
        }
        for (const auto& [name, text] : named_texts) write(name, text);
    }
    Templates(const Templates&) = delete;
    Templates& operator=(const Templates&) = delete;
    ~Templates() {
        std::error_code ignored;
        std::filesystem::remove_all(path, ignored);
    }

    void write(const std::string& name, const std::string& text) const {
        files::write_private(file(name), text);
    }
    std::string file(const std::string& name) const { return (path / name).string(); }
    Template read(const std::string& name) const { return read_template(file(name), path.string()); }

    /// The whole message about a template that cannot be read, with its folder left out; empty when it can.
    std::string fault(const std::string& name) const {
        try {
            read(name);
            return "";
        } catch (const Error& e) {
            return without_folder(e.what());
        }
    }

    std::string without_folder(std::string message) const {
        const auto folder = path.string();
        for (auto at = message.find(folder); at != std::string::npos; at = message.find(folder)) {
            message.erase(at, folder.size() + (message.compare(at + folder.size(), 1, "/") == 0 ? 1 : 0));
        }
        return message;
    }

    const std::filesystem::path path = new_folder();

private:
    static std::string new_folder() {
        auto name = (std::filesystem::temp_directory_path() / "caseaudit-XXXXXX").string();
        if (::mkdtemp(name.data()) == nullptr) throw Error{"cannot make a folder for a test"};
        return name;
    }
};

/// A template with these sections or includes.
inline std::string template_text(const std::string& id, const std::string& sections,
                                 const std::string& attributes = "") {
    return "<audit-template format=\"1\" id=\"" + id + "\" version=\"1.0.0\" title=\"T\"" + attributes +
           ">\n<period months=\"6\"/><budget questions=\"25\" minutes=\"40\"/>\n" + sections +
           "\n</audit-template>\n";
}

inline std::string section_text(const std::string& id, const std::string& questions) {
    return "<section id=\"" + id + "\" title=\"S\">\n" + questions + "\n</section>\n";
}

/// A fact, or with `measures="judgement"` among `attributes` a judgement, whose scale is yes-no unless given.
inline std::string question_text(const std::string& id, const std::string& attributes = "",
                                 const std::string& more = "") {
    const auto or_else = [&](const char* name, const char* value) {
        return attributes.find(std::string{name} + "=") == std::string::npos
                   ? std::string{" "} + name + "=\"" + value + "\""
                   : "";
    };
    return "<question id=\"" + id + "\"" + or_else("version", "1") + or_else("label", "a label") +
           or_else("element", "sign-off") + or_else("measures", "fact") + or_else("scale", "yes-no") + " " +
           attributes + ">\n<ask>Ask?</ask><finding>Not so</finding>" + more + "</question>\n";
}

}  // namespace caseaudit::test
