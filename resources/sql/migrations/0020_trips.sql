-- min-reader: 1
-- Journeys and flights of guests.
CREATE TABLE trip (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    present INTEGER NOT NULL CHECK (present IN (0, 1)),
    archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
    branch_id BLOB CHECK (length(branch_id) = 16),
    guest_id BLOB CHECK (length(guest_id) = 16),
    product TEXT,
    origin TEXT,
    destination TEXT,
    departure_date TEXT,
    return_date TEXT,
    carrier TEXT,
    flight_no TEXT,
    seat TEXT,
    booked_at INTEGER,
    record_locator TEXT,
    stamps BLOB NOT NULL,
    ext BLOB
) STRICT, WITHOUT ROWID;

CREATE INDEX trip_guest ON trip (guest_id, departure_date);
