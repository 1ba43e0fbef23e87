#include <algorithm>
#include <caseaudit/error.hpp>
#include <caseaudit/store.hpp>

#include "store/chain.hpp"
#include "store/connection.hpp"
#include "store/figure_rows.hpp"
#include "store/importing.hpp"
#include "store/listing.hpp"
#include "store/verifying.hpp"

namespace caseaudit {

Store::Store(const StorePlace& place, Missing missing)
    : connection_{std::make_unique<store::Connection>(place, missing)} {}
Store::Store(Store&&) noexcept = default;
Store& Store::operator=(Store&&) noexcept = default;
Store::~Store() = default;

std::vector<HistoryLine> Store::history() const {
    return store::guarded(*connection_, [&] { return store::read_lines(*connection_); });
}

std::vector<StoredAudit> Store::audits(Revisions revisions) const {
    return store::guarded(*connection_, [&] { return store::list_audits(*connection_, revisions); });
}

std::vector<StoredAudit> Store::audits(const std::vector<std::string>& ids) const {
    return store::guarded(*connection_, [&] { return store::list_named(*connection_, ids); });
}

std::string Store::document(const StoredAudit& audit) const {
    return store::guarded(*connection_, [&] { return store::stored_document(*connection_, audit); });
}

void Store::log(const std::string& what, const std::string& note, const Doer& doer) {
    store::guarded(*connection_, [&] {
        store::Transaction change{*connection_, doer};
        change.log({.what = what, .thing = "store", .note = note});
        change.commit();
    });
}

std::size_t ImportReport::count(ImportedFile::What what) const {
    return static_cast<std::size_t>(std::ranges::count(files, what, &ImportedFile::what));
}

void Store::fill_packed(const TemplateFolder& templates, const Doer& doer) {
    store::guarded(*connection_, [&] {
        if (!store::is_any_missing(*connection_)) return;
        store::Transaction change{*connection_, doer};
        store::fill_figures(change, templates);
        change.commit();
    });
}

PackedReading Store::read_packed(const TemplateFolder& templates, const Takes& takes,
                                 const std::function<void(const PackedAudit&)>& give) const {
    return store::guarded(*connection_, [&] {
        const store::Snapshot snapshot{*connection_};
        return store::read_packed(*connection_, templates, takes, give);
    });
}

ImportReport Store::import(const std::vector<std::string>& files, const TemplateFolder& templates,
                           const Doer& doer, Refusals refusals, AfterErasure after_erasure) {
    return store::guarded(*connection_, [&] {
        ImportReport report;
        store::Transaction change{*connection_, doer};
        store::fill_figures(change, templates);
        store::Importing importing{change, templates, after_erasure};
        for (const auto& path : files) {
            try {
                report.files.push_back(importing.take(path));
            } catch (const Error& fault) {
                auto& file = report.files.emplace_back();
                file.path = path;
                file.what = ImportedFile::What::refused;
                file.says = fault.what();
            }
        }
        report.kept = refusals == Refusals::keep_the_others || report.count(ImportedFile::What::refused) == 0;
        if (!report.kept) return report;
        report.joined = importing.joined();
        report.waiting = importing.waiting();
        change.commit();
        return report;
    });
}

}  // namespace caseaudit
