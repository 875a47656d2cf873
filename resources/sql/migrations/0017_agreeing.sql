-- min-reader: 1
-- Desks of an organisation and what they show each other of their keys; what two of them wrote over
-- each other; and ops of this desk that the server keeps aside.

CREATE TABLE desk (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    present INTEGER NOT NULL CHECK (present IN (0, 1)),
    archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
    name TEXT,
    branch_id BLOB CHECK (length(branch_id) = 16),
    device INTEGER,
    code_check BLOB,
    key_id BLOB,
    sealed_keys BLOB,
    sealed_by BLOB CHECK (length(sealed_by) = 16),
    sealed_at INTEGER,
    stamps BLOB NOT NULL,
    ext BLOB
) STRICT, WITHOUT ROWID;

CREATE TABLE sync_conflict (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    present INTEGER NOT NULL CHECK (present IN (0, 1)),
    subject_id BLOB CHECK (length(subject_id) = 16),
    row_table INTEGER,
    row_id BLOB CHECK (length(row_id) = 16),
    field INTEGER,
    rule INTEGER,
    winner BLOB,
    loser BLOB,
    at INTEGER,
    decision TEXT,
    decided_by BLOB CHECK (length(decided_by) = 16),
    decided_at INTEGER,
    stamps BLOB NOT NULL,
    ext BLOB
) STRICT, WITHOUT ROWID;

CREATE INDEX sync_conflict_subject ON sync_conflict (subject_id);
CREATE INDEX sync_conflict_open ON sync_conflict (at) WHERE decided_at IS NULL;

CREATE TABLE kept_aside (
    log_seq INTEGER PRIMARY KEY, -- op_log.seq
    outcome INTEGER NOT NULL, -- why, as the server's answer counts
    at INTEGER NOT NULL
) STRICT;
