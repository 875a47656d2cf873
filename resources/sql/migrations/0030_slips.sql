-- min-reader: 1
-- Numbered slips that are filled in by hand while the program is away.
CREATE TABLE slip (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    present INTEGER NOT NULL CHECK (present IN (0, 1)),
    archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
    branch_id BLOB CHECK (length(branch_id) = 16),
    number TEXT,
    kind TEXT,
    desk INTEGER,
    running INTEGER,
    printed_at INTEGER,
    printed_by BLOB CHECK (length(printed_by) = 16),
    keyed_at INTEGER,
    keyed_by BLOB CHECK (length(keyed_by) = 16),
    keyed_as BLOB CHECK (length(keyed_as) = 16),
    voided_at INTEGER,
    void_reason TEXT,
    stamps BLOB NOT NULL,
    ext BLOB
) STRICT, WITHOUT ROWID;

CREATE INDEX slip_number ON slip (replace(number, '-', ''));
CREATE INDEX slip_missing ON slip (branch_id, printed_at) WHERE keyed_at IS NULL AND voided_at IS NULL;
CREATE INDEX slip_running ON slip (desk, running);

-- Local: the last number that this desk gave to a slip, under the number it had itself.
CREATE TABLE slip_counter (
    desk INTEGER PRIMARY KEY NOT NULL,
    last INTEGER NOT NULL
) STRICT;
