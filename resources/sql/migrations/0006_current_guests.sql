-- min-reader: 1
-- Of the guests who are in house or expected, those of today are asked for at every keystroke: their
-- days become words, so that the index itself finds them. It is made anew with the others.
DROP TABLE guest_search_current;
-- `days`: "inhouse", and the day of the next arrival as "20260514".
CREATE VIRTUAL TABLE guest_search_current USING fts5(name, reading, digits, code, days,
    content='', contentless_delete=1, detail=column, prefix='1 2 3 4 5', tokenize='ascii');
DELETE FROM meta WHERE name = 'guest_search_version';
