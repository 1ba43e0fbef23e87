#include <spdlog/fmt/fmt.h>

#include <caseaudit/error.hpp>
#include <caseaudit/formats.hpp>

namespace caseaudit {

const Template& fitting_template(const Audit& audit, const TemplateFolder& templates) {
    const auto* const audit_template = templates.find(audit.template_id, audit.template_version);
    if (audit_template == nullptr) {
        throw Error{fmt::format(
            "{}: the audit answers version {} of template '{}', which is not in the folder of templates.\n"
            "Name the folder that has it by --templates; 'caseaudit templates list' says what there is.",
            audit.path, to_string(audit.template_version), audit.template_id)};
    }
    check_audit(audit, *audit_template);
    return *audit_template;
}

}  // namespace caseaudit
