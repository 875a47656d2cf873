-- min-reader: 1
-- Files that belong to complaints, and what is in them, part by part.
CREATE TABLE evidence (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    present INTEGER NOT NULL CHECK (present IN (0, 1)),
    complaint_id BLOB CHECK (length(complaint_id) = 16),
    name TEXT,
    media_type TEXT,
    size INTEGER,
    sha256 BLOB,
    source TEXT,
    captured_at INTEGER,
    captured_by BLOB CHECK (length(captured_by) = 16),
    stamps BLOB NOT NULL,
    ext BLOB
) STRICT, WITHOUT ROWID;

CREATE INDEX evidence_complaint ON evidence (complaint_id, captured_at, id);

CREATE TABLE evidence_part (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    present INTEGER NOT NULL CHECK (present IN (0, 1)),
    complaint_id BLOB CHECK (length(complaint_id) = 16),
    evidence_id BLOB CHECK (length(evidence_id) = 16),
    part INTEGER,
    content BLOB,
    stamps BLOB NOT NULL,
    ext BLOB
) STRICT;

CREATE INDEX evidence_part_complaint ON evidence_part (complaint_id);
CREATE INDEX evidence_part_evidence ON evidence_part (evidence_id, part);
