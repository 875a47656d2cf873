-- min-reader: 1
-- Imports of guests, beside those of bookings, and what columns were taken for the last time.

ALTER TABLE import_run ADD COLUMN guests_updated INTEGER NOT NULL DEFAULT 0;

-- Local: what the columns under these headings are, by a name that somebody gave it.
CREATE TABLE import_template (
    name TEXT PRIMARY KEY NOT NULL,
    headings BLOB NOT NULL CHECK (length(headings) = 32), -- SHA-256 of the folded headings
    mapping TEXT NOT NULL, -- JSON
    used_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX import_template_headings ON import_template (headings, used_at);
