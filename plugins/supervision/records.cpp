#include "records.hpp"

using namespace caseaudit;

namespace supervision {

Entries records_so_far(const CaseFile& file, const Context& context) {
    return file.entries("supervision").where([&](const Entry& entry) {
        return entry.date <= context.as_of() && entry.type != "informal" && entry.type != "oversight";
    });
}

Entries records(const CaseFile& file, const Context& context) {
    return records_so_far(file, context).within(context.period);
}

std::string not_counted(const CaseFile& file, const Context& context) {
    const auto in_period = file.entries("supervision").within(context.period);
    const auto informal = in_period.of_type({"informal"}).size();
    const auto oversight = in_period.of_type({"oversight"}).size();
    if (informal + oversight == 0) return {};
    if (oversight == 0) return fmt::format(" Not counted: {}.", counted(informal, "informal discussion"));
    if (informal == 0)
        return fmt::format(" Not counted: {}.", counted(oversight, "note") + " of management oversight");
    return fmt::format(" Not counted: {} and {} of management oversight.",
                       counted(informal, "informal discussion"), counted(oversight, "note"));
}

Result no_records(const Context& context) {
    return not_applicable("No supervision is recorded between {} and {}.", context.period.from,
                          context.period.to);
}

}  // namespace supervision
