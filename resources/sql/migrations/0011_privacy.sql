-- min-reader: 1
-- What guests were told about their data, and what they agreed to. Both are ledgers: the state of a
-- consent is its latest row.
CREATE TABLE notice (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    present INTEGER NOT NULL CHECK (present IN (0, 1)),
    version INTEGER,
    language TEXT,
    text TEXT,
    author_id BLOB CHECK (length(author_id) = 16),
    at INTEGER,
    stamps BLOB NOT NULL,
    ext BLOB
) STRICT, WITHOUT ROWID;

CREATE TABLE consent (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    present INTEGER NOT NULL CHECK (present IN (0, 1)),
    guest_id BLOB CHECK (length(guest_id) = 16),
    purpose TEXT,
    granted INTEGER CHECK (granted IN (0, 1)),
    notice_version INTEGER,
    channel TEXT,
    given_by TEXT,
    staff_id BLOB CHECK (length(staff_id) = 16),
    at INTEGER,
    stamps BLOB NOT NULL,
    ext BLOB
) STRICT, WITHOUT ROWID;

CREATE INDEX consent_guest ON consent (guest_id, at);
