-- min-reader: 1
-- Who is there twice: what was decided about it, and records that are read as one guest.
CREATE TABLE match_pair (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    present INTEGER NOT NULL CHECK (present IN (0, 1)),
    guest_id BLOB CHECK (length(guest_id) = 16),
    other_id BLOB CHECK (length(other_id) = 16),
    decision TEXT,
    until_at INTEGER,
    score INTEGER,
    decided_by BLOB CHECK (length(decided_by) = 16),
    decided_at INTEGER,
    stamps BLOB NOT NULL,
    ext BLOB
) STRICT, WITHOUT ROWID;

CREATE INDEX match_pair_guest ON match_pair (guest_id);
CREATE INDEX match_pair_other ON match_pair (other_id);

CREATE TABLE identity_merge (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    present INTEGER NOT NULL CHECK (present IN (0, 1)),
    guest_id BLOB CHECK (length(guest_id) = 16),
    kind TEXT,
    other_id BLOB CHECK (length(other_id) = 16),
    about_id BLOB CHECK (length(about_id) = 16),
    sources TEXT,
    snapshot BLOB,
    rule TEXT,
    score INTEGER,
    staff_id BLOB CHECK (length(staff_id) = 16),
    at INTEGER,
    stamps BLOB NOT NULL,
    ext BLOB
) STRICT, WITHOUT ROWID;

CREATE INDEX identity_merge_guest ON identity_merge (guest_id);
CREATE INDEX identity_merge_other ON identity_merge (other_id) WHERE other_id IS NOT NULL;
CREATE INDEX identity_merge_about ON identity_merge (about_id) WHERE about_id IS NOT NULL;

-- Local: who is shown for a record that is read as one with others; of the others as of himself.
CREATE TABLE guest_identity (
    record_id BLOB PRIMARY KEY NOT NULL CHECK (length(record_id) = 16),
    guest_id BLOB NOT NULL CHECK (length(guest_id) = 16)
) STRICT, WITHOUT ROWID;

CREATE INDEX guest_identity_guest ON guest_identity (guest_id);
