-- min-reader: 1
-- The store's own tables: what is true of this database, the log of changes with the outbox in
-- it, what was erased, and the audit chain.

CREATE TABLE meta (
    name TEXT PRIMARY KEY NOT NULL,
    value ANY
) STRICT, WITHOUT ROWID;

-- Every change this desk knows of; the rows with a dseq are its own, the outbox.
CREATE TABLE op_log (
    seq INTEGER PRIMARY KEY,
    subject BLOB NOT NULL CHECK (length(subject) = 16),
    hlc INTEGER NOT NULL,
    device INTEGER NOT NULL,
    dseq INTEGER,
    chain BLOB CHECK (length(chain) = 16),
    body BLOB NOT NULL,
    CHECK ((dseq IS NULL) = (chain IS NULL))
) STRICT;
CREATE INDEX op_log_subject ON op_log (subject, seq);
CREATE UNIQUE INDEX op_log_dseq ON op_log (dseq) WHERE dseq IS NOT NULL;

-- Ids that are forgotten for ever; no personal data.
CREATE TABLE erasure (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    table_number INTEGER NOT NULL,
    at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The tamper-evident audit: hash = SHA-256("LOBBY-AUDIT1" || entry); details stand beside the
-- entry, which holds only SHA-256(salt || details), so that erasing them leaves the chain valid.
CREATE TABLE audit_event (
    seq INTEGER PRIMARY KEY,
    entry BLOB NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    salt BLOB CHECK (length(salt) = 16),
    details BLOB
) STRICT;

-- What a clerk had half typed, sealed for its author; never leaves the desk.
CREATE TABLE draft (
    staff_id BLOB NOT NULL CHECK (length(staff_id) = 16),
    form TEXT NOT NULL,
    saved_at INTEGER NOT NULL,
    sealed BLOB NOT NULL,
    PRIMARY KEY (staff_id, form)
) STRICT, WITHOUT ROWID;
