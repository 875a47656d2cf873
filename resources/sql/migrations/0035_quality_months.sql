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
