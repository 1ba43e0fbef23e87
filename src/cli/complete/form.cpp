#include <spdlog/fmt/fmt.h>

#include <boost/filesystem/path.hpp>
#include <caseaudit/completion.hpp>
#include <caseaudit/error.hpp>
#include <caseaudit/forms.hpp>
#include <iostream>

#include "cli/all_commands.hpp"
#include "cli/audits.hpp"
#include "cli/places.hpp"
#include "files/files.hpp"

namespace caseaudit::cli {
namespace {

/// Writes forms into one folder, and remembers what the exit code hangs on.
class FormWriting {
public:
    explicit FormWriting(const Arguments& arguments)
        : folder_{arguments.get("out")},
          templates_{template_folder(arguments)},
          copy_{copy_named(arguments.get("copy", "whole"))},
          on_paper_{arguments.has("print")},
          browser_storage_{!arguments.has("no-browser-storage")} {
        if (!folder_.empty()) return;
        throw UsageError{"'form' needs --out, the folder that the forms go into: --out forms"};
    }

    void blank(const std::string& kind) {
        const auto& audit_template = templates_.newest(kind);
        write({.audit_template = audit_template, .copy = copy_, .browser_storage = browser_storage_}, kind);
    }

    void form_of(const std::string& path) try {
        auto [draft, audit_template] = read_fitting_copy(path, templates_);
        if (draft.status == AuditStatus::complete) {
            throw Error{
                fmt::format("{}: the audit is complete already.\nTo add the worker's reply, load it into its "
                            "form, or into a blank one.",
                            path)};
        }
        const auto copy = copy_of(draft, path);
        const auto id = draft.id;
        write({.audit_template = *audit_template,
               .draft = std::move(draft),
               .copy = copy,
               .browser_storage = browser_storage_},
              id);
    } catch (const Error& fault) {
        std::cerr << fault.what() << "\n";
        ++refused_;
    }

    void reconcile(const std::string& first_path, const std::string& second_path) {
        const auto [first, audit_template] = read_completed_copy(first_path, templates_);
        const auto second = read_completed_copy(second_path, templates_).audit;
        const auto differences = disagreements(first, second, *audit_template);
        write({.audit_template = *audit_template,
               .draft = reconciled(first, second, {}, *audit_template),
               .browser_storage = browser_storage_,
               .differences = differences},
              first.id + ".reconcile");
        std::cout << fmt::format("{} of {} answers differ\n", differences.size(), first.answers.size());
    }

    Exit finish() const {
        if (refused_ == 0) return done;
        return written_ > 0 ? refused : cannot;
    }

private:
    static Copy copy_named(std::string_view name) {
        for (const auto copy : {Copy::facts, Copy::judgements, Copy::first, Copy::second}) {
            if (name == name_of(copy)) return copy;
        }
        return Copy::whole;
    }

    /// A draft that is a copy already stays that copy.
    Copy copy_of(const Audit& draft, const std::string& path) const {
        if (draft.copy == Copy::whole || draft.copy == copy_) return copy_;
        if (copy_ == Copy::whole) return draft.copy;
        throw Error{
            fmt::format("{}: the draft is the '{}' copy, and cannot become the '{}' copy.\n"
                        "Leave --copy out, or name the draft that both are made from.",
                        path, name_of(draft.copy), name_of(copy_))};
    }

    void write(const FormRequest& request, const std::string& id) {
        if (written_ == 0) files::make_folder(folder_);
        const auto copy = request.copy == Copy::whole ? "" : fmt::format(".{}", name_of(request.copy));
        const auto name = fmt::format("{}{}.{}.html", id, copy, on_paper_ ? "paper" : "form");
        const auto path = (boost::filesystem::path{folder_} / name).string();
        files::write_private(path, on_paper_ ? paper_html(request) : form_html(request));
        std::cout << path << "\n";
        ++written_;
    }

    std::string folder_;
    TemplateFolder templates_;
    Copy copy_;
    bool on_paper_;
    bool browser_storage_;
    int written_ = 0;
    int refused_ = 0;
};

Exit write_forms(const Arguments& arguments) {
    const bool is_blank = arguments.has("kind");
    if (is_blank != arguments.rest.empty()) {
        throw UsageError{
            "'form' needs drafts (supervision-C-0001-2013-05-31.audit.xml, or a folder of them), or "
            "--kind for a blank form; not both"};
    }
    FormWriting writing{arguments};
    if (is_blank) {
        writing.blank(arguments.get("kind"));
        return writing.finish();
    }
    if (arguments.has("reconcile")) {
        if (arguments.rest.size() != 2)
            throw UsageError{"--reconcile needs two copies of one audit: FIRST SECOND"};
        writing.reconcile(arguments.rest[0], arguments.rest[1]);
        return writing.finish();
    }
    for (const auto& path : audit_files(arguments.rest)) writing.form_of(path);
    return writing.finish();
}

constexpr const char* form_details =
    "A form is one HTML file that works in any browser, from a disk or a shared folder, without a network "
    "and without "
    "installing anything. It shows what the record answered already, with its entries, to confirm or "
    "correct; asks the "
    "rest; keeps what is written as it is written; and ends with a file to download: the completed audit. "
    "Nothing is "
    "sent anywhere.\n\n"
    "With --copy, business support completes the facts and a practitioner the judgements, each in a form of "
    "their own; "
    "or two auditors answer all of it, blind. Copies are joined when they are imported; what a blind pair "
    "does not "
    "agree on is settled in the form that --reconcile writes.\n\n"
    "For example: caseaudit form drafts --out forms";

}  // namespace

Command form_command() {
    return {.name = "form",
            .operands = "[DRAFT…]",
            .summary = "Writes an offline HTML form for each draft audit, to complete it in a browser.",
            .details = form_details,
            .options =
                {{.name = "out", .argument = "FOLDER", .help = "Where the forms go. Needed."},
                 {.name = "kind",
                  .argument = "KIND",
                  .help = "A blank form of this audit kind, instead of those of drafts."},
                 {.name = "copy",
                  .argument = "COPY",
                  .help = "Only this part: facts or judgements; or first or second of a blind pair.",
                  .words = {"facts", "judgements", "first", "second"}},
                 {.name = "reconcile",
                  .argument = "",
                  .help = "Of the two completed copies FIRST SECOND of a blind pair: a form with only what "
                          "they do not agree on."},
                 {.name = "print", .argument = "", .help = "A layout for paper instead."},
                 {.name = "no-browser-storage",
                  .argument = "",
                  .help = "Keep nothing in the browser: work is kept only in draft files that people save."},
                 templates_option()},
            .least_operands = 0,
            .most_operands = 100'000,
            .run = &write_forms};
}

}  // namespace caseaudit::cli
