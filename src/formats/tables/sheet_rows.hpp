#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "formats/tables/row_sink.hpp"
#include "formats/tables/workbook_parts.hpp"
#include "formats/xml/stream.hpp"

namespace caseaudit::tables {

/// Hands over the rows of a sheet while its XML is read. `place` names the sheet in faults.
class SheetRows : public xml::Events {
public:
    SheetRows(const Workbook& book, std::string place, RowSink& sink);

    void start(std::string_view name, int line) override;
    void attribute(std::string_view name, std::string_view value) override;
    void text(std::string_view part) override;
    void end(std::string_view name) override;

private:
    enum class Within { nothing, row, cell };
    enum class Of { other, row, cell };

    void put_cell();
    std::string value() const;
    std::string shared() const;
    void hand_over();
    [[noreturn]] void fail(const std::string& what) const;

    const Workbook& book_;
    std::string place_;
    RowSink& sink_;
    Within within_ = Within::nothing;
    Of of_ = Of::other;       ///< whose attributes come
    int row_ = 0;             ///< counted from 1, as the sheet does
    std::size_t column_ = 0;  ///< of the cell, from 0
    std::string type_;
    std::size_t style_ = 0;
    std::string value_;
    bool has_formula_ = false;
    bool has_value_ = false;  ///< the cell has one, maybe an empty one
    bool is_value_ = false;   ///< text counts
    int aside_ = 0;
    std::size_t row_size_ = 0;
    std::vector<std::string> cells_;
    std::vector<std::string_view> views_;
};

}  // namespace caseaudit::tables
