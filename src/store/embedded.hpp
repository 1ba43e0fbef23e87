#pragma once
#include <string_view>

/// The files of migrations/, each named after its file.
namespace caseaudit::store::embedded {

extern const std::string_view migration_001_audits;
extern const std::string_view migration_002_actions;
extern const std::string_view migration_003_data_protection;
extern const std::string_view migration_004_figures;
extern const std::string_view migration_005_moderation;
extern const std::string_view migration_006_draws;
extern const std::string_view migration_007_theme_decisions;
extern const std::string_view migration_008_allocations;

}  // namespace caseaudit::store::embedded
