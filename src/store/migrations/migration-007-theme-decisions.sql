-- What analysts decided on themes in comments: each file as it came. Comments are known in it by their SHA-256. `line` is
-- the line of the history that has who brought it, on which day, and the document's SHA-256.
CREATE TABLE theme_decisions (
  authority TEXT NOT NULL,
  number BIGINT NOT NULL,
  document TEXT NOT NULL,
  line BIGINT NOT NULL,
  PRIMARY KEY (authority, number),
  FOREIGN KEY (authority, line) REFERENCES history (authority, number)
);
