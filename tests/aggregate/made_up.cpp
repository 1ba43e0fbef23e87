#include "aggregate/made_up.hpp"

#include <array>

using namespace caseaudit;

namespace made_up {
namespace {

Scale yes_no() {
    return {"yes-no", "Yes or no", {{"yes", "Yes", {1, 1}, false}, {"no", "No", {0, 1}, true}},
            "yes",    "no",        "no"};
}

Scale four_grades() {
    return {"four-grades",
            "Four grades",
            {{"outstanding", "Outstanding", {1, 1}, false},
             {"good", "Good", {2, 3}, false},
             {"requires-improvement", "Requires improvement", {1, 3}, false},
             {"inadequate", "Inadequate", {0, 1}, true}},
            "",
            "",
            "inadequate"};
}

Question question(const char* id, const char* label, const char* element, Measure measure) {
    Question made;
    made.id = id;
    made.label = label;
    made.element = element;
    made.measure = measure;
    made.scale = measure == Measure::fact ? "yes-no" : "four-grades";
    made.ask = std::string{"Is there "} + label + "?";
    made.finding = std::string{"No "} + label;
    made.strength = std::string{"There is "} + label;
    return made;
}

Question when_on_file(Question made) {
    made.when = Condition{};
    made.when->question = "supervision.on-file";
    made.when->is = {"yes"};
    return made;
}

Template made_template(const char* id, const char* title, std::vector<Question> questions) {
    Template made;
    made.id = id;
    made.title = title;
    made.version = {1, 0, 0};
    made.budget_minutes = 35;
    made.scales = {yes_no(), four_grades()};
    made.sections = {{"only", "Only", 100, std::move(questions)}};
    return made;
}

void grade(CheckedAudit& checked, bool on_file, Grade computed) {
    checked.scores.compliance.score = on_file ? Fraction{5, 6} : Fraction{0, 1};
    checked.scores.compliance_rag = on_file ? Rag::amber : Rag::red;
    checked.scores.grade = computed;
    checked.scores.practice_grade = on_file ? std::optional{computed} : std::nullopt;
    checked.scores.explanation = {std::string{title_of(computed)} + ", as made up."};
    if (!on_file)
        checked.scores.failed_gates = {
            {"supervision.on-file", "supervision on file", Grade::requires_improvement}};
}

void say(CheckedAudit& checked, int number) {
    auto& audit = checked.audit;
    audit.comments = {{CommentKind::strength, "", "case-recording", "Entries by AUD-01 are clear & <plain>."},
                      {CommentKind::issue, "supervision.on-file", "", "Nothing since C-0003 moved."}};
    audit.conversations = {{Colleague::worker, ConversationState::held, day("2013-06-10"), ""}};
    if (number % 2 == 0)
        audit.conversations.push_back({Colleague::manager, ConversationState::declined, {}, "On leave."});
    const auto state = number < 3 ? ActionState::open : ActionState::done;
    Action action;
    action.id = "1";
    action.what = "=Record supervision";
    action.owner = "team manager";
    action.due = day("2013-06-20");
    action.measure = "Three records on file";
    action.urgent = number == 1;
    action.state = state;
    action.question = "supervision.on-file";
    audit.actions = {action};
    audit.feedback = {{FeedbackAbout::tool, "Short enough."},
                      {FeedbackAbout::case_system, "Signatures are hard to find."}};
}

CheckedAudit draft(int number) {
    CheckedAudit checked;
    checked.audit_template = &chronology();
    auto& audit = checked.audit;
    audit.id = fmt::format("chronology-C-{:04}", number);
    audit.subject = fmt::format("C-{:04}", number);
    audit.path = audit.id + ".audit.xml";
    audit.template_id = "chronology";
    audit.period = {day("2012-12-01"), day("2013-05-31")};
    auto unread = answered("chronology.present", "", "The source carries no chronology of C-0016.");
    unread.state = AnswerState::unanswered;
    unread.check = "chronology.present";
    unread.outcome = Outcome::not_checked;
    audit.answers = {number == 16 ? unread : answered("chronology.present", "yes")};
    audit.prompts = {{"chronology.own-words",
                      "chronology.cut-and-paste",
                      Outcome::not_met,
                      "",
                      {{"12 passages stand in case notes of C-0015.",
                        true,
                        {{"note", "note-3", day("2013-03-03"), "case-system", 9}}}}}};
    if (number == 16)
        audit.prompts.front() = {
            "chronology.own-words", "chronology.cut-and-paste", Outcome::not_checked, "No text.", {}};
    return checked;
}

}  // namespace

Date day(const char* iso) { return *parse_date(iso); }

const std::vector<PracticeArea>& areas() {
    static const std::vector<PracticeArea> all{
        {"planning", "Planning and review", {{"current-plan", "Current plan"}}},
        {"management-oversight",
         "Management oversight",
         {{"on-file", "On file"}, {"reflective", "Reflective"}}},
        {"case-recording", "Quality of case recording", {{"chronology", "Chronology"}}}};
    return all;
}

const Template& supervision() {
    static const auto made = made_template(
        "supervision", "Supervision",
        {question("supervision.on-file", "supervision on file", "on-file", Measure::fact),
         when_on_file(question("supervision.signed", "signed supervision", "on-file", Measure::fact)),
         when_on_file(question("supervision.reflective", "reflective supervision", "reflective",
                               Measure::judgement))});
    return made;
}

const Template& chronology() {
    static const auto made =
        made_template("chronology", "Chronology",
                      {question("chronology.present", "chronology on file", "chronology", Measure::fact),
                       question("chronology.own-words", "own words", "chronology", Measure::judgement)});
    return made;
}

Answer answered(const char* of, const char* value, const char* reason) {
    Answer answer;
    answer.question = of;
    answer.state = AnswerState::answered;
    answer.value = value;
    answer.reason = reason;
    return answer;
}

CheckedAudit audit(int number, const char* team) {
    CheckedAudit checked;
    checked.audit_template = &supervision();
    auto& made = checked.audit;
    const bool on_file = number <= 7;
    made.id = fmt::format("supervision-C-{:04}", number);
    made.path = made.id + ".audit.xml";
    made.template_id = "supervision";
    made.status = AuditStatus::complete;
    made.subject = fmt::format("C-{:04}", number);
    made.team = team;
    made.period = {day("2012-12-01"), day("2013-05-31")};
    made.completed = day("2013-06-28");
    made.auditors = {{"AUD-01", "team manager"}};
    made.answers = {
        answered("supervision.on-file", on_file ? "yes" : "no", on_file ? "" : "Nothing is recorded.")};
    if (on_file) {
        made.answers.front().evidence = {
            {"supervision", "supervision-1", day("2013-03-02"), "case-system", 14}};
        made.answers.push_back(answered("supervision.signed", number == 7 ? "no" : "yes"));
        made.answers.push_back(
            answered("supervision.reflective", number == 1 ? "good" : "requires-improvement"));
    } else if (number <= 13) {
        made.described = {{"supervision.on-file", "The worker described fortnightly supervision."}};
    }
    if (number <= 4) made.minutes = 180;
    if (number == 5 || number == 6) made.minutes = 60;
    if (number == 7) made.minutes = 90;
    grade(checked, on_file, number == 1 ? Grade::good : Grade::requires_improvement);
    if (number == 2) made.stated_grade = {Grade::good, "Practice seen by AUD-01 was good."};
    say(checked, number);
    return checked;
}

std::vector<CheckedAudit> review() {
    constexpr std::array teams{"Team Oak", "Team Elm", "Team Ash", ""};
    std::vector<CheckedAudit> all;
    for (int number = 1; number <= 16; ++number)
        all.push_back(audit(number, teams[static_cast<std::size_t>(number) % 4]));
    all.push_back(draft(15));
    all.push_back(draft(16));
    return all;
}

QaPack pack() {
    QaOptions options;
    options.selection = {"Only audits as at 31 May 2013."};
    options.quotes_from = 0;
    return qa_pack(countable(review()).audits, areas(), options);
}

}  // namespace made_up
