-- min-reader: 1
-- Whoever stands at the counter may be known by his name and birth date; of one birth date there
-- are few, of one name there may be thousands.
CREATE INDEX guest_birth ON guest (birth_date) WHERE birth_date IS NOT NULL;
