-- min-reader: 1
-- What this desk finds guests by. Local: made from synced rows in the transaction that writes them,
-- made anew when the rules of folding or sorting change, never sent anywhere.

-- One definition with models/names/search_text.h; rows have the number of their entry.
CREATE VIRTUAL TABLE guest_search USING fts5(name, reading, digits, code,
    content='', contentless_delete=1, detail=column, prefix='1 2 3 4 5', tokenize='ascii');
-- The same for the few guests who are in house or expected, so that they are found among the many.
CREATE VIRTUAL TABLE guest_search_current USING fts5(name, reading, digits, code,
    content='', contentless_delete=1, detail=column, prefix='1 2 3 4 5', tokenize='ascii');

-- A guest as a row of a list or of search results: what is shown, what a match is explained by, and
-- his place in the alphabet. Lists are parted by line breaks.
CREATE TABLE guest_search_entry (
    entry INTEGER PRIMARY KEY,
    guest_id BLOB NOT NULL UNIQUE CHECK (length(guest_id) = 16),
    sort_key BLOB NOT NULL,
    native TEXT,
    surname TEXT,
    given TEXT,
    family_first INTEGER NOT NULL,
    aliases TEXT,
    phones TEXT,
    document_type TEXT,
    documents TEXT,
    emails TEXT,
    member_no TEXT,
    rooms TEXT,
    confirmations TEXT,
    nationality TEXT,
    vip_code TEXT,
    alerts TEXT,
    do_not_room INTEGER NOT NULL,
    in_house INTEGER NOT NULL,
    arrival TEXT, -- of the next stay that is expected
    last_stay TEXT -- day of the latest arrival that took place
) STRICT;
CREATE INDEX guest_search_entry_sort ON guest_search_entry (sort_key);

CREATE TABLE guest_recent (
    guest_id BLOB PRIMARY KEY NOT NULL CHECK (length(guest_id) = 16),
    opened_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
