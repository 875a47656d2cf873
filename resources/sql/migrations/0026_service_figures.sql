-- min-reader: 1
-- Local: what each case cost, from its events and the working calendar. Ordered by branch and day, so
-- that a period's cases stand side by side; figures of a period are then sums over one range.
CREATE TABLE case_figure (
    branch_id BLOB NOT NULL CHECK (length(branch_id) = 16),
    day INTEGER NOT NULL, -- Julian day on which it was received, in the branch's time zone
    complaint_id BLOB NOT NULL CHECK (length(complaint_id) = 16),
    hour INTEGER NOT NULL CHECK (hour BETWEEN 0 AND 23),
    received_at INTEGER NOT NULL,
    severity INTEGER NOT NULL,
    category TEXT,
    nature_ms INTEGER, -- worked at each step that was done, pauses left out
    response_ms INTEGER, -- from receiving it to the first whole response
    investigation_ms INTEGER,
    proposal_ms INTEGER,
    execution_ms INTEGER,
    call_back_ms INTEGER,
    whole_ms INTEGER, -- of what went all its steps
    rating INTEGER,
    met INTEGER NOT NULL, -- clocks that ended in time
    missed INTEGER NOT NULL, -- clocks that ran out before they ended or were given up
    due_1 INTEGER, -- clocks that run: missed from then on
    due_2 INTEGER,
    due_3 INTEGER,
    PRIMARY KEY (branch_id, day, complaint_id)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX case_figure_complaint ON case_figure (complaint_id);

-- Who arrived at which hour is counted from the index alone.
CREATE INDEX stay_checked_in ON stay (branch_id, checked_in_at)
    WHERE checked_in_at IS NOT NULL AND present = 1 AND archived = 0;

-- What a branch compares itself with: the figures of a period as they were when they were frozen.
CREATE TABLE service_baseline (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    present INTEGER NOT NULL CHECK (present IN (0, 1)),
    archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
    branch_id BLOB CHECK (length(branch_id) = 16),
    from_date TEXT,
    until_date TEXT,
    cases INTEGER,
    response INTEGER,
    resolution INTEGER,
    satisfaction INTEGER,
    overdue INTEGER,
    frozen_at INTEGER,
    frozen_by BLOB CHECK (length(frozen_by) = 16),
    stamps BLOB NOT NULL,
    ext BLOB
) STRICT, WITHOUT ROWID;
