#include "server/storage/schema.h"

#include <array>

namespace lobby::server {

namespace {

struct Table
{
    const char *name;
    const char *columns;
};

// Identifiers and everything else of bytes are bytea, which both engines order bytewise.
constexpr std::array kTables {
    Table {"meta",
        "organisation bigint PRIMARY KEY, epoch bigint NOT NULL, nonce bigint NOT NULL, "
        "last_device bigint NOT NULL, marked_ms bigint NOT NULL DEFAULT 0, "
        "times_served bigint NOT NULL DEFAULT 0"},
    Table {"device",
        "organisation bigint NOT NULL, device bigint NOT NULL, holder bigint NOT NULL, "
        "status bigint NOT NULL, home bigint NOT NULL, shared bigint NOT NULL, "
        "last_sequence bigint NOT NULL, last_chain bytea NOT NULL, last_hlc bigint NOT NULL, "
        "durable bigint NOT NULL, schema_no bigint NOT NULL, seen_ms bigint NOT NULL DEFAULT 0, "
        "key_pin bytea, "
        "PRIMARY KEY (organisation, device)"},
    Table {"device_stream",
        "organisation bigint NOT NULL, device bigint NOT NULL, stream bigint NOT NULL, "
        "PRIMARY KEY (organisation, device, stream)"},
    Table {"stream",
        "organisation bigint NOT NULL, stream bigint NOT NULL, head bigint NOT NULL, "
        "base bigint NOT NULL, PRIMARY KEY (organisation, stream)"},
    Table {"stream_log",
        "organisation bigint NOT NULL, stream bigint NOT NULL, seq bigint NOT NULL, "
        "device bigint NOT NULL, sequence bigint NOT NULL, table_no bigint NOT NULL, "
        "id bytea NOT NULL, says bigint NOT NULL, body bytea NOT NULL, "
        "PRIMARY KEY (organisation, stream, seq)"},
    Table {"stream_age",
        "organisation bigint NOT NULL, stream bigint NOT NULL, at_ms bigint NOT NULL, "
        "head bigint NOT NULL, PRIMARY KEY (organisation, stream, at_ms)"},
    Table {"entity",
        "organisation bigint NOT NULL, table_no bigint NOT NULL, id bytea NOT NULL, "
        "subject bytea NOT NULL, scope bytea NOT NULL, state bytea NOT NULL, "
        "PRIMARY KEY (organisation, table_no, id)"},
    Table {"entity_stream",
        "organisation bigint NOT NULL, scope bytea NOT NULL, stream bigint NOT NULL, "
        "is_left bigint NOT NULL, PRIMARY KEY (organisation, scope, stream)"},
    Table {"erasure",
        "organisation bigint NOT NULL, id bytea NOT NULL, table_no bigint NOT NULL, "
        "subject bytea NOT NULL, PRIMARY KEY (organisation, id)"},
    Table {"erasure_stream",
        "organisation bigint NOT NULL, stream bigint NOT NULL, id bytea NOT NULL, "
        "table_no bigint NOT NULL, PRIMARY KEY (organisation, stream, id)"},
    Table {"quarantine",
        "organisation bigint NOT NULL, uid bytea NOT NULL, device bigint NOT NULL, "
        "sequence bigint NOT NULL, hlc bigint NOT NULL, table_no bigint NOT NULL, "
        "id bytea NOT NULL, reason text NOT NULL, body bytea NOT NULL, "
        "PRIMARY KEY (organisation, uid)"},
    Table {"holder",
        "organisation bigint NOT NULL, rule_no bigint NOT NULL, held bytea NOT NULL, "
        "table_no bigint NOT NULL, id bytea NOT NULL, "
        "PRIMARY KEY (organisation, rule_no, held, table_no, id)"},
    Table {"lookup",
        "organisation bigint NOT NULL, kind bigint NOT NULL, held bytea NOT NULL, "
        "table_no bigint NOT NULL, id bytea NOT NULL, subject bytea NOT NULL, "
        "PRIMARY KEY (organisation, kind, held, table_no, id)"},
    Table {"lookup_due",
        "organisation bigint NOT NULL, table_no bigint NOT NULL, id bytea NOT NULL, "
        "subject bytea NOT NULL, has_keys bigint NOT NULL, "
        "PRIMARY KEY (organisation, table_no, id)"},
    Table {"enrolment",
        "organisation bigint NOT NULL, hash bytea NOT NULL, expires_ms bigint NOT NULL, "
        "is_taken bigint NOT NULL, home bigint NOT NULL, holder bigint NOT NULL, "
        "PRIMARY KEY (organisation, hash)"},
    Table {
        "audit_tree", "organisation bigint PRIMARY KEY, size bigint NOT NULL, root bytea NOT NULL"},
    Table {"audit_node",
        "organisation bigint NOT NULL, height bigint NOT NULL, place bigint NOT NULL, "
        "hash bytea NOT NULL, PRIMARY KEY (organisation, height, place)"},
    Table {"audit_entry",
        "organisation bigint NOT NULL, device bigint NOT NULL, seq bigint NOT NULL, "
        "leaf bigint NOT NULL, at_ms bigint NOT NULL, hash bytea NOT NULL, entry bytea NOT NULL, "
        "PRIMARY KEY (organisation, device, seq)"},
    Table {"audit_refusal",
        "organisation bigint NOT NULL, device bigint NOT NULL, verdict bigint NOT NULL, "
        "seq bigint NOT NULL, hash bytea NOT NULL, at_ms bigint NOT NULL, "
        "PRIMARY KEY (organisation, device, verdict)"},
    Table {"audit_head",
        "organisation bigint NOT NULL, device bigint NOT NULL, epoch bigint NOT NULL, "
        "size bigint NOT NULL, head bytea NOT NULL, PRIMARY KEY (organisation, device)"},
};

/// Whose numbers are known to everybody, so that a code can be looked for.
constexpr auto kOrganisations = "CREATE TABLE organisation (organisation bigint PRIMARY KEY);\n";

// Each names all that its question names, in order too: SQLite, which knows nothing of how many
// rows there are, else reads a whole organisation rather than sort three rows.
constexpr auto kIndexes
    = "CREATE INDEX stream_log_of_row ON stream_log (organisation, id);\n"
      "CREATE INDEX entity_of_scope ON entity (organisation, scope, table_no, id);\n"
      "CREATE INDEX entity_of_subject ON entity (organisation, subject, table_no, id);\n"
      "CREATE INDEX entity_stream_of_stream ON entity_stream (organisation, stream, scope);\n"
      "CREATE INDEX quarantine_of_row ON quarantine (organisation, id);\n"
      "CREATE INDEX lookup_of_row ON lookup (organisation, table_no, id);\n"
      "CREATE INDEX holder_of_row ON holder (organisation, table_no, id, rule_no);\n"
      "CREATE INDEX erasure_stream_of_row ON erasure_stream (organisation, id, stream);\n"
      "CREATE INDEX device_of_holder ON device (organisation, holder);\n"
      "CREATE INDEX audit_head_by_size ON audit_head (organisation, epoch, size);\n";

} // namespace

QByteArray schemaScript()
{
    QByteArray script = kOrganisations;
    for (const Table &table : kTables)
        script += QByteArray("CREATE TABLE ") + table.name + " (" + table.columns + ");\n";
    return script + kIndexes;
}

const QByteArrayList &guardedTables()
{
    static const QByteArrayList names = [] {
        QByteArrayList all;
        for (const Table &table : kTables)
            all.append(table.name);
        return all;
    }();
    return names;
}

} // namespace lobby::server
