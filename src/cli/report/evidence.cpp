#include "cli/report/evidence.hpp"

#include <spdlog/fmt/fmt.h>

#include <boost/filesystem.hpp>

#include "files/files.hpp"

namespace caseaudit::cli {
namespace {

namespace fs = boost::filesystem;

constexpr std::size_t audits_a_file = 250;
constexpr std::size_t numbers_a_file = 20'000;

/// "out/evidence-0001.html" beside "out/evidence.html".
std::string part_name(const std::string& index, const char* what, std::size_t number) {
    const fs::path path{index};
    const auto name =
        fmt::format("{}{}-{:04}{}", path.stem().string(), what, number, path.extension().string());
    return (path.parent_path() / name).string();
}

std::string file_name(const std::string& path) { return fs::path{path}.filename().string(); }

/// A batch of audits at a time: of a store their documents are read for it.
class Batches {
public:
    Batches(const Arguments& arguments, const ReportAudits& read, const TemplateFolder& templates)
        : read_{read} {
        if (read.are_packed()) stored_.emplace(arguments, "report qa-meeting", templates);
    }

    std::vector<CheckedAudit> read(std::size_t begin, std::size_t end) {
        const auto from = static_cast<std::ptrdiff_t>(begin);
        const auto to = static_cast<std::ptrdiff_t>(end);
        if (!stored_) return {read_.audits.begin() + from, read_.audits.begin() + to};
        return stored_->read({read_.ids.begin() + from, read_.ids.begin() + to});
    }

private:
    const ReportAudits& read_;
    std::optional<StoredAudits> stored_;
};

std::vector<EvidencePart> write_audits(const Arguments& arguments, const ReportAudits& read,
                                       QaOptions options, const TemplateFolder& templates) {
    options.explains_grades = true;
    Batches batches{arguments, read, templates};
    std::vector<EvidencePart> parts;
    for (std::size_t begin = 0; begin < read.size(); begin += audits_a_file) {
        const auto end = std::min(begin + audits_a_file, read.size());
        const auto audits = batches.read(begin, end);
        options.first_number = static_cast<int>(begin) + 1;
        const auto evidence = qa_evidence(audits, templates.practice_areas(), options);
        const auto name = part_name(arguments.get("evidence"), "", parts.size() + 1);
        files::write_private(name, evidence_html(evidence));
        parts.push_back({file_name(name), options.first_number, static_cast<int>(end),
                         audits.front().audit.id, audits.back().audit.id});
    }
    return parts;
}

/// Cells come one by one and go into files of about so many numbers of audits.
class CellFiles {
public:
    CellFiles(const std::string& index, std::string title, const std::vector<EvidencePart>& parts)
        : index_{index}, parts_{parts} {
        page_.title = std::move(title);
        page_.index = file_name(index);
    }

    void add(const BehindCell& cell) {
        if (!page_.cells.empty() && numbers_ + cell.audits() > numbers_a_file) {
            page_.after = file_name(name_of(written_.size() + 2));
            write();
        }
        const auto file = file_name(name_of(written_.size() + 1));
        links_.emplace(question_anchor(cell), file);
        links_.emplace(cell_anchor(cell), file);
        numbers_ += cell.audits();
        page_.cells.push_back(cell);
    }

    /// Writes what is left.
    void finish() {
        page_.after.clear();
        if (!page_.cells.empty()) write();
    }

    const std::vector<EvidenceCellsPart>& written() const { return written_; }
    const EvidenceLinks& links() const { return links_; }

private:
    std::string name_of(std::size_t number) const { return part_name(index_, "-figures", number); }

    void write() {
        const auto name = name_of(written_.size() + 1);
        files::write_private(name, evidence_cells_html(page_, parts_));
        const auto words = [](const BehindCell& cell) {
            return fmt::format("{}, {}", cell.title, cell.team_name);
        };
        written_.push_back({file_name(name), words(page_.cells.front()), words(page_.cells.back())});
        page_.before = file_name(name);
        page_.cells.clear();
        numbers_ = 0;
    }

    std::string index_;
    const std::vector<EvidencePart>& parts_;
    EvidenceCells page_;
    std::size_t numbers_ = 0;
    std::vector<EvidenceCellsPart> written_;
    EvidenceLinks links_;
};

/// From the folder that the pack is in to that of the evidence; nothing where the pack is in no file.
EvidenceLinks from_pack(const Arguments& arguments, const EvidenceLinks& files) {
    if (!arguments.has("out")) return {};
    const auto folder = [&](const char* option) {
        return fs::absolute(arguments.get(option)).lexically_normal().parent_path();
    };
    const auto way = folder("evidence").lexically_relative(folder("out"));
    EvidenceLinks links;
    for (const auto& [anchor, file] : files) links.emplace(anchor, (way / file).lexically_normal().string());
    return links;
}

EvidenceLinks write_much_evidence(const Arguments& arguments, const ReportAudits& read,
                                  const QaOptions& options, const TemplateFolder& templates) {
    const auto index = arguments.get("evidence");
    const auto parts = write_audits(arguments, read, options, templates);
    CellFiles cells{index, options.title, parts};
    const auto add = [&](const BehindCell& cell) { cells.add(cell); };
    const auto& areas = templates.practice_areas();
    read.are_packed() ? each_behind(read.columns, areas, add)
                      : each_behind(columns_of(read.audits), areas, add);
    cells.finish();
    files::write_private(index, evidence_index_html(options.title, parts, cells.written()));
    return from_pack(arguments, cells.links());
}

}  // namespace

EvidenceLinks write_evidence(const Arguments& arguments, const ReportAudits& read, const QaOptions& options,
                             const TemplateFolder& templates, const std::optional<ThemeReport>& themes) {
    if (read.are_many()) return write_much_evidence(arguments, read, options, templates);
    const auto evidence = qa_evidence(read.audits, templates.practice_areas(), options);
    files::write_private(arguments.get("evidence"), evidence_html(evidence, themes ? &*themes : nullptr));
    return {};
}

}  // namespace caseaudit::cli
