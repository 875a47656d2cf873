-- min-reader: 1
-- What this desk finds organizations by. Local: made from synced rows in the transaction that
-- writes them, made anew when the rules of folding or sorting change, never sent anywhere.

-- One definition with models/names/search_text.h; rows have the number of their entry.
CREATE VIRTUAL TABLE organization_search USING fts5(name, reading, digits, code,
    content='', contentless_delete=1, detail=column, prefix='1 2 3 4 5', tokenize='ascii');

CREATE TABLE organization_entry (
    entry INTEGER PRIMARY KEY,
    organization_id BLOB NOT NULL UNIQUE CHECK (length(organization_id) = 16),
    sort_key BLOB NOT NULL,
    name_key TEXT NOT NULL -- the folded name, to tell that two are written alike
) STRICT;
CREATE INDEX organization_entry_sort ON organization_entry (sort_key);
CREATE INDEX organization_entry_name ON organization_entry (name_key);
