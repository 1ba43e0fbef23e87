#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <boost/filesystem.hpp>
#include <caseaudit/action_store.hpp>
#include <caseaudit/error.hpp>
#include <caseaudit/letters.hpp>
#include <iostream>

#include "aggregate/words.hpp"
#include "cli/all_commands.hpp"
#include "cli/audits.hpp"
#include "cli/places.hpp"
#include "cli/stores.hpp"
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

    /// `read` gives the audit; what it throws is why there is no letter about it.
    template <class Read>
    void write_about(Read read) {
        try {
            const FittingAudit about = read();
            for (const auto reader : readers_)
                write(letter_to(reader, about.audit, *about.audit_template), about.audit.id);
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

/// The audit of the store, its actions as they stand there on that day.
FittingAudit stored_audit(const Store& store, const std::string& id, Date day,
                          const TemplateFolder& templates) {
    const auto all = store.audits();
    const auto found = std::ranges::find_if(
        all, [&](const StoredAudit& one) { return one.id == id && one.copy == Copy::whole; });
    if (found == all.end()) throw Error{fmt::format("there is no whole audit '{}' in the store", id)};
    auto audit = read_audit_text(store.document(*found), id);
    for (const auto& followed : followed_actions(store)) {
        const auto action = std::ranges::find_if(audit.actions, [&](const Action& one) {
            return fmt::format("{}#{}", id, one.id) == followed.id;
        });
        if (action == audit.actions.end()) continue;
        const auto now = standing(followed, day);
        action->state = now.state;
        if (now.state != ActionState::open) action->closed = now.opened + std::chrono::days{now.age};
    }
    const auto& audit_template = fitting_template(audit, templates);
    return {std::move(audit), &audit_template};
}

void write_from_store(const Arguments& arguments, const TemplateFolder& templates, LettersWriting& letters) {
    const auto who = doer(arguments, "letters");
    Store store{store_place(arguments, "letters")};
    const auto ids = arguments.all("audit");
    store.log("letters", counted(static_cast<int>(ids.size()), "audit"), who);
    for (const auto& id : ids)
        letters.write_about([&] { return stored_audit(store, id, who.today, templates); });
}

Exit write_letters(const Arguments& arguments) {
    if (arguments.get("out").empty()) throw UsageError{"'letters' needs --out, the folder to write them to"};
    if (arguments.rest.empty() == arguments.all("audit").empty())
        throw UsageError{"'letters' needs either audits as files or folders, or --audit ID of a store"};
    const auto paths = audit_files(arguments.rest);
    const TemplateFolder templates{template_folder(arguments)};
    files::make_folder(arguments.get("out"));
    LettersWriting letters{arguments};
    for (const auto& path : paths) letters.write_about([&] { return read_fitting_audit(path, templates); });
    if (paths.empty()) write_from_store(arguments, templates, letters);
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
        .summary = "Writes letters of feedback to worker and manager.",
        .details = letters_details,
        .options =
            {{"out", "DIR", "The folder to write them to."},
             {"to", "READER", "worker, manager or both (the default).", false, {"worker", "manager", "both"}},
             {"format", "FORMAT", "html (the default) or text.", false, {"html", "text"}},
             templates_option(),
             {"audit", "ID",
              "An audit of the store instead, its actions as they stand there; may be given more "
              "than once.",
              true},
             store_option(),
             authority_option(),
             as_option(),
             today_option()},
        .least_operands = 0,
        .most_operands = static_cast<std::size_t>(-1),
        .run = &write_letters};
}

}  // namespace caseaudit::cli
