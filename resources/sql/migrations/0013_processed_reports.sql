-- min-reader: 1
-- The list of all reports begins with the latest that are processed.
CREATE INDEX authority_report_processed ON authority_report (branch_id, changed_at)
    WHERE state = 'processed';
