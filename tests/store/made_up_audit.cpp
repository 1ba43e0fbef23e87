#include "made_up_audit.hpp"

#include <fstream>
#include <stdexcept>

std::string made_up_audit(const std::map<std::string, std::string>& changes) {
    std::string text = R"(<?xml version="1.0" encoding="UTF-8"?>
<audit format="1" id="A-1" template="supervision" template-version="1.0.0" status="complete" subject-kind="child"
       subject="C-0001" team="Team Oak" from="2012-12-01" as-of="2013-05-31" completed="2013-06-06" minutes="42">
  <auditor ref="AUD-01" role="service-manager"/>
  <answer question="supervision.on-file" version="1" state="answered" value="yes"/>
  <answer question="supervision.regular" version="1" state="answered" value="no">
    <reason>No record from February to May.</reason>
  </answer>
  <comment kind="issue" question="supervision.regular">Three months without supervision.</comment>
</audit>
)";
    for (const auto& change : changes) {
        const auto at = text.find(change.first);
        if (at == std::string::npos) throw std::logic_error{"not in the audit: " + change.first};
        text.replace(at, change.first.size(), change.second);
    }
    return text;
}

std::string audit_named(const std::string& id) { return made_up_audit({{"A-1", id}}); }

void write_text(const std::string& path, const std::string& text) {
    std::ofstream file{path, std::ios::binary};
    file << text;
    if (!file.flush()) throw std::runtime_error{"cannot write " + path};
}
