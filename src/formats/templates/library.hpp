#pragma once
#include <caseaudit/template.hpp>
#include <deque>
#include <exception>
#include <optional>
#include <string>
#include <vector>

#include "formats/templates/basis.hpp"
#include "formats/templates/head.hpp"
#include "formats/xml/document.hpp"

namespace caseaudit::templates {

/// The templates of one folder, and those that may include them. Each file is parsed once and resolved once.
class Library {
public:
    explicit Library(const std::string& folder);

    const Basis& basis() const { return basis_; }
    std::vector<std::string> paths() const;
    /// The template of a file of this folder or of another. Throws `InputError` at the first thing wrong.
    const Template& resolved(const std::string& path);
    /// The same of a document already in memory.
    const Template& resolved_text(std::string_view text, const std::string& name);

private:
    struct File {
        std::string path;
        std::optional<xml::Document> document;
        Identity identity;
        std::optional<Template> resolved;
        std::exception_ptr fault;
    };

    static File& open(const std::string& path, std::deque<File>& files);
    static void read(File& file, xml::Document document);
    void refuse_twins();
    const Template& resolve(File& file);
    const Template& included(const xml::Element& include);
    File& newest(const xml::Element& include);
    void refuse_circle(const xml::Element& include, const File& file) const;

    std::string folder_;
    Basis basis_;
    std::deque<File> files_;    ///< a deque: resolved templates stay where they are
    std::deque<File> guests_;   ///< files of other folders, which nothing includes
    std::vector<File*> chain_;  ///< those being resolved now, each including the next
};

}  // namespace caseaudit::templates
