-- The recommendations of the improvement plan, in its order.
CREATE TABLE recommendations (
  authority TEXT NOT NULL,
  number BIGINT NOT NULL,
  words TEXT NOT NULL,
  PRIMARY KEY (authority, number),
  FOREIGN KEY (authority) REFERENCES authorities (authority)
);

-- Actions of audits, of QA meetings and of the improvement plan. `audit` is empty where it is of none; `name` is the
-- action's id within its audit, else its whole id. `recommendation` 0: of none. Days are written 2013-05-31.
CREATE TABLE actions (
  authority TEXT NOT NULL,
  number BIGINT NOT NULL,
  audit BIGINT,
  name TEXT NOT NULL,
  origin TEXT NOT NULL,
  team TEXT NOT NULL,
  recommendation BIGINT NOT NULL,
  what TEXT NOT NULL,
  owner TEXT NOT NULL,
  due TEXT NOT NULL,
  measure TEXT NOT NULL,
  urgent BIGINT NOT NULL,
  told TEXT NOT NULL,
  told_on TEXT NOT NULL,
  why_later TEXT NOT NULL,
  question TEXT NOT NULL,
  outcome TEXT NOT NULL,
  source TEXT NOT NULL,
  monitored TEXT NOT NULL,
  timescale TEXT NOT NULL,
  PRIMARY KEY (authority, number),
  FOREIGN KEY (authority, audit) REFERENCES audits (authority, number)
);
CREATE INDEX actions_of_audit ON actions (authority, audit);

-- What happened to each action. Lines are only ever added; `line` is the line of the history that tells of it.
CREATE TABLE action_events (
  authority TEXT NOT NULL,
  action BIGINT NOT NULL,
  number BIGINT NOT NULL,
  kind TEXT NOT NULL,
  day TEXT NOT NULL,
  who TEXT NOT NULL,
  words TEXT NOT NULL,
  behind BIGINT NOT NULL,
  line BIGINT NOT NULL,
  PRIMARY KEY (authority, action, number),
  FOREIGN KEY (authority, action) REFERENCES actions (authority, number),
  FOREIGN KEY (authority, line) REFERENCES history (authority, number)
){clustered};
