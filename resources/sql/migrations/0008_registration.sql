-- min-reader: 1
-- What guests signed at check-in.

CREATE TABLE registration (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    present INTEGER NOT NULL CHECK (present IN (0, 1)),
    guest_id BLOB CHECK (length(guest_id) = 16),
    stay_id BLOB CHECK (length(stay_id) = 16),
    branch_id BLOB CHECK (length(branch_id) = 16),
    card_no TEXT,
    keyed_in INTEGER CHECK (keyed_in IN (0, 1)),
    notice_version TEXT,
    language TEXT,
    signature BLOB,
    signed_at INTEGER,
    stamps BLOB NOT NULL,
    ext BLOB
) STRICT, WITHOUT ROWID;

CREATE INDEX registration_stay ON registration (stay_id);
CREATE INDEX registration_card ON registration (card_no) WHERE card_no IS NOT NULL;
CREATE INDEX registration_guest ON registration (guest_id);
