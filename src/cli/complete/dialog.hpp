#pragma once
#include <caseaudit/date.hpp>
#include <functional>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>

namespace caseaudit::cli {

/// Questions and answers in a terminal, a line each. At every question a person may type `?` for help, `!`
/// since a child may be at risk now, `<` to go back and `q` to leave.
class Dialog {
public:
    /// Thrown for `<`, and for `q` and the end of the input. Nothing is wrong then.
    struct Back {};
    struct Leave {};

    /// `echo`: what is read is written too, so that a transcript of a script can be read.
    Dialog(std::istream& in, std::ostream& out, bool echo) : in_{in}, out_{out}, echo_{echo} {}

    /// A paragraph, wrapped, with `indent` spaces before each line.
    void say(std::string_view text, std::size_t indent = 0);
    void blank_line();
    void show(std::string_view text);  ///< as it is

    /// One line, without white space around it; may be empty.
    std::string ask(std::string_view prompt);
    /// Words of a person, looked through for what may identify somebody. Empty only where `or_nothing`.
    std::string ask_words(std::string_view prompt, bool or_nothing = false);
    Date ask_day(std::string_view prompt);
    /// On which day something was done: `today`, for which an empty line stands, or earlier.
    Date ask_day_gone(Date today);
    /// One of the letters; asks again for anything else. An empty line is `otherwise`, where that is a
    /// letter.
    char ask_letter(std::string_view prompt, std::string_view letters, char otherwise = ' ');
    std::optional<int> ask_number(std::string_view prompt, int most);

    /// What `?` says, and what `!` does; nothing where it is empty.
    void set_help(std::string text) { help_ = std::move(text); }
    void set_alarm(std::function<void()> alarm) { alarm_ = std::move(alarm); }

private:
    std::string read_line();
    void help();
    void sound_alarm();

    std::istream& in_;
    std::ostream& out_;
    bool echo_;
    std::string help_;
    std::function<void()> alarm_;
    bool alarmed_ = false;
};

}  // namespace caseaudit::cli
