#pragma once
#include <caseaudit/formats.hpp>
#include <string>
#include <vector>

#include "fresh_store.hpp"
#include "made_up_audit.hpp"

/// A store that has audits in it.
template <class Fresh>
struct FilledStore {
    Fresh fresh;
    caseaudit::Store store{fresh.place, caseaudit::Store::Missing::create};

    caseaudit::ImportedFile take(const std::string& text,
                                 caseaudit::AfterErasure after = caseaudit::AfterErasure::refuse) {
        static const caseaudit::TemplateFolder templates{SOURCE_FOLDER "/audit-templates"};
        const auto path = fresh.folder / "one.audit.xml";
        write_text(path, text);
        return store.import({path}, templates, anybody, caseaudit::Refusals::keep_nothing, after).files.at(0);
    }
};

/// What the store refuses to do, in its words; empty: it did it.
template <class Work>
std::string refusal_of(Work&& work) {
    try {
        work();
        return "";
    } catch (const caseaudit::Error& fault) {
        return fault.what();
    }
}
