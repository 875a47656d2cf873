-- min-reader: 1
-- What the desk is reminded of, what became of it, and what was talked about with guests.
CREATE TABLE reminder (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    present INTEGER NOT NULL CHECK (present IN (0, 1)),
    subject_id BLOB CHECK (length(subject_id) = 16),
    branch_id BLOB CHECK (length(branch_id) = 16),
    kind TEXT,
    title TEXT,
    about_kind TEXT,
    about_id BLOB CHECK (length(about_id) = 16),
    base_date TEXT,
    base_time TEXT,
    lead_days INTEGER,
    rule TEXT,
    next_at INTEGER,
    snoozed_until INTEGER,
    done_at INTEGER,
    done_by BLOB CHECK (length(done_by) = 16),
    result TEXT,
    owner_id BLOB CHECK (length(owner_id) = 16),
    department TEXT,
    stamps BLOB NOT NULL,
    ext BLOB
) STRICT, WITHOUT ROWID;

CREATE INDEX reminder_subject ON reminder (subject_id, next_at);
-- Agenda, calendar and scheduler read what is open by the moment that it is due. The index has every
-- column that counting asks for, also those of its own condition: else each row would be fetched.
CREATE INDEX reminder_due ON reminder (branch_id, coalesce(snoozed_until, next_at), id, owner_id,
    kind, snoozed_until, next_at, present, done_at)
    WHERE present = 1 AND done_at IS NULL;
CREATE INDEX reminder_done ON reminder (branch_id, done_at) WHERE done_at IS NOT NULL;

CREATE TABLE contact_activity (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    present INTEGER NOT NULL CHECK (present IN (0, 1)),
    guest_id BLOB CHECK (length(guest_id) = 16),
    branch_id BLOB CHECK (length(branch_id) = 16),
    activity_type TEXT,
    start_at INTEGER,
    end_at INTEGER,
    method TEXT,
    subject TEXT,
    description TEXT,
    result TEXT,
    next_step TEXT,
    next_step_on TEXT,
    owner_id BLOB CHECK (length(owner_id) = 16),
    stamps BLOB NOT NULL,
    ext BLOB
) STRICT, WITHOUT ROWID;

CREATE INDEX contact_activity_guest ON contact_activity (guest_id, start_at);

CREATE TABLE reminder_event (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    present INTEGER NOT NULL CHECK (present IN (0, 1)),
    subject_id BLOB CHECK (length(subject_id) = 16),
    reminder_id BLOB CHECK (length(reminder_id) = 16),
    kind TEXT,
    occurrence_at INTEGER,
    at INTEGER,
    staff_id BLOB CHECK (length(staff_id) = 16),
    result TEXT,
    stamps BLOB NOT NULL,
    ext BLOB
) STRICT, WITHOUT ROWID;

CREATE INDEX reminder_event_subject ON reminder_event (subject_id);
CREATE INDEX reminder_event_reminder ON reminder_event (reminder_id, kind, occurrence_at);
