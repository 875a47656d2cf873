-- min-reader: 1
-- Local: the rates of data quality as they stood in each month, noted at most once a day; what was
-- in a month is not known afterwards. The branch of zeros is all of them together.
CREATE TABLE quality_month (
    branch_id BLOB NOT NULL CHECK (length(branch_id) = 16),
    month TEXT NOT NULL, -- "2025-05"
    noted_on TEXT NOT NULL,
    guests INTEGER NOT NULL,
    complete_good INTEGER NOT NULL,
    complete_all INTEGER NOT NULL,
    accurate_good INTEGER NOT NULL,
    accurate_all INTEGER NOT NULL,
    timely_good INTEGER NOT NULL,
    timely_all INTEGER NOT NULL,
    unique_good INTEGER, -- none: nobody has looked for duplicates
    unique_all INTEGER,
    consistent_good INTEGER NOT NULL,
    consistent_all INTEGER NOT NULL,
    PRIMARY KEY (branch_id, month)
) STRICT, WITHOUT ROWID;

-- Local: values that were written in their normal form, many at once, so that each time can be
-- undone as a whole. Kept for as long as it can be undone, and not beyond the guest.
CREATE TABLE normal_run (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    staff_id BLOB NOT NULL CHECK (length(staff_id) = 16),
    at INTEGER NOT NULL,
    undone_at INTEGER
) STRICT;

CREATE TABLE normal_change (
    seq INTEGER PRIMARY KEY,
    run INTEGER NOT NULL REFERENCES normal_run (id),
    guest_id BLOB NOT NULL CHECK (length(guest_id) = 16),
    table_number INTEGER NOT NULL,
    row_id BLOB NOT NULL CHECK (length(row_id) = 16),
    field INTEGER NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL
) STRICT;

CREATE INDEX normal_change_run ON normal_change (run, seq);
CREATE INDEX normal_change_guest ON normal_change (guest_id);
CREATE TRIGGER normal_change_erased AFTER INSERT ON erasure
BEGIN
    DELETE FROM normal_change WHERE guest_id = NEW.id;
END;
