-- min-reader: 1
-- What imports did on this desk, so that each can be taken back as a whole. Local: never synced.

CREATE TABLE import_run (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    kind TEXT NOT NULL,
    file_name TEXT NOT NULL,
    file_hash BLOB NOT NULL CHECK (length(file_hash) = 32),
    staff_id BLOB NOT NULL CHECK (length(staff_id) = 16),
    started_at INTEGER NOT NULL,
    finished_at INTEGER,
    state TEXT NOT NULL CHECK (state IN ('running', 'done', 'cancelled', 'reverting', 'reverted')),
    stays_created INTEGER NOT NULL DEFAULT 0,
    stays_updated INTEGER NOT NULL DEFAULT 0,
    guests_created INTEGER NOT NULL DEFAULT 0
) STRICT;

-- Which entries of the log of changes a run wrote: any other change of a thing is somebody's.
CREATE TABLE import_chunk (
    run INTEGER NOT NULL REFERENCES import_run (id),
    first_seq INTEGER NOT NULL,
    last_seq INTEGER NOT NULL,
    PRIMARY KEY (run, first_seq)
) STRICT, WITHOUT ROWID;

-- What a run created or changed; `previous` (CBOR) is empty for what it created.
CREATE TABLE import_row (
    seq INTEGER PRIMARY KEY,
    run INTEGER NOT NULL REFERENCES import_run (id),
    table_number INTEGER NOT NULL,
    id BLOB NOT NULL CHECK (length(id) = 16),
    line INTEGER NOT NULL,
    previous BLOB
) STRICT;
CREATE INDEX import_row_run ON import_row (run, table_number, seq);
