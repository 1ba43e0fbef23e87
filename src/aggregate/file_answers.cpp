#include "aggregate/file_answers.hpp"

#include <algorithm>

#include "aggregate/cells.hpp"
#include "aggregate/one_a_file.hpp"

namespace caseaudit::aggregate {

bool is_about_feedback(const Question& question) { return question.id.starts_with("parallel-views."); }

std::vector<FileAnswer> file_answers(const Answers& answers, const WantsQuestion& wants) {
    const auto& columns = *answers.columns;
    std::vector<std::vector<const AskedIn*>> wanted(columns.layouts.size());
    for (const auto& asked : answers.questions) {
        if (!wants(asked)) continue;
        for (const auto& in : asked.in) {
            if (columns.layouts[in.layout].audit_template->subject == SubjectKind::child)
                wanted[in.layout].push_back(&in);
        }
    }
    std::vector<FileAnswer> all;
    const auto take = [&](std::uint32_t audit, const AskedIn& in, std::uint8_t code) {
        if (code == AnswerCode::left_out) return;
        const auto& layout = columns.layouts[in.layout];
        all.push_back(
            {columns.audits[audit].file, &in.meanings[code % layout.codes], &layout.audit_template->bands});
    };
    const OneAFile one_a_file{answers};
    one_a_file.visit_rows(0, 1, [&](std::uint32_t audit, std::size_t layout, const std::uint8_t* given) {
        for (const auto* in : wanted[layout]) take(audit, *in, given[in->position]);
    });
    one_a_file.visit_shared([&](std::uint32_t audit, std::size_t layout, std::size_t q, std::uint8_t code) {
        const auto in = std::ranges::find(wanted[layout], q, &AskedIn::position);
        if (in != wanted[layout].end()) take(audit, **in, code);
    });
    std::ranges::stable_sort(all, {}, &FileAnswer::file);
    return all;
}

template <class CellOf>
std::map<std::uint32_t, Rag> rags_of(const std::vector<FileAnswer>& all) {
    std::map<std::uint32_t, Rag> rags;
    for (std::size_t begin = 0; begin < all.size();) {
        CellSum<CellOf> sum;
        auto end = begin;
        for (; end < all.size() && all[end].file == all[begin].file; ++end)
            sum.add(*all[end].meaning, *all[end].bands, 1);
        if (const auto cell = sum.cell(); cell.rag) rags[all[begin].file] = *cell.rag;
        begin = end;
    }
    return rags;
}

template std::map<std::uint32_t, Rag> rags_of<FactCell>(const std::vector<FileAnswer>& all);
template std::map<std::uint32_t, Rag> rags_of<JudgementCell>(const std::vector<FileAnswer>& all);

}  // namespace caseaudit::aggregate
