#pragma once
#include <caseaudit/case_file.hpp>
#include <map>
#include <string>
#include <vector>

namespace caseaudit::records {

/// The subject of several records, joined. What is there first stays; what is said differently of who the
/// subject is (date of birth, ethnicity, language, religion, disability) is a conflict.
class JoinedSubject {
public:
    explicit JoinedSubject(const CaseFile& first);

    void add(const CaseFile& part);
    /// Call once, when all are added.
    void take(Subject& subject, std::vector<Conflict>& conflicts);

private:
    void note(const CaseFile& part);

    Subject subject_;
    std::map<std::string, std::vector<Conflict::Statement>> statements_;  // by field, one a source
};

}  // namespace caseaudit::records
