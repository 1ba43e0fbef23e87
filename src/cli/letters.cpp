#include <spdlog/fmt/fmt.h>

#include <boost/filesystem.hpp>
#include <caseaudit/error.hpp>
#include <caseaudit/letters.hpp>
#include <iostream>

#include "aggregate/words.hpp"
#include "cli/all_commands.hpp"
#include "cli/audits.hpp"
#include "cli/places.hpp"
#include "files/files.hpp"

namespace caseaudit::cli {
namespace {

/// Writes the letters about one audit after the other; names what cannot be used.
class LettersWriting {
public:
    explicit LettersWriting(const Arguments& arguments)
        : out_{arguments.get("out")}, as_text_{arguments.get("format", "html") == "text"} {
        const auto to = arguments.get("to", "both");
        if (to != "manager") readers_.push_back(Colleague::worker);
        if (to != "worker") readers_.push_back(Colleague::manager);
    }

    void write(const std::string& path, const TemplateFolder& templates) {
        try {
            const auto read = read_fitting_audit(path, templates);
            for (const auto reader : readers_)
                write(letter_to(reader, read.audit, *read.audit_template), read.audit.id);
        } catch (const Error& fault) {
            std::cerr << fault.what() << "\n";
            ++refused_;
        }
    }

    Exit finish() const {
        std::cout << fmt::format("{} written to {}.\n", counted(written_, "letter"), out_);
        if (refused_ > 0) return written_ > 0 ? refused : cannot;
        return done;
    }

private:
    void write(const Letter& letter, const std::string& id) {
        const auto name =
            fmt::format("{}-to-{}.{}", id, letter.to == Colleague::worker ? "worker" : "manager",
                        as_text_ ? "txt" : "html");
        files::write_private((boost::filesystem::path{out_} / name).string(),
                             as_text_ ? letter_text(letter) : letter_html(letter));
        ++written_;
        if (letter.left_out > 0) {
            std::cerr << fmt::format(
                "{}: {} that looks like a name, number or reference was left out. Read it before you send "
                "it.\n",
                name, counted(letter.left_out, "word"));
        }
    }

    std::string out_;
    bool as_text_;
    std::vector<Colleague> readers_;
    int written_ = 0;
    int refused_ = 0;
};

Exit write_letters(const Arguments& arguments) {
    if (arguments.get("out").empty()) throw UsageError{"'letters' needs --out, the folder to write them to"};
    const auto paths = audit_files(arguments.rest);
    const TemplateFolder templates{template_folder(arguments)};
    files::make_folder(arguments.get("out"));
    LettersWriting letters{arguments};
    for (const auto& path : paths) letters.write(path, templates);
    return letters.finish();
}

constexpr const char* letters_details =
    "For each completed audit a letter to the worker and one to the manager: what is done well first, then "
    "the actions "
    "with their days, what to work on, what was described and is not on the record, and the worker's reply. "
    "No grade, no "
    "auditor and no name is in it, and no reference but the child's or worker's whose file it is; what looks "
    "like one in "
    "what auditors wrote is left out. The manager is asked to report back within 28 calendar days, on what "
    "is urgent at "
    "once. AUDITS are audits (*.audit.xml) or folders of them; an audit that cannot be used, or is a draft, "
    "is named on "
    "standard error. The letters are for their readers alone (mode 0600), and print on A4.";

}  // namespace

Command letters_command() {
    return {
        .name = "letters",
        .operands = "AUDITS…",
        .summary = "Writes letters of feedback to worker and manager",
        .details = letters_details,
        .options =
            {{"out", "DIR", "The folder to write them to."},
             {"to", "READER", "worker, manager or both (the default).", false, {"worker", "manager", "both"}},
             {"format", "FORMAT", "html (the default) or text.", false, {"html", "text"}},
             templates_option()},
        .least_operands = 1,
        .most_operands = static_cast<std::size_t>(-1),
        .run = &write_letters};
}

}  // namespace caseaudit::cli
