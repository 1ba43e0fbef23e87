-- Auditors allocated to cases: the document with who reads what. `line` is the line of the history that has who made it,
-- on which day, and the document's SHA-256. An erased allocation has no document any more.
CREATE TABLE allocations (
  authority TEXT NOT NULL,
  number BIGINT NOT NULL,
  document TEXT NOT NULL,
  line BIGINT NOT NULL,
  PRIMARY KEY (authority, number),
  FOREIGN KEY (authority, line) REFERENCES history (authority, number)
);
