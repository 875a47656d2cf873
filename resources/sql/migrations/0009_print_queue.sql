-- min-reader: 1
-- Registration cards that wait for a printer. Local: never synced, and nothing in it of what a card
-- says.

CREATE TABLE print_job (
    id INTEGER PRIMARY KEY,
    stay_id BLOB NOT NULL UNIQUE CHECK (length(stay_id) = 16),
    state TEXT NOT NULL CHECK (state IN ('waiting', 'printing', 'failed')),
    tries INTEGER NOT NULL DEFAULT 0,
    problem TEXT,
    created_at INTEGER NOT NULL
) STRICT;
