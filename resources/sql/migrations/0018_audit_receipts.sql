-- min-reader: 1
-- What the server has confirmed of this desk's audit chain, and the newest head of its log. Row 1 is
-- the last that fits what is here; row 0, if there is one, is evidence that something was changed.

CREATE TABLE audit_receipt (
    fits INTEGER PRIMARY KEY CHECK (fits IN (0, 1)),
    device INTEGER NOT NULL, -- the number under which the entry was sent
    seq INTEGER NOT NULL CHECK (seq > 0),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    confirmed_at INTEGER NOT NULL, -- by the server's clock
    receipt BLOB NOT NULL, -- with the head, to be shown to others
    head BLOB NOT NULL
) STRICT;

CREATE TABLE audit_tree_head (
    fits INTEGER PRIMARY KEY CHECK (fits IN (0, 1)),
    head BLOB NOT NULL
) STRICT;
