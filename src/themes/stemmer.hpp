#pragma once
#include <string_view>

struct sb_stemmer;

namespace caseaudit::themes {

/// English words without their endings, by Snowball. Not for several threads at once.
class Stemmer {
public:
    Stemmer();
    ~Stemmer();
    Stemmer(const Stemmer&) = delete;
    Stemmer& operator=(const Stemmer&) = delete;

    /// Of a folded word; until the next is asked for.
    std::string_view stem(std::string_view word);

private:
    sb_stemmer* stemmer_;
};

/// A word that ties others together, and on its own says nothing: "of", "not", "they".
bool is_stop_word(std::string_view folded);

}  // namespace caseaudit::themes
