-- min-reader: 1
-- Places and people of the house, guests with what belongs to them. Columns as in the registry;
-- present and stamps are the merge's.

CREATE TABLE branch (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    present INTEGER NOT NULL CHECK (present IN (0, 1)),
    archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
    name TEXT,
    code TEXT,
    kind TEXT,
    time_zone TEXT,
    currency TEXT,
    country TEXT,
    jurisdiction TEXT,
    stamps BLOB NOT NULL,
    ext BLOB
) STRICT, WITHOUT ROWID;

CREATE TABLE staff (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    present INTEGER NOT NULL CHECK (present IN (0, 1)),
    archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
    name TEXT,
    roles TEXT,
    branch_id BLOB CHECK (length(branch_id) = 16),
    language TEXT,
    active INTEGER CHECK (active IN (0, 1)),
    stamps BLOB NOT NULL,
    ext BLOB
) STRICT, WITHOUT ROWID;

CREATE TABLE guest (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    present INTEGER NOT NULL CHECK (present IN (0, 1)),
    archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
    surname TEXT,
    given_name TEXT,
    full_name_native TEXT,
    latin_surname TEXT,
    latin_given_name TEXT,
    name_order TEXT,
    native_script TEXT,
    salutation TEXT,
    gender TEXT,
    birth_date TEXT,
    birth_date_precision TEXT,
    nationality TEXT,
    language TEXT,
    vip_code TEXT,
    status TEXT,
    status_reason TEXT,
    member_no TEXT,
    profession TEXT,
    registered_branch_id BLOB CHECK (length(registered_branch_id) = 16),
    generated INTEGER CHECK (generated IN (0, 1)),
    remark TEXT,
    do_not_room INTEGER CHECK (do_not_room IN (0, 1)),
    stamps BLOB NOT NULL,
    ext BLOB
) STRICT, WITHOUT ROWID;

CREATE TABLE guest_name (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    present INTEGER NOT NULL CHECK (present IN (0, 1)),
    guest_id BLOB CHECK (length(guest_id) = 16),
    kind TEXT,
    text TEXT,
    language TEXT,
    stamps BLOB NOT NULL,
    ext BLOB
) STRICT, WITHOUT ROWID;

CREATE TABLE telephone (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    present INTEGER NOT NULL CHECK (present IN (0, 1)),
    guest_id BLOB CHECK (length(guest_id) = 16),
    kind TEXT,
    e164 TEXT,
    raw TEXT,
    is_primary INTEGER CHECK (is_primary IN (0, 1)),
    validated INTEGER CHECK (validated IN (0, 1)),
    stamps BLOB NOT NULL,
    ext BLOB
) STRICT, WITHOUT ROWID;

CREATE TABLE email (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    present INTEGER NOT NULL CHECK (present IN (0, 1)),
    guest_id BLOB CHECK (length(guest_id) = 16),
    kind TEXT,
    address TEXT,
    is_primary INTEGER CHECK (is_primary IN (0, 1)),
    validated INTEGER CHECK (validated IN (0, 1)),
    stamps BLOB NOT NULL,
    ext BLOB
) STRICT, WITHOUT ROWID;

CREATE TABLE im_account (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    present INTEGER NOT NULL CHECK (present IN (0, 1)),
    guest_id BLOB CHECK (length(guest_id) = 16),
    kind TEXT,
    value TEXT,
    stamps BLOB NOT NULL,
    ext BLOB
) STRICT, WITHOUT ROWID;

CREATE TABLE address (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    present INTEGER NOT NULL CHECK (present IN (0, 1)),
    guest_id BLOB CHECK (length(guest_id) = 16),
    kind TEXT,
    address_line TEXT,
    city_name TEXT,
    postal_code TEXT,
    state_prov TEXT,
    country_code TEXT,
    is_primary INTEGER CHECK (is_primary IN (0, 1)),
    stamps BLOB NOT NULL,
    ext BLOB
) STRICT, WITHOUT ROWID;

CREATE TABLE identity_document (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    present INTEGER NOT NULL CHECK (present IN (0, 1)),
    guest_id BLOB CHECK (length(guest_id) = 16),
    doc_type TEXT,
    number_sealed BLOB,
    number_index BLOB,
    number_last4 TEXT,
    issuing_country TEXT,
    issue_date TEXT,
    expiry_date TEXT,
    capture_method TEXT,
    is_primary INTEGER CHECK (is_primary IN (0, 1)),
    stamps BLOB NOT NULL,
    ext BLOB
) STRICT, WITHOUT ROWID;

CREATE TABLE preference (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    present INTEGER NOT NULL CHECK (present IN (0, 1)),
    guest_id BLOB CHECK (length(guest_id) = 16),
    group_code TEXT,
    value TEXT,
    strength TEXT,
    source TEXT,
    stamps BLOB NOT NULL,
    ext BLOB
) STRICT, WITHOUT ROWID;

CREATE TABLE guest_tag (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    present INTEGER NOT NULL CHECK (present IN (0, 1)),
    guest_id BLOB CHECK (length(guest_id) = 16),
    code TEXT,
    source TEXT,
    stamps BLOB NOT NULL,
    ext BLOB
) STRICT, WITHOUT ROWID;

CREATE TABLE alert (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    present INTEGER NOT NULL CHECK (present IN (0, 1)),
    guest_id BLOB CHECK (length(guest_id) = 16),
    code TEXT,
    severity TEXT,
    text TEXT,
    stamps BLOB NOT NULL,
    ext BLOB
) STRICT, WITHOUT ROWID;

CREATE TABLE note (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    present INTEGER NOT NULL CHECK (present IN (0, 1)),
    guest_id BLOB CHECK (length(guest_id) = 16),
    stay_id BLOB CHECK (length(stay_id) = 16),
    text TEXT,
    author_id BLOB CHECK (length(author_id) = 16),
    at INTEGER,
    stamps BLOB NOT NULL,
    ext BLOB
) STRICT, WITHOUT ROWID;

CREATE INDEX guest_name_guest ON guest_name (guest_id);
CREATE INDEX telephone_guest ON telephone (guest_id);
CREATE INDEX email_guest ON email (guest_id);
CREATE INDEX im_account_guest ON im_account (guest_id);
CREATE INDEX address_guest ON address (guest_id);
CREATE INDEX identity_document_guest ON identity_document (guest_id);
CREATE INDEX identity_document_number ON identity_document (number_index) WHERE number_index IS NOT NULL;
CREATE INDEX preference_guest ON preference (guest_id);
CREATE INDEX guest_tag_guest ON guest_tag (guest_id);
CREATE INDEX alert_guest ON alert (guest_id);
CREATE INDEX note_guest ON note (guest_id, at);
