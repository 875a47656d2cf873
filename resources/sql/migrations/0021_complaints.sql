-- min-reader: 1
-- Complaints and what was done about each.
CREATE TABLE complaint (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    present INTEGER NOT NULL CHECK (present IN (0, 1)),
    archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
    branch_id BLOB CHECK (length(branch_id) = 16),
    case_no TEXT,
    kind TEXT,
    category TEXT,
    severity INTEGER,
    channel TEXT,
    guest_id BLOB CHECK (length(guest_id) = 16),
    reporter_name TEXT,
    reporter_contact TEXT,
    anonymous INTEGER CHECK (anonymous IN (0, 1)),
    stay_id BLOB CHECK (length(stay_id) = 16),
    trip_id BLOB CHECK (length(trip_id) = 16),
    room TEXT,
    place TEXT,
    occurred_at INTEGER,
    received_at INTEGER,
    received_by BLOB CHECK (length(received_by) = 16),
    verbatim TEXT,
    summary TEXT,
    restriction TEXT,
    owner_id BLOB CHECK (length(owner_id) = 16),
    department TEXT,
    stamps BLOB NOT NULL,
    ext BLOB
) STRICT, WITHOUT ROWID;

CREATE INDEX complaint_guest ON complaint (guest_id);
CREATE INDEX complaint_room ON complaint (branch_id, room, category, received_at);
CREATE INDEX complaint_case_no ON complaint (case_no);

CREATE TABLE complaint_event (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    present INTEGER NOT NULL CHECK (present IN (0, 1)),
    complaint_id BLOB CHECK (length(complaint_id) = 16),
    kind TEXT,
    step INTEGER,
    author_id BLOB CHECK (length(author_id) = 16),
    at INTEGER,
    text TEXT,
    code TEXT,
    about_id BLOB CHECK (length(about_id) = 16),
    party TEXT,
    milestone TEXT,
    promised_at INTEGER,
    rating INTEGER,
    amount INTEGER,
    currency TEXT,
    stamps BLOB NOT NULL,
    ext BLOB
) STRICT, WITHOUT ROWID;

CREATE INDEX complaint_event_complaint ON complaint_event (complaint_id, at, id);

-- Local: where each case stands, from its events and the working calendar.
CREATE TABLE case_progress (
    complaint_id BLOB PRIMARY KEY NOT NULL CHECK (length(complaint_id) = 16),
    branch_id BLOB,
    is_open INTEGER NOT NULL CHECK (is_open IN (0, 1)),
    steps TEXT NOT NULL, -- a letter each: - ahead, > current, + done, s skipped, . not needed
    paused_since INTEGER,
    pause_reason TEXT,
    clock INTEGER, -- what is due first: ClockKind
    due_from INTEGER,
    due_at INTEGER, -- none: paused, or a year without holidays
    place INTEGER NOT NULL, -- in the queue: what is due first, of closed ones what was closed last
    case_due_at INTEGER,
    closed_at INTEGER,
    owner_id BLOB,
    department TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX case_progress_place ON case_progress (branch_id, is_open, place, complaint_id);
CREATE INDEX case_progress_owner ON case_progress (owner_id, is_open);
