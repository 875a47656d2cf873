-- min-reader: 1
-- Cards and badges that stand for a guest.

CREATE TABLE guest_card (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    present INTEGER NOT NULL CHECK (present IN (0, 1)),
    guest_id BLOB CHECK (length(guest_id) = 16),
    uid_index BLOB,
    label TEXT,
    stamps BLOB NOT NULL,
    ext BLOB
) STRICT, WITHOUT ROWID;

CREATE INDEX guest_card_guest ON guest_card (guest_id);
CREATE INDEX guest_card_uid ON guest_card (uid_index) WHERE uid_index IS NOT NULL;
