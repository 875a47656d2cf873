#!/usr/bin/env python3
"""Generates the C++ face of the registry (schema.h, schema.cpp), the DDL of its tables, or the views
that head office reads.

usage: generate_registry.py registry.toml cpp OUTPUT_FOLDER
       generate_registry.py registry.toml ddl [TABLE …]
       generate_registry.py registry.toml views OUTPUT_FILE
"""
import sys
import tomllib
from pathlib import Path

FIELD_TYPES = {"text": "Text", "integer": "Integer", "boolean": "Boolean", "date": "Date",
               "timestamp": "Timestamp", "identifier": "Identifier", "bytes": "Bytes"}
MERGE_KINDS = {"last_writer": "LastWriter", "guarded": "Guarded", "composite": "Composite",
               "lattice": "Lattice", "remove_wins": "RemoveWins"}
SCOPES = {"own": "Own", "parent": "Parent", "organisation": "Organisation"}
TABLE_KINDS = {"entity": "Entity", "element": "Element", "ledger": "Ledger"}
SQL_TYPES = {"text": "TEXT", "integer": "INTEGER", "boolean": "INTEGER", "date": "TEXT",
             "timestamp": "INTEGER", "identifier": "BLOB", "bytes": "BLOB"}


def camel(name):
    return "".join(part.capitalize() for part in name.split("_"))


def text(value):
    return "nullptr" if value is None else '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


def check(tables):
    """A registry that contradicts itself must not build."""
    numbers = [table["number"] for table in tables]
    assert numbers == sorted(set(numbers)), "table numbers ascend and are unique"
    for table in tables:
        fields = [field["n"] for field in table["fields"]]
        assert fields == sorted(set(fields)) and 1 <= fields[0] and fields[-1] < 10000, table["name"]
        names = [field["name"] for field in table["fields"]]
        assert len(names) == len(set(names)), table["name"]
        assert table["kind"] != "element" or "parent" in table, table["name"]
        assert table["kind"] != "entity" or "parent" not in table, table["name"]
        if "parent" in table:
            assert table["parent"] in names, table["name"]
            assert table["parent"] == "subject_id" or any(
                t["name"] + "_id" == table["parent"] for t in tables), table["name"]
        assert table.get("scope") != "parent" or "parent" in table, table["name"]
        for field in table["fields"]:
            assert (field.get("merge") == "composite") == ("group" in field), field["name"]


def version(tables):
    return max(field.get("since", 1) for table in tables for field in table["fields"])


def header(tables):
    out = ["// Generated from the registry. Do not edit.", "#pragma once", "",
           '#include "models/sync/registry.h"', "", "namespace lobby::schema {", "",
           "/// The product's synced tables.", "const sync::Registry &registry();", "",
           "/// What a desk says it knows: the schema that brought the newest field.",
           f"inline constexpr quint32 kVersion = {version(tables)};", ""]
    for table in tables:
        out += [f"struct {camel(table['name'])}", "{",
                f"    static constexpr quint16 kTable = {table['number']};",
                "    enum Field : quint16 {"]
        out += [f"        {camel(field['name'])} = {field['n']}," for field in table["fields"]]
        out += ["    };", "};", ""]
    return "\n".join(out + ["} // namespace lobby::schema", ""])


def source(tables):
    out = ["// Generated from the registry. Do not edit.", '#include "schema/schema.h"', "",
           "namespace lobby::schema {", "", "namespace {", "", "using namespace lobby::sync;", ""]
    for table in tables:
        out += [f"constexpr FieldDescription k{camel(table['name'])}[] = {{"]
        for field in table["fields"]:
            headings = "|".join(field.get("headings", [])) or None
            out += ["    {%d, %s, FieldType::%s, MergeKind::%s, Level::L%d, %d, %s, %s, %s, %d}," % (
                field["n"], text(field["name"]), FIELD_TYPES[field["type"]],
                MERGE_KINDS[field.get("merge", "last_writer")], field.get("level", 2),
                field.get("group", 0), text(field.get("unit")), text(field.get("standard")),
                text(headings), field.get("since", 1))]
        out += ["};"]
    out += ["", "constexpr TableDescription kTables[] = {"]
    for table in tables:
        parent = next((f["n"] for f in table["fields"] if f["name"] == table.get("parent")), 0)
        scope = table.get("scope", "parent" if "parent" in table else "own")
        out += ["    {%d, %s, TableKind::%s, %d, Scope::%s, k%s, %s}," % (
            table["number"], text(table["name"]), TABLE_KINDS[table["kind"]], parent,
            SCOPES[scope], camel(table["name"]),
            "true" if table.get("made_by_server") else "false")]
    out += ["};", "", "constexpr Registry kRegistry {kTables};", "", "} // namespace", "",
            "const Registry &registry()", "{", "    return kRegistry;", "}", "",
            "} // namespace lobby::schema", ""]
    return "\n".join(out)


def ddl(tables):
    """One row a thing; the last three columns are the merge's."""
    out = []
    for table in tables:
        columns = ["id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16)",
                   "present INTEGER NOT NULL CHECK (present IN (0, 1))"]
        if table["kind"] == "entity":
            columns.append("archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1))")
        for field in table["fields"]:
            column = f"{field['name']} {SQL_TYPES[field['type']]}"
            if field["type"] == "boolean":
                column += f" CHECK ({field['name']} IN (0, 1))"
            if field["type"] == "identifier":
                column += f" CHECK (length({field['name']}) = 16)"
            columns.append(column)
        columns += ["stamps BLOB NOT NULL", "ext BLOB"]
        out.append(f"CREATE TABLE {table['name']} (\n    " + ",\n    ".join(columns)
                   + "\n) STRICT, WITHOUT ROWID;\n")
    return "\n".join(out)


# Personal data that reports need and that names nobody.
CODE_STANDARDS = ("ISO 3166", "ICAO 9303: M, F, X", "ICAO 9303 document code")
PHONE_STANDARDS = ("ITU-T E.164", "E.164")


def masked(field, value):
    """Of a personal text: as much of it as the desk shows before it is revealed, or less."""
    standard = field.get("standard", "")
    if standard.startswith(CODE_STANDARDS):
        return value
    if standard in PHONE_STANDARDS:
        return f"report.masked_phone({value})"
    if standard == "RFC 5322":
        return f"report.masked_email({value})"
    if field["name"].endswith("_last4"):
        return f"report.masked_number({value})"
    return f"report.masked_text({value})"


def report_value(field):
    """The SQL of a view's column; None for what no report ever sees: identity, and raw bytes."""
    level = field.get("level", 2)
    if level >= 4 or field["type"] == "bytes":
        return None
    value = f"r.fields ->> '{field['n']}'"
    if field["type"] == "text":
        return masked(field, f"({value})") if level == 3 else value
    if field["type"] == "date":
        return f"report.{'year_of' if level == 3 else 'date_of'}({value})"
    if field["type"] == "timestamp":
        return f"to_timestamp(({value})::double precision / 1000)"
    if field["type"] == "boolean":
        return f"({value})::integer <> 0"
    if field["type"] == "identifier":
        return f"({value})::uuid"
    if field.get("merge") == "lattice":
        return f"({value})::bigint % 16"  # the rank, without its generation
    return f"({value})::bigint"


def views(tables):
    """One view a table, a column a field, rows of the organisation that the session has named."""
    out = ["-- Generated from the registry. Do not edit."]
    for table in tables:
        columns = ["encode(r.id, 'hex')::uuid AS id"]
        if table["kind"] == "entity":
            columns.append("r.archived")
        columns += [f'{value} AS "{field["name"]}"' for field in table["fields"]
                    if (value := report_value(field))]
        out.append(f'CREATE OR REPLACE VIEW report."{table["name"]}" WITH (security_barrier) AS\n'
                   "SELECT " + ",\n    ".join(columns)
                   + "\nFROM report_row r\nWHERE r.organisation"
                   " = NULLIF(current_setting('lobby.organisation', true), '')::bigint"
                   f"\n    AND r.table_no = {table['number']};")
    out.append("GRANT SELECT ON ALL TABLES IN SCHEMA report TO lobby_reporting;\n")
    return "\n\n".join(out)


def main():
    tables = tomllib.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))["table"]
    check(tables)
    if sys.argv[2] == "ddl":
        wanted = sys.argv[3:]
        print(ddl([t for t in tables if not wanted or t["name"] in wanted]), end="")
        return
    if sys.argv[2] == "views":
        Path(sys.argv[3]).write_text(views(tables), encoding="utf-8")
        return
    folder = Path(sys.argv[3])
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "schema.h").write_text(header(tables), encoding="utf-8")
    (folder / "schema.cpp").write_text(source(tables), encoding="utf-8")


if __name__ == "__main__":
    main()
