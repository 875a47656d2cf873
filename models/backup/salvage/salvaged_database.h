#pragma once

#include "models/backup/salvage/salvage_report.h"
#include "models/store/engine/connection.h"
#include "models/sync/value.h"

#include <QHash>
#include <QSet>

#include <map>
#include <memory>

namespace lobby::backup {

/// The new database of a salvage: the program's own tables of some version, into which rows are put
/// as they were stored. One thread; throws SqlError and Refusal.
class SalvagedDatabase
{
public:
    /// At `path`, where nothing is, with the tables of the program's version `schema`.
    SalvagedDatabase(const QString &path, QByteArrayView key, int schema);
    ~SalvagedDatabase();
    Q_DISABLE_COPY_MOVE(SalvagedDatabase)

    /// Root page of each table whose rows are to be had. It follows from the order in which tables
    /// were made and dropped, so that the damaged database had them at the same pages. Not in it:
    /// what is made anew from other rows.
    [[nodiscard]] QHash<QString, quint32> roots() const;
    /// Names of all tables, also of those that are made anew.
    [[nodiscard]] QSet<QString> tables();

    /// False: it cannot be a row of this table, or there is one with its key already.
    bool put(const QString &table, qint64 rowid, const QList<sync::Value> &values);

    /// After the last row: takes out what refers to rows that are not there, has made anew what
    /// follows from others, and checks everything. How many rows were taken out, by table.
    /// VaultForeign: the rows are another vault's.
    QHash<QString, qint64> finish(const Uuid &vaultId);

private:
    struct Table;
    void readTable(const QString &name, quint32 root);
    qint64 takeOutStrays(const QString &table);
    void forgetWhatFollows();

    std::unique_ptr<store::Connection> m_connection;
    std::map<QString, Table> m_tables;
    sync::Value m_minReader;
    qint64 m_sinceCommit = 0;
};

} // namespace lobby::backup
