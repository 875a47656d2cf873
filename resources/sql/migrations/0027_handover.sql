-- min-reader: 1
-- What one shift gave the next, thread by thread.
CREATE TABLE handover (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    present INTEGER NOT NULL CHECK (present IN (0, 1)),
    archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
    branch_id BLOB CHECK (length(branch_id) = 16),
    from_id BLOB CHECK (length(from_id) = 16),
    to_id BLOB CHECK (length(to_id) = 16),
    opened_at INTEGER,
    finished_at INTEGER,
    audit_desk INTEGER,
    audit_sequence INTEGER,
    audit_hash BLOB,
    stamps BLOB NOT NULL,
    ext BLOB
) STRICT, WITHOUT ROWID;

CREATE INDEX handover_from ON handover (branch_id, from_id, opened_at);
CREATE INDEX handover_finished ON handover (branch_id, finished_at) WHERE finished_at IS NOT NULL;

CREATE TABLE handover_item (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    present INTEGER NOT NULL CHECK (present IN (0, 1)),
    handover_id BLOB CHECK (length(handover_id) = 16),
    kind TEXT,
    thread_id BLOB CHECK (length(thread_id) = 16),
    decision TEXT,
    to_id BLOB CHECK (length(to_id) = 16),
    note TEXT,
    at INTEGER,
    stamps BLOB NOT NULL,
    ext BLOB
) STRICT, WITHOUT ROWID;

CREATE INDEX handover_item_handover ON handover_item (handover_id);
CREATE INDEX handover_item_thread ON handover_item (thread_id, at);

-- Local: what is decided so far in a handover that is not finished; it outlives the program, and
-- moves nothing.
CREATE TABLE handover_draft (
    handover_id BLOB NOT NULL CHECK (length(handover_id) = 16),
    kind TEXT NOT NULL,
    thread_id BLOB NOT NULL CHECK (length(thread_id) = 16),
    decision TEXT NOT NULL,
    to_id BLOB CHECK (length(to_id) = 16),
    note TEXT,
    PRIMARY KEY (handover_id, kind, thread_id)
) STRICT, WITHOUT ROWID;
