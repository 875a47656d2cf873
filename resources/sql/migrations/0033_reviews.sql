-- min-reader: 1
-- Who held which record against what, and the looks that a branch takes at its records.
CREATE TABLE review (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    present INTEGER NOT NULL CHECK (present IN (0, 1)),
    archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
    branch_id BLOB CHECK (length(branch_id) = 16),
    starts_on TEXT,
    assigned_to BLOB CHECK (length(assigned_to) = 16),
    records TEXT,
    made_by BLOB CHECK (length(made_by) = 16),
    made_at INTEGER,
    signed_by BLOB CHECK (length(signed_by) = 16),
    signed_at INTEGER,
    signed_note TEXT,
    stamps BLOB NOT NULL,
    ext BLOB
) STRICT, WITHOUT ROWID;

CREATE INDEX review_branch ON review (branch_id, starts_on);

CREATE TABLE verification (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    present INTEGER NOT NULL CHECK (present IN (0, 1)),
    guest_id BLOB CHECK (length(guest_id) = 16),
    what TEXT,
    about_id BLOB CHECK (length(about_id) = 16),
    outcome TEXT,
    method TEXT,
    reason TEXT,
    review_id BLOB CHECK (length(review_id) = 16),
    staff_id BLOB CHECK (length(staff_id) = 16),
    at INTEGER,
    stamps BLOB NOT NULL,
    ext BLOB
) STRICT, WITHOUT ROWID;

CREATE INDEX verification_guest ON verification (guest_id, at);
CREATE INDEX verification_review ON verification (review_id) WHERE review_id IS NOT NULL;
