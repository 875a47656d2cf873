-- min-reader: 1
-- What a house has chosen otherwise than the program ships: automatic tasks, words to guests.
CREATE TABLE followup_choice (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    present INTEGER NOT NULL CHECK (present IN (0, 1)),
    archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
    branch_id BLOB CHECK (length(branch_id) = 16),
    code TEXT,
    value TEXT,
    stamps BLOB NOT NULL,
    ext BLOB
) STRICT, WITHOUT ROWID;

CREATE INDEX followup_choice_branch ON followup_choice (branch_id);
