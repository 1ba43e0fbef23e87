#pragma once
#include <caseaudit/formats.hpp>
#include <caseaudit/store.hpp>
#include <string>
#include <vector>

#include "fresh_store.hpp"
#include "made_up_audit.hpp"

inline const caseaudit::TemplateFolder& templates() {
    static const caseaudit::TemplateFolder folder{SOURCE_FOLDER "/audit-templates"};
    return folder;
}

/// A store, and files to import into it.
template <class Fresh>
struct Desk {
    Fresh fresh;
    caseaudit::Store store{fresh.place, caseaudit::Store::Missing::create};

    std::string file(const std::string& name, const std::string& text) {
        auto path = fresh.folder / name;
        write_text(path, text);
        return path;
    }
    caseaudit::ImportReport import(const std::vector<std::string>& files,
                                   caseaudit::Refusals refusals = caseaudit::Refusals::keep_nothing) {
        return store.import(files, templates(), anybody, refusals);
    }
    /// Of one file.
    caseaudit::ImportedFile import(const std::string& text) {
        return import(std::vector{file("one", text)}).files.at(0);
    }
};
