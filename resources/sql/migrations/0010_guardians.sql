-- min-reader: 1
-- Who answers for a guest who is under age.
CREATE TABLE guardian (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    present INTEGER NOT NULL CHECK (present IN (0, 1)),
    guest_id BLOB CHECK (length(guest_id) = 16),
    relation TEXT,
    name TEXT,
    telephone TEXT,
    stamps BLOB NOT NULL,
    ext BLOB
) STRICT, WITHOUT ROWID;

CREATE INDEX guardian_guest ON guardian (guest_id);
