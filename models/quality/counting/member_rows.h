#pragma once

#include "models/quality/rates/record_rules.h"
#include "models/store/engine/statement.h"

#include <functional>

namespace lobby::quality {

/// Rows of what belongs to guests, in the order of theirs: handed out guest by guest, so that one
/// walk over each table serves a walk over all guests.
class MemberRows
{
public:
    /// Of the table's columns the first is the guest.
    MemberRows(store::Connection &connection, const char *sql)
        : m_rows(connection, sql)
    {
        advance();
    }

    /// Rows of guests before this one belong to nobody, and are counted.
    template <typename Take>
    void take(const Uuid &guest, Take &&takeRow)
    {
        for (; m_has && m_owner < guest; advance())
            ++m_orphans;
        for (; m_has && m_owner == guest; advance())
            takeRow(m_rows);
    }
    /// After the last guest.
    [[nodiscard]] qint64 orphans()
    {
        for (; m_has; advance())
            ++m_orphans;
        return m_orphans;
    }

private:
    void advance()
    {
        m_has = m_rows.step();
        if (m_has)
            m_owner = m_rows.uuid(0);
    }

    store::Statement m_rows;
    bool m_has = false;
    Uuid m_owner;
    qint64 m_orphans = 0;
};

/// The tables that a guest's quality is looked at by, side by side.
class GuestMembers
{
public:
    explicit GuestMembers(store::Connection &connection);

    /// Fills in what belongs to a record; of a telephone and so on also when it was written.
    void addTo(RatedGuest &guest, const Uuid &record);
    [[nodiscard]] qint64 orphans();

private:
    MemberRows m_telephones;
    MemberRows m_emails;
    MemberRows m_addresses;
    MemberRows m_documents;
    MemberRows m_guardians;
    MemberRows m_ledger;
};

/// The latest stamp of a row's `stamps`; zero for one that is damaged.
[[nodiscard]] qint64 latestWriting(const QByteArray &stamps);
/// When the row came to be.
[[nodiscard]] qint64 firstWriting(const QByteArray &stamps);

} // namespace lobby::quality
