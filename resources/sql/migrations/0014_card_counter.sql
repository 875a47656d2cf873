-- min-reader: 1
-- The last number given to a blank registration card, branch by branch. Local: the numbers of every
-- desk are its own.

CREATE TABLE card_counter (
    branch_id BLOB PRIMARY KEY NOT NULL CHECK (length(branch_id) = 16),
    last INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
