-- min-reader: 1
-- What guests were promised, and how much each role may give away.
CREATE TABLE promise (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    present INTEGER NOT NULL CHECK (present IN (0, 1)),
    subject_id BLOB CHECK (length(subject_id) = 16),
    branch_id BLOB CHECK (length(branch_id) = 16),
    kind TEXT,
    text TEXT,
    amount INTEGER,
    currency TEXT,
    complaint_id BLOB CHECK (length(complaint_id) = 16),
    made_by BLOB CHECK (length(made_by) = 16),
    made_at INTEGER,
    approved_by BLOB CHECK (length(approved_by) = 16),
    due_at INTEGER,
    working_days INTEGER,
    outcome TEXT,
    ended_at INTEGER,
    ended_by BLOB CHECK (length(ended_by) = 16),
    proof TEXT,
    stamps BLOB NOT NULL,
    ext BLOB
) STRICT, WITHOUT ROWID;

CREATE INDEX promise_subject ON promise (subject_id, made_at);
CREATE INDEX promise_complaint ON promise (complaint_id) WHERE complaint_id IS NOT NULL;
CREATE INDEX promise_due ON promise (branch_id, due_at, id) WHERE ended_at IS NULL;
CREATE INDEX promise_ended ON promise (branch_id, ended_at) WHERE ended_at IS NOT NULL;
-- What like promises were worth.
CREATE INDEX promise_worth ON promise (branch_id, kind, made_at, amount) WHERE amount > 0;

CREATE TABLE authority_limit (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    present INTEGER NOT NULL CHECK (present IN (0, 1)),
    archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
    branch_id BLOB CHECK (length(branch_id) = 16),
    currency TEXT,
    receptionist INTEGER,
    clerk INTEGER,
    supervisor INTEGER,
    manager INTEGER,
    stamps BLOB NOT NULL,
    ext BLOB
) STRICT, WITHOUT ROWID;

CREATE INDEX reminder_about ON reminder (about_id) WHERE about_id IS NOT NULL;
