-- Who may moderate: appointed or ended. Lines are only ever added; `line` is the line of the history that tells of it.
CREATE TABLE moderators (
  authority TEXT NOT NULL,
  number BIGINT NOT NULL,
  who TEXT NOT NULL,
  kind TEXT NOT NULL,
  line BIGINT NOT NULL,
  PRIMARY KEY (authority, number),
  FOREIGN KEY (authority, line) REFERENCES history (authority, number)
);

-- Audits drawn for a second, blind reading. `content` is the document's SHA-256, `why` names the reasons.
CREATE TABLE second_readings (
  authority TEXT NOT NULL,
  number BIGINT NOT NULL,
  audit BIGINT NOT NULL,
  content TEXT NOT NULL,
  why TEXT NOT NULL,
  seed TEXT NOT NULL,
  line BIGINT NOT NULL,
  PRIMARY KEY (authority, number),
  FOREIGN KEY (authority, audit) REFERENCES audits (authority, number),
  FOREIGN KEY (authority, line) REFERENCES history (authority, number)
);
CREATE INDEX second_readings_of_audit ON second_readings (authority, audit);

-- Grades as a moderator confirmed or changed them; the last of an audit counts, for the document it says.
CREATE TABLE moderated_grades (
  authority TEXT NOT NULL,
  number BIGINT NOT NULL,
  audit BIGINT NOT NULL,
  content TEXT NOT NULL,
  computed TEXT NOT NULL,
  grade TEXT NOT NULL,
  why TEXT NOT NULL,
  line BIGINT NOT NULL,
  PRIMARY KEY (authority, number),
  FOREIGN KEY (authority, audit) REFERENCES audits (authority, number),
  FOREIGN KEY (authority, line) REFERENCES history (authority, number)
);
CREATE INDEX moderated_grades_of_audit ON moderated_grades (authority, audit);
