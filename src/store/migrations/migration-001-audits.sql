-- Every primary key begins with the authority, every foreign key and unique constraint holds it, and numbers are
-- given within it: a distributed PostgreSQL can keep each authority on a machine of its own.

-- One line an authority: the end of its history. Writers of one authority wait for each other here.
CREATE TABLE authorities (
  authority TEXT NOT NULL,
  last_number BIGINT NOT NULL,
  last_hash TEXT NOT NULL,
  PRIMARY KEY (authority)
){clustered};

-- What was done, by whom, on which day. Lines are only ever added; each holds the hash of the one before it.
-- A thing is named by number, never by words that refer to a person: erasing must not break the chain.
CREATE TABLE history (
  authority TEXT NOT NULL,
  number BIGINT NOT NULL,
  day TEXT NOT NULL,
  who TEXT NOT NULL,
  what TEXT NOT NULL,
  thing TEXT NOT NULL,
  content TEXT NOT NULL,
  note TEXT NOT NULL,
  previous TEXT NOT NULL,
  hash TEXT NOT NULL,
  PRIMARY KEY (authority, number),
  FOREIGN KEY (authority) REFERENCES authorities (authority)
){clustered};

-- What the packed answers of one version of a template mean: its questions and their values, in order.
CREATE TABLE layouts (
  authority TEXT NOT NULL,
  number BIGINT NOT NULL,
  template TEXT NOT NULL,
  version TEXT NOT NULL,
  hash TEXT NOT NULL,
  questions TEXT NOT NULL,
  PRIMARY KEY (authority, number),
  UNIQUE (authority, template, version),
  FOREIGN KEY (authority) REFERENCES authorities (authority)
);

CREATE TABLE teams (
  authority TEXT NOT NULL,
  number BIGINT NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (authority, number),
  UNIQUE (authority, name),
  FOREIGN KEY (authority) REFERENCES authorities (authority)
);

-- One line an audit, whatever its revisions and copies.
CREATE TABLE audits (
  authority TEXT NOT NULL,
  number BIGINT NOT NULL,
  id TEXT NOT NULL,
  template TEXT NOT NULL,
  subject_kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  PRIMARY KEY (authority, number),
  UNIQUE (authority, id),
  FOREIGN KEY (authority) REFERENCES authorities (authority)
);
CREATE INDEX audits_of_subject ON audits (authority, subject);

-- One line a document that came in. `imported` and `superseded` are numbers of the history; superseded 0: it stands.
-- Days are written 2013-05-31, or empty where there is none.
CREATE TABLE revisions (
  authority TEXT NOT NULL,
  audit BIGINT NOT NULL,
  copy TEXT NOT NULL,
  revision BIGINT NOT NULL,
  layout BIGINT NOT NULL,
  team BIGINT NOT NULL,
  from_day TEXT NOT NULL,
  as_of TEXT NOT NULL,
  completed TEXT NOT NULL,
  status TEXT NOT NULL,
  grade TEXT NOT NULL,
  content TEXT NOT NULL,
  imported BIGINT NOT NULL,
  superseded BIGINT NOT NULL,
  PRIMARY KEY (authority, audit, copy, revision),
  FOREIGN KEY (authority, audit) REFERENCES audits (authority, number),
  FOREIGN KEY (authority, layout) REFERENCES layouts (authority, number),
  FOREIGN KEY (authority, team) REFERENCES teams (authority, number),
  FOREIGN KEY (authority, imported) REFERENCES history (authority, number)
);

-- Each document byte for byte as it came, compressed by zstd.
CREATE TABLE documents (
  authority TEXT NOT NULL,
  audit BIGINT NOT NULL,
  copy TEXT NOT NULL,
  revision BIGINT NOT NULL,
  bytes BYTEA NOT NULL,
  PRIMARY KEY (authority, audit, copy, revision),
  FOREIGN KEY (authority, audit, copy, revision) REFERENCES revisions (authority, audit, copy, revision)
);

-- The whole audits that stand, one character a question: what matrices over many audits are counted from.
-- as_of is the number of days since 1970; complete is 0 for a draft.
CREATE TABLE packed_answers (
  authority TEXT NOT NULL,
  layout BIGINT NOT NULL,
  audit BIGINT NOT NULL,
  team BIGINT NOT NULL,
  as_of BIGINT NOT NULL,
  complete BIGINT NOT NULL,
  answers TEXT NOT NULL,
  PRIMARY KEY (authority, layout, audit),
  FOREIGN KEY (authority, audit) REFERENCES audits (authority, number),
  FOREIGN KEY (authority, layout) REFERENCES layouts (authority, number)
){clustered};
