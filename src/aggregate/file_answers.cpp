#include "aggregate/file_answers.hpp"

#include <algorithm>

#include "aggregate/cells.hpp"
#include "aggregate/one_a_file.hpp"

namespace caseaudit::aggregate {

bool is_about_feedback(const Question& question) { return question.id.starts_with("parallel-views."); }

std::vector<FileAnswer> file_answers(const Answers& answers, const WantsQuestion& wants) {
    const auto& columns = *answers.columns;
    std::vector<std::vector<const AskedIn*>> wanted;
    for (const auto& layout : columns.layouts) wanted.emplace_back(layout.questions);
    for (const auto& asked : answers.questions) {
        if (!wants(asked)) continue;
        for (const auto& in : asked.in) {
            if (columns.layouts[in.layout].audit_template->subject == SubjectKind::child)
                wanted[in.layout][in.position] = &in;
        }
    }
    std::vector<FileAnswer> all;
    OneAFile{answers}.visit([&](std::uint32_t audit, std::size_t layout, std::size_t q, std::uint8_t code) {
        const auto* in = wanted[layout][q];
        if (in == nullptr || code == AnswerCode::left_out) return;
        all.push_back({columns.audits[audit].file, &in->meanings[code % columns.layouts[layout].codes],
                       &columns.layouts[layout].audit_template->bands});
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
