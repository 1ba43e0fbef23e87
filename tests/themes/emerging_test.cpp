#include <doctest/doctest.h>
#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/codebook_files.hpp>
#include <caseaudit/emerging.hpp>

#include "themes/made_comments.hpp"
#include "themes/some_codebook.hpp"

namespace emerging_test {

using namespace caseaudit;

namespace {

/// So many comments before that say nothing of it, then those now.
Emerging emerging_in(const std::vector<std::string>& now, const std::vector<std::string>& ignored = {}) {
    std::vector<DatedComment> comments(400, {"The record is short.", nullptr, false});
    for (const auto& text : now) comments.push_back({text, nullptr, true});
    for (int i = 0; i < 90; ++i) comments.push_back({"The record is short.", nullptr, true});
    return emerging_themes(comments, ignored);
}

/// Comments of a month and of those before it, with the themes of the codebook in them.
struct Month {
    std::vector<std::string> texts;
    std::vector<CodedComment> coded;
    std::size_t now = 0;  ///< the first so many

    Emerging emerging() const {
        std::vector<DatedComment> comments;
        for (std::size_t i = 0; i < texts.size(); ++i) comments.push_back({texts[i], &coded[i], i < now});
        return emerging_themes(comments);
    }
};

/// The comments of many months, coded by the whole codebook.
class Pool {
public:
    explicit Pool(std::size_t size) : book_{read_codebook(SOURCE_FOLDER "/audit-templates/codebook.xml")} {
        for (std::size_t i = 0; i < size; ++i) texts_.push_back(made_.comment());
        coded_ = code(texts_);
    }

    const Codebook& book() const { return book_; }

    Month quiet(std::size_t now, std::size_t before) {
        Month month;
        month.now = now;
        for (std::size_t i = 0; i < now + before; ++i)
            add(month, static_cast<std::size_t>(made_.below(texts_.size())));
        return month;
    }

    /// A theme that the codebook does not know, and no comment before speaks of, in `planted` comments now.
    Month with_theme(std::size_t theme, std::size_t planted, std::vector<std::string>& phrases) {
        Month month;
        month.now = 200;
        while (month.texts.size() < 1200) {
            const auto drawn = static_cast<std::size_t>(made_.below(texts_.size()));
            if (std::ranges::find(coded_[drawn].codings, theme, &Coding::theme) ==
                coded_[drawn].codings.end())
                add(month, drawn);
        }
        std::vector<std::string> said;
        for (std::size_t i = 0; i < planted; ++i) {
            const auto& includes = book_.themes[theme].includes;
            phrases.push_back(made_.words_of(includes[made_.below(includes.size())]));
            said.push_back(month.texts[i] + ". " + phrases.back());
        }
        const auto coded = code(said);
        for (std::size_t i = 0; i < planted; ++i) {
            month.texts[i] = said[i];
            month.coded[i] = coded[i];
        }
        for (auto& one : month.coded)
            std::erase_if(one.codings, [&](const Coding& coding) { return coding.theme == theme; });
        return month;
    }

private:
    std::vector<CodedComment> code(const std::vector<std::string>& texts) const {
        std::vector<CommentText> comments;
        for (const auto& text : texts) comments.push_back({text, {}});
        return ThemeCoder{book_}.code(comments, {.repairs = false});
    }
    void add(Month& month, std::size_t drawn) const {
        month.texts.push_back(texts_[drawn]);
        month.coded.push_back(coded_[drawn]);
    }

    test::MadeComments made_{20130531};
    Codebook book_;
    std::vector<std::string> texts_;
    std::vector<CodedComment> coded_;
};

Pool& pool() {
    static Pool made{4000};
    return made;
}

/// One of the first ten cards is words of the planted theme, in at least two of its wordings.
bool is_found(const Emerging& emerging, const std::vector<std::string>& phrases) {
    const auto last = std::min<std::size_t>(emerging.cards.size(), 10);
    for (std::size_t i = 0; i < last; ++i) {
        const auto& words = emerging.cards[i].phrase;
        const auto with = std::ranges::count_if(
            phrases, [&](const std::string& phrase) { return phrase.find(words) != std::string::npos; });
        if (with >= 2) return true;
    }
    return false;
}

double found_rate(std::size_t planted) {
    int found = 0;
    int all = 0;
    for (std::size_t theme = 0; theme < pool().book().themes.size(); ++theme) {
        for (int again = 0; again < 2; ++again, ++all) {
            std::vector<std::string> phrases;
            const auto month = pool().with_theme(theme, planted, phrases);
            found += is_found(month.emerging(), phrases) ? 1 : 0;
        }
    }
    return static_cast<double>(found) / all;
}

}  // namespace

TEST_CASE("keyness is the G² of comments that have a phrase") {
    CHECK(keyness(12, 200, 10, 1000) == doctest::Approx(16.7616).epsilon(0.0001));
    CHECK(keyness(3, 200, 0, 1000) == doctest::Approx(10.7883).epsilon(0.0001));
    CHECK(keyness(10, 100, 100, 1000) == doctest::Approx(0));
    CHECK(keyness(0, 0, 0, 0) == 0);
    CHECK(keyness(0, 5, 0, 5) == 0);
}

TEST_CASE("phrases of the same comments are one card, under the best of them") {
    const auto found =
        emerging_in({"No interpreter was booked.", "Interpreter not booked again",
                     "An interpreter was needed and not booked", "Interpreters were asked for"});
    CHECK(found.now == 94);
    CHECK(found.before == 400);
    REQUIRE(found.cards.size() == 1);
    const auto& card = found.cards.front();
    CHECK(card.phrase == "interpreter");  // "interpreters" too, which is said less often
    CHECK(card.now == 4);
    CHECK(card.before == 0);
    CHECK(card.is_strong());
    CHECK(card.variants == std::vector<std::string>{"booked"});
    CHECK(card.comments == std::vector<std::size_t>{400, 401, 402, 403});
}

TEST_CASE("no phrase begins or ends with a word that says nothing, or crosses a sentence end") {
    for (const auto& card : emerging_in({"It is the court. Delay of court", "It is the court. Delay of court",
                                         "It is the court. Delay of court"})
                                .cards) {
        auto all = card.variants;
        all.push_back(card.phrase);
        std::ranges::sort(all);
        CHECK(all == std::vector<std::string>{"court", "delay", "delay of court"});
    }
}

TEST_CASE("what the codebook explains is no emerging theme") {
    const auto book = test::codebook({test::theme("language", {"interpreter*"})});
    const std::vector<std::string> texts(5, "Interpreter missing");
    std::vector<CommentText> plain;
    for (const auto& text : texts) plain.push_back({text, {}});
    const auto coded = ThemeCoder{book}.code(plain, {});
    std::vector<DatedComment> comments(100, {"The record is short.", nullptr, false});
    for (std::size_t i = 0; i < texts.size(); ++i) comments.push_back({texts[i], &coded[i], true});
    const auto found = emerging_themes(comments);
    REQUIRE(found.cards.size() == 1);
    CHECK(found.cards.front().phrase == "missing");
}

TEST_CASE("an ignored phrase makes no card, however it ends") {
    const std::vector<std::string> said(4, "Interpreters");
    CHECK(emerging_in(said).cards.size() == 1);
    CHECK(emerging_in(said, {"interpreter"}).cards.empty());
}

TEST_CASE("with nothing before there is nothing to compare with") {
    const std::vector<DatedComment> comments(9, {"Interpreter missing", nullptr, true});
    CHECK(emerging_themes(comments).cards.empty());
    CHECK(emerging_themes({}).cards.empty());
}

TEST_CASE("whatever a comment holds, its phrases are read, and soon") {
    std::string letters;
    while (letters.size() < 10'000'000) letters += "drift" + std::to_string(letters.size()) + " ";
    const std::string long_word(10'000'000, 'x');
    const std::vector<std::string> said{
        letters,    long_word, "", "\xFF\xC3(\xE2\x80 interpreter", "<b>interpreter</b>", "interpreter 漢字",
        "учёт учёт"};
    const auto found = emerging_in(said);
    REQUIRE(found.cards.size() == 1);
    CHECK(found.cards.front().phrase == "interpreter");
    CHECK(found.cards.front().now == 3);
}

TEST_CASE("a hidden theme is among the first ten cards at the rates of the method") {
    const auto twelve = found_rate(12);
    const auto twenty_four = found_rate(24);
    MESSAGE(fmt::format("found with 12 comments of 200: {:.2f}, with 24: {:.2f}", twelve, twenty_four));
    CHECK(twelve >= 0.5);
    CHECK(twenty_four >= 0.7);
}

TEST_CASE("in a quiet month at most 0.3 cards are strong") {
    constexpr int months = 100;
    double strong = 0;
    for (int i = 0; i < months; ++i) {
        for (const auto& card : pool().quiet(200, 1000).emerging().cards) strong += card.is_strong() ? 1 : 0;
    }
    MESSAGE(fmt::format("strong cards a quiet month: {:.2f}", strong / months));
    CHECK(strong / months <= 0.3);
}

}  // namespace emerging_test
