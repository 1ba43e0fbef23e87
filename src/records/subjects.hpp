#pragma once
#include <caseaudit/case_file.hpp>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace caseaudit::records {

/// The subject of several records, joined. What is there first stays, but team, status and worker are those
/// of the newest source that says them (of sources of one day, the first); what is said differently of who
/// the subject is (date of birth, ethnicity, language, religion, disability) is a conflict.
class JoinedSubject {
public:
    explicit JoinedSubject(const CaseFile& first);

    void add(const CaseFile& part);
    /// Call once, when all are added.
    void take(Subject& subject, std::vector<Conflict>& conflicts);

private:
    void note(const CaseFile& part);

    Subject subject_;
    Date team_day_;
    std::map<std::string, Date, std::less<>> days_;                       // of which each field is said
    std::map<std::string, std::vector<Conflict::Statement>> statements_;  // by field, one a source
};

}  // namespace caseaudit::records
