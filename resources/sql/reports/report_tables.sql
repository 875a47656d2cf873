-- What reporting tools read, made and brought up to date by "lobbyd migrate". The projection
-- (report_row) follows the journals; tools see only the views that the registry gives, in the schema
-- "report". Run again and again; nothing is dropped, so that views built upon these stay.

CREATE TABLE IF NOT EXISTS report_row (
    organisation bigint NOT NULL,
    table_no bigint NOT NULL,
    id bytea NOT NULL,
    subject bytea NOT NULL, -- erased with it
    archived boolean NOT NULL,
    fields jsonb NOT NULL, -- by field number; identifiers as hexadecimal digits, sealed ones never
    PRIMARY KEY (organisation, table_no, id)
);
CREATE INDEX IF NOT EXISTS report_row_of_subject ON report_row (organisation, subject);

-- How far the projection has read each journal, and in which life of the server.
CREATE TABLE IF NOT EXISTS report_position (
    organisation bigint NOT NULL,
    stream bigint NOT NULL,
    seq bigint NOT NULL,
    PRIMARY KEY (organisation, stream)
);
CREATE TABLE IF NOT EXISTS report_state (
    organisation bigint PRIMARY KEY,
    epoch bigint NOT NULL,
    nonce bigint NOT NULL
);

DO $$
DECLARE
    guarded text;
BEGIN
    FOREACH guarded IN ARRAY ARRAY['report_row', 'report_position', 'report_state'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', guarded);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', guarded);
        EXECUTE format('DROP POLICY IF EXISTS own_organisation ON %I', guarded);
        EXECUTE format('CREATE POLICY own_organisation ON %I USING (organisation '
            '= NULLIF(current_setting(''lobby.organisation'', true), '''')::bigint)', guarded);
    END LOOP;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'lobby_reporting') THEN
        CREATE ROLE lobby_reporting NOLOGIN;
    END IF;
END
$$;

CREATE SCHEMA IF NOT EXISTS report;
GRANT USAGE ON SCHEMA report TO lobby_reporting;

-- As the desk masks: the last four digits, and four stars before them.
CREATE OR REPLACE FUNCTION report.masked_phone(number text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT CASE
        WHEN length(number) >= 8 THEN left(number, -8) || '****' || right(number, 4)
        ELSE '****' || right(number, length(number) / 2)
    END
$$;
-- "z***@h***"
CREATE OR REPLACE FUNCTION report.masked_email(address text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT CASE
        WHEN strpos(address, '@') > 0 THEN left(regexp_replace(address, '@[^@]*$', ''), 1)
            || '***@' || left(substring(address FROM '[^@]*$'), 1) || '***'
        ELSE left(address, 1) || '***'
    END
$$;
-- "*****1234" of a document's last four.
CREATE OR REPLACE FUNCTION report.masked_number(last4 text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT CASE WHEN last4 <> '' THEN lpad(right(last4, 4), 9, '*') END
$$;
CREATE OR REPLACE FUNCTION report.masked_text(value text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT CASE WHEN value <> '' THEN left(value, 1) || '***' END
$$;
-- Of a date in ISO 8601, whatever its precision: the year, or nothing.
CREATE OR REPLACE FUNCTION report.year_of(date text) RETURNS integer
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT CASE WHEN date ~ '^[0-9]{4}' THEN left(date, 4)::integer END
$$;
-- A whole date, or nothing.
CREATE OR REPLACE FUNCTION report.date_of(day text) RETURNS date
    LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
    RETURN CASE WHEN day ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' THEN day::date END;
EXCEPTION WHEN datetime_field_overflow OR invalid_datetime_format THEN
    RETURN NULL;
END
$$;
