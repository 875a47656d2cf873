-- min-reader: 1
-- Arrivals and departures that the authority is told of, and how far each has come.
CREATE TABLE authority_report (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    present INTEGER NOT NULL CHECK (present IN (0, 1)),
    archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
    branch_id BLOB CHECK (length(branch_id) = 16),
    stay_id BLOB CHECK (length(stay_id) = 16),
    guest_id BLOB CHECK (length(guest_id) = 16),
    kind TEXT,
    state TEXT,
    problem TEXT,
    payload_hash BLOB,
    tries INTEGER,
    changed_at INTEGER,
    stamps BLOB NOT NULL,
    ext BLOB
) STRICT, WITHOUT ROWID;

CREATE INDEX authority_report_stay ON authority_report (stay_id);
CREATE INDEX authority_report_state ON authority_report (branch_id, state) WHERE state <> 'processed';
