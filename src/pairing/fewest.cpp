#include <glpk.h>

#include <algorithm>
#include <map>
#include <memory>

#include "pairing/rotation.hpp"

namespace caseaudit::pairing {
namespace {

constexpr std::size_t most_columns = 60'000;
constexpr int most_steps = 20'000;

struct Deleter {
    void operator()(glp_prob* program) const { glp_delete_prob(program); }
};

struct Term {
    int column;
    double times;
};

/// Counted steps in place of seconds: the same problem always ends alike.
void stop_after_steps(glp_tree* tree, void* steps) {
    if (++*static_cast<int*>(steps) > most_steps) glp_ios_terminate(tree);
}

/// The integer program: a column for each case and pair that may read it, which is 1 where that pair does.
class Program {
public:
    Program(const Problem& problem, const Measure& best);

    std::optional<std::vector<Pair>> solve();

private:
    struct Choice {
        std::size_t case_number;
        Pair pair;
        int column;
    };

    int add_column(double most, double cost, bool is_whole);
    void add_row(const std::vector<Term>& terms, double least, double most);
    void add_choices(bool same_role);
    void one_pair_each();
    void loads(std::int64_t squares);
    void same_roles(std::int64_t most);
    void again();

    const Problem& problem_;
    std::unique_ptr<glp_prob, Deleter> program_{glp_create_prob()};
    std::vector<Choice> choices_;
};

Program::Program(const Problem& problem, const Measure& best) : problem_{problem} {
    glp_set_obj_dir(program_.get(), GLP_MIN);
    add_choices(best.same_role > 0);
    one_pair_each();
    loads(best.squares);
    same_roles(best.same_role);
    again();
}

int Program::add_column(double most, double cost, bool is_whole) {
    const int column = glp_add_cols(program_.get(), 1);
    glp_set_col_bnds(program_.get(), column, GLP_DB, 0, most);
    if (is_whole) glp_set_col_kind(program_.get(), column, GLP_IV);
    glp_set_obj_coef(program_.get(), column, cost);
    return column;
}

void Program::add_row(const std::vector<Term>& terms, double least, double most) {
    const int row = glp_add_rows(program_.get(), 1);
    glp_set_row_bnds(program_.get(), row, least == most ? GLP_FX : GLP_UP, least, most);
    std::vector<int> columns{0};
    std::vector<double> times{0};
    for (const auto& term : terms) {
        columns.push_back(term.column);
        times.push_back(term.times);
    }
    glp_set_mat_row(program_.get(), row, static_cast<int>(terms.size()), columns.data(), times.data());
}

void Program::add_choices(bool same_role) {
    for (std::size_t i = 0; i < problem_.may_read.size(); ++i) {
        for (const auto& pair : pairs_for(problem_, i, same_role)) {
            const double cost = problem_.before.contains(pair) ? 1 : 0;
            choices_.push_back({i, pair, add_column(1, cost, true)});
        }
    }
}

void Program::one_pair_each() {
    std::vector<std::vector<Term>> rows(problem_.may_read.size());
    for (const auto& choice : choices_) rows[choice.case_number].push_back({choice.column, 1});
    for (const auto& row : rows) add_row(row, 1, 1);
}

/// Steps of each reader's load, each dearer than the one before, sum to no more than the best squares.
void Program::loads(std::int64_t squares) {
    std::map<int, std::vector<Term>> rows;
    for (const auto& choice : choices_) {
        rows[choice.pair.first].push_back({choice.column, 1});
        rows[choice.pair.second].push_back({choice.column, 1});
    }
    std::vector<Term> all;
    for (auto& [reader, row] : rows) {
        const auto most = std::min(problem_.readers[static_cast<std::size_t>(reader)].most,
                                   static_cast<int>(problem_.may_read.size()));
        for (int i = 1; i <= most; ++i) {
            const int step = add_column(1, 0, false);
            row.push_back({step, -1});
            all.push_back({step, 2.0 * i - 1});
        }
        add_row(row, 0, 0);
    }
    add_row(all, 0, static_cast<double>(squares));
}

void Program::same_roles(std::int64_t most) {
    std::vector<Term> row;
    for (const auto& choice : choices_) {
        if (is_same_role(problem_, choice.pair)) row.push_back({choice.column, 1});
    }
    if (!row.empty()) add_row(row, -1, static_cast<double>(most));
}

/// A pair that is new reads one case; each further one costs.
void Program::again() {
    std::map<Pair, std::vector<Term>> rows;
    for (const auto& choice : choices_) {
        if (!problem_.before.contains(choice.pair)) rows[choice.pair].push_back({choice.column, 1});
    }
    for (auto& [pair, row] : rows) {
        if (row.size() < 2) continue;
        row.push_back({add_column(static_cast<double>(row.size()), 1, false), -1});
        add_row(row, -1, 1);
    }
}

std::optional<std::vector<Pair>> Program::solve() {
    glp_iocp options;
    glp_init_iocp(&options);
    int steps = 0;
    options.presolve = GLP_ON;
    options.msg_lev = GLP_MSG_OFF;
    options.cb_func = &stop_after_steps;
    options.cb_info = &steps;
    if (glp_intopt(program_.get(), &options) != 0) return std::nullopt;
    if (glp_mip_status(program_.get()) != GLP_OPT) return std::nullopt;
    std::vector<Pair> pairs(problem_.may_read.size());
    for (const auto& choice : choices_) {
        if (glp_mip_col_val(program_.get(), choice.column) > 0.5) pairs[choice.case_number] = choice.pair;
    }
    return pairs;
}

}  // namespace

std::optional<std::vector<Pair>> fewest_again(const Problem& problem, const Measure& best) {
    std::size_t columns = 0;
    for (const auto& readers : problem.may_read) {
        columns += readers.size() * readers.size() / 2;
        if (columns > most_columns) return std::nullopt;
    }
    return Program{problem, best}.solve();
}

}  // namespace caseaudit::pairing
