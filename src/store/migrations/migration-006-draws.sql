-- Samples that were drawn: the document with its seed, and the files drawn. `line` is the line of the history that has
-- who drew it, on which day, and the document's SHA-256. An erased draw has no document any more.
CREATE TABLE draws (
  authority TEXT NOT NULL,
  number BIGINT NOT NULL,
  document TEXT NOT NULL,
  line BIGINT NOT NULL,
  PRIMARY KEY (authority, number),
  FOREIGN KEY (authority, line) REFERENCES history (authority, number)
);
