-- min-reader: 1
-- What was done in a dispute with a guest, from negotiation to a judgment.
CREATE TABLE dispute_event (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    present INTEGER NOT NULL CHECK (present IN (0, 1)),
    complaint_id BLOB CHECK (length(complaint_id) = 16),
    kind TEXT,
    code TEXT,
    on_date TEXT,
    party TEXT,
    reference TEXT,
    text TEXT,
    amount INTEGER,
    currency TEXT,
    approved_by BLOB CHECK (length(approved_by) = 16),
    author_id BLOB CHECK (length(author_id) = 16),
    at INTEGER,
    stamps BLOB NOT NULL,
    ext BLOB
) STRICT, WITHOUT ROWID;

CREATE INDEX dispute_event_complaint ON dispute_event (complaint_id, at, id);
