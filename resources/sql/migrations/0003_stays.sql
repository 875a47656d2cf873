-- min-reader: 1
-- Stays and who stays.

CREATE TABLE stay (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    present INTEGER NOT NULL CHECK (present IN (0, 1)),
    archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
    branch_id BLOB CHECK (length(branch_id) = 16),
    guest_id BLOB CHECK (length(guest_id) = 16),
    confirmation_no TEXT,
    room TEXT,
    room_type TEXT,
    arrival TEXT,
    departure TEXT,
    expected_time TEXT,
    adults INTEGER,
    children INTEGER,
    channel TEXT,
    agent TEXT,
    company TEXT,
    rate_code TEXT,
    nightly_rate INTEGER,
    amount INTEGER,
    currency TEXT,
    status INTEGER,
    checked_in_at INTEGER,
    checked_out_at INTEGER,
    remark TEXT,
    status_date TEXT,
    stamps BLOB NOT NULL,
    ext BLOB
) STRICT, WITHOUT ROWID;

CREATE TABLE stay_guest (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    present INTEGER NOT NULL CHECK (present IN (0, 1)),
    stay_id BLOB CHECK (length(stay_id) = 16),
    guest_id BLOB CHECK (length(guest_id) = 16),
    role TEXT,
    stamps BLOB NOT NULL,
    ext BLOB
) STRICT, WITHOUT ROWID;

CREATE INDEX stay_guest_of ON stay (guest_id, arrival);
-- Covers who slept here on a past day, and orders the list of stays.
CREATE INDEX stay_arrival ON stay (branch_id, arrival, departure);
CREATE INDEX stay_departure ON stay (branch_id, departure);
CREATE INDEX stay_room ON stay (branch_id, room, arrival) WHERE room IS NOT NULL;
CREATE INDEX stay_in_house ON stay (branch_id) WHERE status % 16 = 4;
CREATE INDEX stay_confirmation ON stay (confirmation_no) WHERE confirmation_no IS NOT NULL;
CREATE INDEX stay_guest_stay ON stay_guest (stay_id);
CREATE INDEX stay_guest_guest ON stay_guest (guest_id);
