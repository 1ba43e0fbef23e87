#include "model/answer_words.hpp"

namespace caseaudit {

const std::string& words_of(const Answer& answer) {
    return answer.correction.empty() ? answer.reason : answer.correction;
}

}  // namespace caseaudit
