-- Rights on a PostgreSQL store: run once by its owner, after the first import by them made the tables, and again after
-- an upgrade that added some. Then give each user one role: GRANT caseaudit_importer TO user_of_team_oak;
-- Readers too add to the history: that a report was made, or audits were exported.
CREATE ROLE caseaudit_reader NOLOGIN;
CREATE ROLE caseaudit_importer NOLOGIN;
CREATE ROLE caseaudit_moderator NOLOGIN;

GRANT SELECT ON ALL TABLES IN SCHEMA public TO caseaudit_reader, caseaudit_importer, caseaudit_moderator;
GRANT INSERT ON authorities, history TO caseaudit_reader, caseaudit_importer, caseaudit_moderator;
GRANT UPDATE (last_number, last_hash) ON authorities TO caseaudit_reader, caseaudit_importer, caseaudit_moderator;

-- Importers take in audits, with their actions. Nobody can change or delete a document or a line of the history.
GRANT INSERT ON layouts, teams, audits, revisions, documents, packed_answers, packed_figures TO caseaudit_importer;
GRANT UPDATE (superseded) ON revisions TO caseaudit_importer;
GRANT DELETE ON packed_answers, packed_figures TO caseaudit_importer;

-- Whoever takes in audits or moderates follows their actions up.
GRANT INSERT ON actions, action_events, recommendations TO caseaudit_importer, caseaudit_moderator;
GRANT UPDATE ON actions TO caseaudit_importer, caseaudit_moderator;

-- And draws the sample, pairs the auditors, and brings what analysts decided on themes.
GRANT INSERT ON draws, allocations, theme_decisions TO caseaudit_importer, caseaudit_moderator;

-- Moderators draw second readings and confirm or change grades, once the owner has appointed them by
-- 'caseaudit moderate appoint'. Who is one is the owner's to say.
GRANT INSERT ON second_readings, moderated_grades TO caseaudit_moderator;

-- Holds and erasure are the owner's: nobody else can delete a document, an action or who an audit is about.
