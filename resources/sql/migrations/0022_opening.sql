-- min-reader: 1
-- When the branches work: their hours, the days on which those are others, and the public holidays of
-- years that the program does not bring along.
CREATE TABLE work_calendar (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    present INTEGER NOT NULL CHECK (present IN (0, 1)),
    archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
    branch_id BLOB CHECK (length(branch_id) = 16),
    region TEXT,
    time_zone TEXT,
    monday TEXT,
    tuesday TEXT,
    wednesday TEXT,
    thursday TEXT,
    friday TEXT,
    saturday TEXT,
    sunday TEXT,
    makeup TEXT,
    stamps BLOB NOT NULL,
    ext BLOB
) STRICT, WITHOUT ROWID;

CREATE TABLE calendar_day (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    present INTEGER NOT NULL CHECK (present IN (0, 1)),
    archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
    branch_id BLOB CHECK (length(branch_id) = 16),
    region TEXT,
    date TEXT,
    kind TEXT,
    hours TEXT,
    name TEXT,
    source TEXT,
    listed_in INTEGER,
    stamps BLOB NOT NULL,
    ext BLOB
) STRICT, WITHOUT ROWID;

CREATE INDEX calendar_day_branch ON calendar_day (branch_id, date);
