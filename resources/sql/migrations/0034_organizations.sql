-- min-reader: 1
-- Companies and other bodies, who speaks for them, and what was sold.
CREATE TABLE organization (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    present INTEGER NOT NULL CHECK (present IN (0, 1)),
    archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
    name TEXT,
    keyword TEXT,
    country TEXT,
    province TEXT,
    city TEXT,
    address TEXT,
    postal_code TEXT,
    telephone TEXT,
    fax TEXT,
    qq TEXT,
    msn TEXT,
    email TEXT,
    url TEXT,
    annual_income TEXT,
    staff_count INTEGER,
    legal_representative TEXT,
    tax_id TEXT,
    bank_name TEXT,
    bank_account_sealed BLOB,
    bank_account_last4 TEXT,
    industry TEXT,
    partner_role TEXT,
    grade TEXT,
    source_code TEXT,
    status TEXT,
    remark TEXT,
    owner_id BLOB CHECK (length(owner_id) = 16),
    owner_name TEXT,
    branch_id BLOB CHECK (length(branch_id) = 16),
    stamps BLOB NOT NULL,
    ext BLOB
) STRICT, WITHOUT ROWID;

CREATE INDEX organization_name ON organization (name);

CREATE TABLE relationship (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    present INTEGER NOT NULL CHECK (present IN (0, 1)),
    guest_id BLOB CHECK (length(guest_id) = 16),
    organization_id BLOB CHECK (length(organization_id) = 16),
    kind TEXT,
    is_main INTEGER CHECK (is_main IN (0, 1)),
    department TEXT,
    position TEXT,
    stamps BLOB NOT NULL,
    ext BLOB
) STRICT, WITHOUT ROWID;

CREATE INDEX relationship_guest ON relationship (guest_id);
CREATE INDEX relationship_organization ON relationship (organization_id);

CREATE TABLE sale_record (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    present INTEGER NOT NULL CHECK (present IN (0, 1)),
    subject_id BLOB CHECK (length(subject_id) = 16),
    branch_id BLOB CHECK (length(branch_id) = 16),
    sold_on TEXT,
    order_no TEXT,
    product_name TEXT,
    product_model TEXT,
    product_spec TEXT,
    unit_price INTEGER,
    cost_price INTEGER,
    quantity INTEGER,
    unit TEXT,
    discount INTEGER,
    amount INTEGER,
    currency TEXT,
    invoice_state TEXT,
    sale_state TEXT,
    remark TEXT,
    owner_id BLOB CHECK (length(owner_id) = 16),
    owner_name TEXT,
    stamps BLOB NOT NULL,
    ext BLOB
) STRICT, WITHOUT ROWID;

CREATE INDEX sale_record_subject ON sale_record (subject_id, sold_on);
CREATE INDEX sale_record_order ON sale_record (order_no) WHERE order_no IS NOT NULL;
