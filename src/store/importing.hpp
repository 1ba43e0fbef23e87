#pragma once
#include <caseaudit/score.hpp>
#include <caseaudit/store.hpp>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "store/acceptance.hpp"
#include "store/compressed.hpp"
#include "store/lists.hpp"
#include "store/transaction.hpp"

namespace caseaudit::store {

/// Takes in documents within one change.
class Importing {
public:
    Importing(Transaction& change, const TemplateFolder& templates, AfterErasure after_erasure)
        : change_{change}, templates_{templates}, after_erasure_{after_erasure}, lists_{change} {}

    /// Throws `Error` when the file is refused: nothing of it was written.
    ImportedFile take(const std::string& path);

    /// Ids of audits that were made whole of their two copies.
    const std::vector<std::string>& joined() const { return joined_; }
    /// Of those taken in, what is not whole yet.
    std::vector<WaitingAudit> waiting() const;

private:
    /// A document that was read and found fit to be stored.
    struct Ready {
        Audit audit;
        const Template* audit_template = nullptr;
        std::string bytes;
        RevisionRow row;
        std::vector<std::string> warnings;
        std::string scored;  ///< its scores as they are packed; empty for a copy
    };

    Ready read(std::string bytes, const std::string& path);
    void score_again(const Template& audit_template, Ready& ready);
    ImportedFile store(Ready& ready);
    /// Throws `Error` when what is not sealed would supersede what is.
    void check_seal(const Ready& ready, const Accepted& accepted);
    /// Throws `Error` when a second reading was not drawn, or is by whoever made the first.
    void check_second_reading(const Ready& ready, const std::vector<HeldRevision>& held);
    std::optional<Ready> joined_whole(const Ready& copy, const std::vector<HeldRevision>& held);
    void add(Ready& ready, const Accepted& accepted, const char* came_by);
    void supersede(const RevisionRow& row, long long revision);

    Transaction& change_;
    const TemplateFolder& templates_;
    AfterErasure after_erasure_;
    Lists lists_;
    Compressor compressor_;
    std::map<const Template*, ScorePlan> plans_;
    std::vector<std::string> joined_;
    std::map<std::string, long long> parted_;  ///< id and number of audits of which a copy came in
};

}  // namespace caseaudit::store
