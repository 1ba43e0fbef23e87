#include "cli/complete/dialog.hpp"

#include <spdlog/fmt/fmt.h>

#include <caseaudit/completion.hpp>
#include <iostream>

#include "cli/numbers.hpp"
#include "cli/wrap.hpp"
#include "model/utf8.hpp"

namespace caseaudit::cli {
namespace {

constexpr std::size_t dialog_width = 96;
constexpr std::size_t most_bytes_of_line = 10'000;

/// Without control characters, and without white space around it; nothing where it is no UTF-8.
std::optional<std::string> cleaned(std::string_view line) {
    std::string clean;
    while (!line.empty()) {
        const auto length = utf8_length(line);
        if (length == 0) return std::nullopt;
        const auto c = static_cast<unsigned char>(line.front());
        if (c >= 0x20 && c != 0x7F) clean += line.substr(0, length);
        if (c == '\t') clean += ' ';
        line.remove_prefix(length);
    }
    const auto begin = clean.find_first_not_of(' ');
    if (begin == std::string::npos) return "";
    return clean.substr(begin, clean.find_last_not_of(' ') + 1 - begin);
}

}  // namespace

void Dialog::say(std::string_view text, std::size_t indent) {
    out_ << std::string(indent, ' ') << wrapped(text, dialog_width - indent, indent) << "\n";
}

void Dialog::blank_line() { out_ << "\n"; }

void Dialog::show(std::string_view text) { out_ << text; }

std::string Dialog::read_line() {
    for (;;) {
        std::string line;
        out_ << "> " << std::flush;
        if (!std::getline(in_, line)) {
            out_ << "\n";
            throw Leave{};
        }
        if (echo_) out_ << line << "\n";
        const auto clean = cleaned(line);
        if (clean && clean->size() <= most_bytes_of_line) return *clean;
        say(clean ? "That is too long: write at most 10,000 letters."
                  : "That is not written in UTF-8: set the terminal to it, and write it again.");
    }
}

std::string Dialog::ask(std::string_view prompt) {
    for (;;) {
        if (!prompt.empty()) say(prompt);
        auto line = read_line();
        if (line == "q") throw Leave{};
        if (line == "<") throw Back{};
        if (line == "?") {
            help();
        } else if (line == "!") {
            sound_alarm();
        } else {
            return line;
        }
    }
}

void Dialog::help() {
    if (!help_.empty()) say(help_, 2);
    say("< goes back, ! says that a child may be at risk now, q saves and leaves.", 2);
}

void Dialog::sound_alarm() {
    if (alarmed_ || !alarm_) {
        say("You are there already.");
        return;
    }
    alarmed_ = true;
    try {
        alarm_();
    } catch (const Back&) {
        say("Back to where you were. What is not filled in yet is asked again before the end.");
    } catch (...) {
        alarmed_ = false;
        throw;
    }
    alarmed_ = false;
}

std::string Dialog::ask_words(std::string_view prompt, bool or_nothing) {
    auto words = ask(prompt);
    for (;;) {
        if (words.empty() && or_nothing) return words;
        if (words.size() < 2) {
            words = ask("A few words are needed here.");
            continue;
        }
        const auto hints = lint_text(words);
        if (hints.empty()) return words;
        for (const auto& hint : hints) say(hint.says + ".", 2);
        auto again = ask("Write it again, or y to keep it as it is.");
        if (again == "y") return words;
        if (!again.empty()) words = std::move(again);
    }
}

Date Dialog::ask_day(std::string_view prompt) {
    for (;;) {
        if (const auto day = parse_date(ask(prompt))) return *day;
        say("Write the day as 2013-06-06.", 2);
    }
}

Date Dialog::ask_day_gone(Date today) {
    for (;;) {
        const auto line = ask("On which day? (Enter: today)");
        if (line.empty()) return today;
        const auto day = parse_date(line);
        if (day && *day <= today) return *day;
        say(day ? fmt::format("{} has not come yet: today is {}.", *day, today)
                : "Write the day as 2013-06-06.",
            2);
    }
}

char Dialog::ask_letter(std::string_view prompt, std::string_view letters, char otherwise) {
    for (;;) {
        const auto line = ask(prompt);
        if (line.empty() && otherwise != ' ') return otherwise;
        if (line.size() == 1 && letters.find(line[0]) != std::string_view::npos) return line[0];
        say(fmt::format("Type one of: {}.", fmt::join(letters, ", ")), 2);
    }
}

std::optional<int> Dialog::ask_number(std::string_view prompt, int most) {
    for (;;) {
        const auto line = ask(prompt);
        if (line.empty()) return std::nullopt;
        const auto number = number_in(line);
        if (number && *number >= 1 && *number <= most) return number;
        say(fmt::format("Type a whole number from 1 to {}.", most), 2);
    }
}

}  // namespace caseaudit::cli
