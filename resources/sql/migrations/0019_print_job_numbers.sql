-- min-reader: 1
-- A number is given to one card only: whoever still holds that of a card that is gone, because its
-- printer was at work on it, must never mean the next one with it.

ALTER TABLE print_job RENAME TO print_job_before;
CREATE TABLE print_job (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    stay_id BLOB NOT NULL UNIQUE CHECK (length(stay_id) = 16),
    state TEXT NOT NULL CHECK (state IN ('waiting', 'printing', 'failed')),
    tries INTEGER NOT NULL DEFAULT 0,
    problem TEXT,
    created_at INTEGER NOT NULL
) STRICT;
INSERT INTO print_job (id, stay_id, state, tries, problem, created_at)
SELECT id, stay_id, state, tries, problem, created_at FROM print_job_before;
DROP TABLE print_job_before;
