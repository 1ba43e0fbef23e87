#pragma once
#include <array>
#include <caseaudit/audit.hpp>
#include <caseaudit/export.hpp>
#include <caseaudit/packed.hpp>
#include <caseaudit/score.hpp>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

/// Many audits by column: all that is counted of them, a byte an answer, without their words.
namespace caseaudit {

/// What stands in `LayoutColumns::answers`: from `first_value` on the values of the question's scale.
struct AnswerCode {
    enum : std::uint8_t {
        left_out,  ///< of a draft, whose judgements count nowhere
        not_asked,
        unanswered,
        not_checked,
        not_applicable,
        no_evidence_found,
        first_value,
    };
};

/// The audits of one version of a template.
struct LayoutColumns {
    const Template* audit_template = nullptr;
    std::size_t questions = 0;
    std::size_t codes = 0;  ///< a code and so many more: the same, and worker or manager described it
    bool any_described = false;
    std::vector<std::uint32_t> audits;  ///< positions in `Columns::audits`, ascending
    std::vector<std::uint8_t> answers;  ///< audit after audit
};

inline constexpr std::int32_t no_day = INT32_MIN;

/// One audit. What is -1 is not there.
struct AuditColumns {
    std::int32_t from = no_day;  ///< days since 1970
    std::int32_t as_of = no_day;
    std::int32_t completed = no_day;
    std::uint32_t file = 0;  ///< the same for audits of one subject
    std::uint16_t team = 0;
    std::uint16_t layout = 0;
    std::uint16_t counting = 0;  ///< position in `Columns::counting`; 0: no answer rests on it
    std::int16_t minutes = -1;
    std::int8_t compliance = -1;  ///< per cent
    std::int8_t compliance_rag = -1;
    std::int8_t practice = -1;  ///< by the bands alone
    std::int8_t computed = -1;  ///< after the gates
    std::int8_t stated = -1;
    bool draft = false;
};

// Beside the audits, what not every audit has; by the audit's position.
struct GateColumns {
    std::uint32_t audit = 0;
    std::uint16_t question = 0;  ///< position in the layout
};
struct ActionColumns {
    std::uint32_t audit = 0;
    std::string id;  ///< the only one in its audit
    std::int16_t question = -1;
    ActionState state = ActionState::open;
    bool urgent = false;
    std::int32_t due = no_day;
    std::int32_t closed = no_day;
};
struct PromptColumns {
    std::uint32_t audit = 0;
    std::uint32_t prompt = 0;  ///< position in `Columns::prompt_names`
    Outcome outcome = Outcome::met;
    bool raised = false;
    bool urgent = false;
};
struct ViewColumns {
    std::uint32_t audit = 0;
    std::string subject;
    View view;  ///< without the line that it stands on
};

/// About which question of which layout, or, with the question -1, which practice area; of which kind.
struct CommentedOn {
    std::size_t layout = 0;
    int question = -1;
    std::string area;
    CommentKind kind = CommentKind::issue;
    auto operator<=>(const CommentedOn&) const = default;
};

struct CASEAUDIT_API Columns {
    std::vector<AuditColumns> audits;  ///< in the order of their numbers
    std::vector<LayoutColumns> layouts;
    std::vector<std::string> teams;  ///< by name; last that which is not recorded
    std::size_t files = 0;
    std::vector<std::pair<std::string, std::string>> counting;  ///< hash of the timescales, and the sentence
    std::vector<std::pair<std::string, std::string>> prompt_names;  ///< question and check
    std::vector<GateColumns> gates;
    std::vector<ActionColumns> actions;
    std::vector<PromptColumns> prompts;
    std::vector<ViewColumns> views;
    // Of complete audits, counted as they come.
    std::map<CommentedOn, int> comments;
    std::array<std::array<int, 3>, 2> conversations{};  ///< by Colleague, then by ConversationState
    std::array<int, 2> no_conversation{};               ///< by Colleague
    std::array<int, 2> feedback{};                      ///< by FeedbackAbout

    const Template& template_of(const AuditColumns& audit) const {
        return *layouts[audit.layout].audit_template;
    }
};

struct CheckedAudit;

/// Takes in packed audits one by one. Templates must outlive what comes of it.
class CASEAUDIT_API ColumnsBuilder {
public:
    enum class Numbers { by_id, as_given };

    ColumnsBuilder();
    ColumnsBuilder(const ColumnsBuilder&) = delete;
    ColumnsBuilder& operator=(const ColumnsBuilder&) = delete;
    ~ColumnsBuilder();

    /// Throws `Error` where its texts are not as a store writes them.
    void add(const PackedAudit& audit);
    std::size_t size() const;
    Columns finish(Numbers numbers = Numbers::by_id);

private:
    class Work;
    std::unique_ptr<Work> work_;
};

/// The same of audits in memory, numbered as they are given.
CASEAUDIT_API Columns columns_of(const std::vector<CheckedAudit>& audits);

}  // namespace caseaudit
