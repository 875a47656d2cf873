-- min-reader: 1
-- What a desk needs to agree with others: what became of its own ops, which streams a thing is in,
-- and with what an id was erased.

-- 0 waits to come back from the server, 1 came back, 2 was emptied by an erasure, 3 was emptied and
-- has another identity; NULL: another desk's, or made before this desk had a server.
ALTER TABLE op_log ADD COLUMN state INTEGER CHECK (state BETWEEN 0 AND 3);
CREATE INDEX op_log_waiting ON op_log (subject, dseq) WHERE state = 0;

ALTER TABLE erasure ADD COLUMN subject BLOB CHECK (length(subject) = 16);
ALTER TABLE erasure ADD COLUMN subject_table INTEGER;

CREATE TABLE scope_stream (
    scope BLOB NOT NULL CHECK (length(scope) = 16),
    stream INTEGER NOT NULL,
    seen INTEGER NOT NULL DEFAULT 1 CHECK (seen IN (0, 1)), -- by the snapshot in progress
    PRIMARY KEY (scope, stream)
) STRICT, WITHOUT ROWID;
CREATE INDEX scope_stream_unseen ON scope_stream (stream) WHERE seen = 0;
