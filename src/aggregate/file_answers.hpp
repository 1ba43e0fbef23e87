#pragma once
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <vector>

#include "aggregate/answers.hpp"

/// What the audits of one child answer to some questions, file by file.
namespace caseaudit::aggregate {

struct FileAnswer {
    std::uint32_t file = 0;
    const Meaning* meaning = nullptr;
    const Bands* bands = nullptr;
};

using WantsQuestion = std::function<bool(const AskedQuestion&)>;

/// Of children alone, by file; one answer a file to each question.
std::vector<FileAnswer> file_answers(const Answers& answers, const WantsQuestion& wants);

/// What they come to by file, where anything counts. Of `FactCell` and `JudgementCell` only.
template <class CellOf>
std::map<std::uint32_t, Rag> rags_of(const std::vector<FileAnswer>& all);

/// How feedback was asked for says nothing of what it is about.
bool is_about_feedback(const Question& question);

}  // namespace caseaudit::aggregate
