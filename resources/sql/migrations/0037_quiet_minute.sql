-- min-reader: 1
-- Local: what of a quiet minute this desk does not want to see before its day.
CREATE TABLE quiet_later (
    kind TEXT NOT NULL,
    about_id BLOB NOT NULL CHECK (length(about_id) = 16),
    until_at INTEGER NOT NULL,
    PRIMARY KEY (kind, about_id)
) STRICT, WITHOUT ROWID;
