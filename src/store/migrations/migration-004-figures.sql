-- What else is counted of the whole audits that stand, beside packed_answers: `figures` follows from the document,
-- `scored` from the document and its template. Audits imported before this table have no line until the next import or
-- report, which has the templates, adds it.
CREATE TABLE packed_figures (
  authority TEXT NOT NULL,
  layout BIGINT NOT NULL,
  audit BIGINT NOT NULL,
  figures TEXT NOT NULL,
  scored TEXT NOT NULL,
  PRIMARY KEY (authority, layout, audit),
  FOREIGN KEY (authority, audit) REFERENCES audits (authority, number),
  FOREIGN KEY (authority, layout) REFERENCES layouts (authority, number)
){clustered};
