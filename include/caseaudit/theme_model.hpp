#pragma once
#include <caseaudit/export.hpp>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace caseaudit {

struct TermWeight {
    std::string term;
    double idf = 0;  ///< 0: a codebook hit
    std::map<std::string, double> by_theme;
};

/// What was learnt at one site from its own comments; it stays there.
struct ThemeModel {
    std::string codebook;  ///< "case-audits 1.2.0"
    int comments = 0;      ///< learnt from
    double threshold = 0;  ///< of the score, for all themes
    double f1 = 0;         ///< micro-averaged, in three-fold cross-validation, at that threshold
    std::map<std::string, double> biases;  ///< by theme; a theme without one has no model
    std::vector<TermWeight> terms;         ///< by term
};

/// Both throw `InputError` at the first thing wrong.
CASEAUDIT_API ThemeModel read_theme_model(const std::string& path);
CASEAUDIT_API ThemeModel read_theme_model_text(std::string_view text, const std::string& name);
/// Numbers are written so that they are read as the same.
CASEAUDIT_API std::string write_theme_model(const ThemeModel& model);

}  // namespace caseaudit
