-- min-reader: 1
-- What is done so that complaints of a kind do not come again.
CREATE TABLE improvement (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    present INTEGER NOT NULL CHECK (present IN (0, 1)),
    archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
    branch_id BLOB CHECK (length(branch_id) = 16),
    category TEXT,
    cause TEXT,
    action TEXT,
    owner_id BLOB CHECK (length(owner_id) = 16),
    due_on TEXT,
    done_on TEXT,
    made_at INTEGER,
    made_by BLOB CHECK (length(made_by) = 16),
    stamps BLOB NOT NULL,
    ext BLOB
) STRICT, WITHOUT ROWID;

CREATE INDEX improvement_branch ON improvement (branch_id, due_on);

-- Local: which rise in complaints was told to whom, as long as it lasts.
CREATE TABLE spike_told (
    member BLOB NOT NULL CHECK (length(member) = 16),
    thing TEXT NOT NULL, -- what rose: the number of its kind, and its name
    told_at INTEGER NOT NULL,
    PRIMARY KEY (member, thing)
) STRICT, WITHOUT ROWID;
