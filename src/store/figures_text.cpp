#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <array>
#include <caseaudit/error.hpp>
#include <charconv>

#include "store/figures.hpp"

/// Figures written as text and read again. A thing that there is none of has no line.
namespace caseaudit::store {
namespace {

constexpr std::string_view none = "-";

std::string word(const std::optional<Date>& day) {
    return day ? std::to_string(day->time_since_epoch().count()) : std::string{none};
}

template <class Named>
std::string word(const std::optional<Named>& one) {
    return one ? std::to_string(static_cast<int>(*one)) : std::string{none};
}

/// What would end a word or a line becomes a blank.
std::string flat(std::string text) {
    std::ranges::replace_if(
        text, [](char c) { return c == '\t' || c == '\n'; }, ' ');
    return text;
}

std::string line_of(const ActionFigure& one) {
    return fmt::format("action\t{}\t{}\t{}\t{}\t{}\t{}\n", flat(one.id), one.question,
                       static_cast<int>(one.state), static_cast<int>(one.urgent), word(one.due),
                       word(one.closed));
}

std::string line_of(const PromptFigure& one) {
    return fmt::format("prompt\t{}\t{}\t{}\t{}\t{}\n", flat(one.question), flat(one.check),
                       static_cast<int>(one.outcome), static_cast<int>(one.raised),
                       static_cast<int>(one.urgent));
}

std::string line_of(const View& one) {
    return fmt::format("view\t{}\t{}\t{}\t{}\t{}\t{}\t{}\n", word(std::optional{one.where.date}),
                       flat(one.where.source), flat(one.where.entry), flat(one.from), flat(one.category),
                       flat(one.rating), flat(one.state));
}

std::string comments_line(const std::vector<CommentFigure>& comments) {
    std::string line = "comments";
    for (const auto& one : comments) {
        line += one.kind == CommentKind::strength ? "\t+" : "\t-";
        line += one.question == no_question ? flat(one.area) : std::to_string(one.question);
    }
    return line + "\n";
}

std::string positions_line(std::string_view name, const std::vector<int>& positions) {
    return positions.empty() ? "" : fmt::format("{}\t{}\n", name, fmt::join(positions, "\t"));
}

[[noreturn]] void refuse_line(std::string_view line) {
    throw Error{fmt::format("'{}' is no line of an audit's figures", line)};
}

/// The words of one line, one after the other.
class Words {
public:
    explicit Words(std::string_view line) : line_{line}, left_{line} {}

    bool more() const { return !ended_; }
    std::string_view next() {
        if (ended_) refuse_line(line_);
        const auto end = left_.find('\t');
        const auto found = left_.substr(0, end);
        ended_ = end == std::string_view::npos;
        left_.remove_prefix(ended_ ? left_.size() : end + 1);
        return found;
    }
    int number() { return static_cast<int>(number_of(next())); }
    std::int64_t number_of(std::string_view text) const {
        std::int64_t number = 0;
        const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (fault != std::errc{} || end != text.data() + text.size()) refuse_line(line_);
        return number;
    }
    std::optional<int> maybe() {
        const auto text = next();
        return text == none ? std::nullopt : std::optional{static_cast<int>(number_of(text))};
    }
    std::optional<Date> day() {
        const auto days = maybe();
        return days ? std::optional{Date{std::chrono::days{*days}}} : std::nullopt;
    }
    template <class Named>
    std::optional<Named> named(int most) {
        const auto number = maybe();
        if (!number) return std::nullopt;
        if (*number < 0 || *number > most) refuse_line(line_);
        return static_cast<Named>(*number);
    }
    std::string text() { return std::string{next()}; }
    std::vector<int> numbers() {
        std::vector<int> all;
        while (more()) all.push_back(number());
        return all;
    }

private:
    std::string_view line_;
    std::string_view left_;
    bool ended_ = false;
};

void read_about(Words& words, Figures& figures) {
    figures.from = words.day().value_or(Date{});
    figures.completed = words.day();
    figures.minutes = words.maybe();
    figures.stated = words.named<Grade>(3);
    figures.feedback_on_tool = words.number();
    figures.feedback_on_case_system = words.number();
    while (words.more()) {
        const auto with = words.named<Colleague>(1).value_or(Colleague::worker);
        figures.conversations.emplace_back(
            with, words.named<ConversationState>(2).value_or(ConversationState::held));
    }
}

ActionFigure read_action(Words& words) {
    ActionFigure one;
    one.id = words.text();
    one.question = words.number();
    one.state = words.named<ActionState>(3).value_or(ActionState::open);
    one.urgent = words.number() != 0;
    one.due = words.day();
    one.closed = words.day();
    return one;
}

PromptFigure read_prompt(Words& words) {
    PromptFigure one;
    one.question = words.text();
    one.check = words.text();
    one.outcome = words.named<Outcome>(4).value_or(Outcome::met);
    one.raised = words.number() != 0;
    one.urgent = words.number() != 0;
    return one;
}

View read_view(Words& words) {
    View one;
    one.where.date = words.day().value_or(Date{});
    one.where.source = words.text();
    one.where.entry = words.text();
    one.from = words.text();
    one.category = words.text();
    one.rating = words.text();
    one.state = words.text();
    return one;
}

void read_comments(Words& words, Figures& figures) {
    while (words.more()) {
        const auto text = words.next();
        CommentFigure one;
        one.kind = text.starts_with('+') ? CommentKind::strength : CommentKind::issue;
        const auto about = text.substr(std::min<std::size_t>(1, text.size()));
        if (!about.empty() && about.front() >= '0' && about.front() <= '9') {
            one.question = static_cast<int>(words.number_of(about));
        } else {
            one.area = about;
        }
        figures.comments.push_back(std::move(one));
    }
}

void read_counting(Words& words, Figures& figures) {
    figures.timescales_hash = words.text();
    figures.counting = words.text();
}

void read_line(std::string_view line, Figures& figures) {
    Words words{line};
    const auto name = words.next();
    if (name == "about") return read_about(words, figures);
    if (name == "counting") return read_counting(words, figures);
    if (name == "described") return static_cast<void>(figures.described = words.numbers());
    if (name == "action") return figures.actions.push_back(read_action(words));
    if (name == "prompt") return figures.prompts.push_back(read_prompt(words));
    if (name == "view") return figures.views.push_back(read_view(words));
    if (name == "comments") return read_comments(words, figures);
    refuse_line(line);
}

void read_line(std::string_view line, ScoredFigures& figures) {
    Words words{line};
    const auto name = words.next();
    if (name == "not-asked") return static_cast<void>(figures.not_asked = words.numbers());
    if (name == "failed-gates") return static_cast<void>(figures.failed_gates = words.numbers());
    if (name != "scores") refuse_line(line);
    figures.draft = words.number() != 0;
    if (const auto share = words.next(); share != none) {
        const auto slash = std::min(share.find('/'), share.size() - 1);
        figures.compliance =
            Fraction{words.number_of(share.substr(0, slash)), words.number_of(share.substr(slash + 1))};
    }
    figures.compliance_rag = words.named<Rag>(2);
    figures.practice = words.named<Grade>(3);
    figures.computed = words.named<Grade>(3);
}

template <class Read>
Read read_lines_of(std::string_view text) {
    Read figures;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size() - 1);
        read_line(text.substr(0, end), figures);
        text.remove_prefix(end + 1);
    }
    return figures;
}

}  // namespace

std::string written(const Figures& figures) {
    auto text = fmt::format("about\t{}\t{}\t{}\t{}\t{}\t{}", word(std::optional{figures.from}),
                            word(figures.completed), word(figures.minutes), word(figures.stated),
                            figures.feedback_on_tool, figures.feedback_on_case_system);
    for (const auto& one : figures.conversations)
        text += fmt::format("\t{}\t{}", static_cast<int>(one.first), static_cast<int>(one.second));
    text += "\n";
    if (!figures.counting.empty())
        text += fmt::format("counting\t{}\t{}\n", flat(figures.timescales_hash), flat(figures.counting));
    text += positions_line("described", figures.described);
    for (const auto& one : figures.actions) text += line_of(one);
    for (const auto& one : figures.prompts) text += line_of(one);
    if (!figures.comments.empty()) text += comments_line(figures.comments);
    for (const auto& one : figures.views) text += line_of(one);
    return text;
}

Figures read_figures(std::string_view text) { return read_lines_of<Figures>(text); }

std::string written(const ScoredFigures& figures) {
    const auto share =
        figures.compliance ? fmt::format("{}/{}", figures.compliance->num, figures.compliance->den) : "-";
    return fmt::format("scores\t{}\t{}\t{}\t{}\t{}\n", static_cast<int>(figures.draft), share,
                       word(figures.compliance_rag), word(figures.practice), word(figures.computed)) +
           positions_line("not-asked", figures.not_asked) +
           positions_line("failed-gates", figures.failed_gates);
}

ScoredFigures read_scored_figures(std::string_view text) { return read_lines_of<ScoredFigures>(text); }

}  // namespace caseaudit::store
