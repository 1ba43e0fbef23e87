-- Until they are lifted, nothing that they are about is erased. `audit` 0: of a subject; `placed` and `lifted` are
-- numbers of the history; lifted 0: it stands.
CREATE TABLE holds (
  authority TEXT NOT NULL,
  number BIGINT NOT NULL,
  audit BIGINT NOT NULL,
  subject TEXT NOT NULL,
  why TEXT NOT NULL,
  placed BIGINT NOT NULL,
  lifted BIGINT NOT NULL,
  lifted_why TEXT NOT NULL,
  PRIMARY KEY (authority, number),
  FOREIGN KEY (authority, placed) REFERENCES history (authority, number)
);

-- What is left of an audit that was erased. Its line in `audits` has lost its subject and its id, so that the same id
-- may come again where that is allowed. `erased` is a number of the history: when, by whom, and the document's hash.
-- `last_action` is the highest number of its actions, which no other action is given; 0: it had none.
CREATE TABLE tombstones (
  authority TEXT NOT NULL,
  audit BIGINT NOT NULL,
  id TEXT NOT NULL,
  why TEXT NOT NULL,
  documents BIGINT NOT NULL,
  last_action BIGINT NOT NULL,
  erased BIGINT NOT NULL,
  PRIMARY KEY (authority, audit),
  FOREIGN KEY (authority, audit) REFERENCES audits (authority, number),
  FOREIGN KEY (authority, erased) REFERENCES history (authority, number)
);
CREATE INDEX tombstones_of_id ON tombstones (authority, id);
