#include "models/exchange/import/guest_matches.h"

#include "models/guests/guest_rows.h"
#include "models/guests/identity/identity_rows.h"
#include "models/guests/values/telephone.h"
#include "models/names/text_folding.h"
#include "models/quality/blocking/block_keys.h"
#include "models/quality/profile/guest_records.h"
#include "models/quality/search/duplicate_search.h"
#include "models/store/engine/statement.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <unordered_set>

namespace lobby::exchange {

using guests::GuestProfile;
using quality::PersonRecord;
using store::Connection;
using store::Statement;
using By = RowMatch::By;
using Kind = RowMatch::Kind;
using Doubt = RowMatch::Doubt;

namespace {

/// A name in every form in which it may stand elsewhere, folded.
QStringList nameForms(const names::PersonalName &name)
{
    QStringList forms = {names::foldGlued(name.native), names::foldGlued(name.surname + name.given),
        names::foldGlued(name.given + name.surname)};
    forms.removeAll(QString());
    return forms;
}

bool shareName(const QStringList &a, const QStringList &b)
{
    return std::any_of(a.begin(), a.end(), [&b](const QString &form) { return b.contains(form); });
}

/// By what a row is found again; the telephone and the address need the name too.
struct RowKeys
{
    QList<QByteArray> documents;
    QString member;
    QStringList telephones;
    QStringList emails;
    QStringList names;
};

RowKeys keysOf(const GuestProfile &profile, const access::DocumentNumbers &numbers)
{
    RowKeys keys;
    for (const guests::IdentityDocument &document : profile.documents)
        keys.documents.append(numbers.index(document.number));
    keys.member = profile.guest.memberNo.trimmed().toUpper();
    for (const guests::Telephone &telephone : profile.telephones)
        keys.telephones.append(guests::storedForm(telephone));
    for (const guests::Email &email : profile.emails)
        keys.emails.append(email.address.toLower());
    keys.names = nameForms(profile.guest.name());
    return keys;
}

/// Things by their keys, rows of the file or guests of the desk.
template <typename Thing>
struct Known
{
    QHash<QByteArray, Thing> documents;
    QHash<QString, Thing> members;
    QHash<QString, QList<Thing>> telephones;
    QHash<QString, QList<Thing>> emails;

    /// The first whom a key names; `isNamed` says whether he has one of the row's names.
    template <typename IsNamed>
    std::pair<By, Thing> find(const RowKeys &keys, const Thing &nobody, IsNamed isNamed) const
    {
        for (const QByteArray &document : keys.documents) {
            if (const auto found = documents.constFind(document); found != documents.constEnd())
                return {By::Document, *found};
        }
        if (const auto found = members.constFind(keys.member);
            !keys.member.isEmpty() && found != members.constEnd())
            return {By::MemberNo, *found};
        for (const auto &[by, written, those] :
            {std::tuple(By::Telephone, &keys.telephones, &telephones),
                std::tuple(By::Email, &keys.emails, &emails)}) {
            for (const QString &one : *written) {
                const QList<Thing> candidates = those->value(one);
                for (const Thing &candidate : candidates) {
                    if (isNamed(candidate))
                        return {by, candidate};
                }
            }
        }
        return {By::Nothing, nobody};
    }
};

/// Of the desk's guests those whom some key of the file names.
class StoredGuests
{
public:
    StoredGuests(Connection &connection, const QList<RowKeys> &rows)
        : m_connection(connection)
    {
        QSet<QByteArray> documents;
        QSet<QString> members;
        QSet<QString> telephones;
        QSet<QString> emails;
        for (const RowKeys &row : rows) {
            documents.unite({row.documents.begin(), row.documents.end()});
            telephones.unite({row.telephones.begin(), row.telephones.end()});
            emails.unite({row.emails.begin(), row.emails.end()});
            members.insert(row.member);
        }
        members.remove(QString());
        if (!documents.isEmpty())
            readDocuments(documents);
        if (!members.isEmpty())
            readMembers(members);
        read("SELECT guest_id, coalesce(nullif(e164, ''), raw) FROM telephone WHERE present = 1",
            telephones, m_known.telephones);
        read(
            "SELECT guest_id, lower(address) FROM email WHERE present = 1", emails, m_known.emails);
    }

    std::pair<By, Uuid> find(const RowKeys &keys)
    {
        return m_known.find(
            keys, Uuid(), [&](const Uuid &guest) { return shareName(namesOf(guest), keys.names); });
    }

private:
    void readDocuments(const QSet<QByteArray> &wanted)
    {
        Statement rows(m_connection,
            "SELECT d.guest_id, d.number_index FROM identity_document d JOIN guest g"
            " ON g.id = d.guest_id WHERE d.present = 1 AND d.number_index IS NOT NULL"
            " AND g.present = 1 AND g.archived = 0");
        while (rows.step()) {
            if (const QByteArray index = rows.bytes(1); wanted.contains(index))
                m_known.documents.insert(index, shown(rows.uuid(0)));
        }
    }
    void readMembers(const QSet<QString> &wanted)
    {
        Statement rows(m_connection,
            "SELECT id, member_no FROM guest WHERE member_no IS NOT NULL AND present = 1"
            " AND archived = 0");
        while (rows.step()) {
            if (const QString number = rows.text(1).trimmed().toUpper(); wanted.contains(number))
                m_known.members.insert(number, shown(rows.uuid(0)));
        }
    }
    void read(const char *sql, const QSet<QString> &wanted, QHash<QString, QList<Uuid>> &known)
    {
        if (wanted.isEmpty())
            return;
        Statement rows(m_connection, sql);
        while (rows.step()) {
            if (const QString text = rows.text(1); wanted.contains(text))
                known[text].append(rows.uuid(0));
        }
        for (QList<Uuid> &those : known) {
            for (Uuid &guest : those)
                guest = shown(guest);
        }
    }
    Uuid shown(const Uuid &record) { return guests::shownFor(m_connection, record); }

    /// None for who is in no list any more.
    const QStringList &namesOf(const Uuid &guest)
    {
        const auto known = m_names.constFind(guest);
        if (known != m_names.constEnd())
            return *known;
        Statement query(m_connection,
            "SELECT " LOBBY_GUEST_NAME_COLUMNS
            " FROM guest g WHERE g.id = :id AND g.present = 1 AND g.archived = 0");
        QStringList forms;
        if (query.bind(":id", guest).step())
            forms = nameForms(guests::readGuestName(query, 0));
        return *m_names.insert(guest, forms);
    }

    Connection &m_connection;
    Known<Uuid> m_known;
    QHash<Uuid, QStringList> m_names;
};

PersonRecord recordOf(const GuestRow &row, const RowKeys &keys)
{
    const guests::Guest &guest = row.profile.guest;
    PersonRecord record;
    record.native = guest.fullNameNative;
    record.surname = guest.latinSurname;
    record.given = guest.latinGivenName;
    record.sex = guests::genderCode(guest.gender);
    record.birth = guest.birthDate.toText();
    record.nationality = guest.nationality;
    for (qsizetype i = 0; i < row.profile.documents.size(); ++i)
        record.documents.append({row.profile.documents.at(i).docType,
            QString::fromLatin1(keys.documents.at(i).toHex())});
    record.phones = keys.telephones;
    record.emails = keys.emails;
    for (const guests::Address &address : row.profile.addresses) {
        record.street = address.addressLine;
        record.city = address.cityName;
        record.postalCode = address.postalCode;
        record.state = address.stateProv;
    }
    return record;
}

class Matching
{
public:
    Matching(Connection &connection, const MatchRequest &request)
        : m_connection(connection)
        , m_request(request)
    {
    }

    Result<QList<RowMatch>> run()
    {
        m_keys.reserve(m_request.rows.size());
        for (const GuestRow &row : m_request.rows) {
            m_keys.append(row.isRefused() ? RowKeys() : keysOf(row.profile, m_request.numbers));
            if (m_request.cancelled)
                return Error {Error::Code::Cancelled};
        }
        m_matches.resize(m_request.rows.size());
        StoredGuests stored(m_connection, m_keys);
        for (qsizetype i = 0; i < m_matches.size(); ++i) {
            if (m_request.rows.at(i).isRefused())
                continue;
            certain(i, stored);
            if (m_request.cancelled)
                return Error {Error::Code::Cancelled};
        }
        if (const Result<Done> done = likely(); !done)
            return done.error();
        resolve();
        return std::move(m_matches);
    }

private:
    void certain(qsizetype i, StoredGuests &stored)
    {
        const RowKeys &keys = m_keys.at(i);
        if (const auto before = m_request.become.constFind(m_request.rows.at(i).line);
            before != m_request.become.constEnd()) {
            meet(i, By::SameRun, *before);
        } else if (const auto [by, guest] = stored.find(keys); by != By::Nothing) {
            meet(i, by, guest);
        } else if (const auto [how, row] = m_rows.find(keys, qsizetype {-1},
                       [&](qsizetype other) {
                           return shareName(m_keys.at(other).names, keys.names);
                       });
                   how != By::Nothing) {
            m_matches[i] = {Kind::Repeats, how, {}, rootOf(row)};
        }
        for (const QByteArray &document : keys.documents)
            m_rows.documents.insert(document, i);
        if (!keys.member.isEmpty())
            m_rows.members.insert(keys.member, i);
        for (const QString &telephone : keys.telephones)
            m_rows.telephones[telephone].append(i);
        for (const QString &email : keys.emails)
            m_rows.emails[email].append(i);
    }

    /// The row updates the guest, unless an earlier one does.
    void meet(qsizetype i, By by, const Uuid &guest, double probability = 1)
    {
        if (const auto met = m_met.constFind(guest); met != m_met.constEnd()) {
            m_matches[i] = {Kind::Repeats, by, {}, *met, probability};
        } else {
            m_met.insert(guest, i);
            m_matches[i] = {Kind::Update, by, guest, -1, probability};
        }
    }

    [[nodiscard]] qsizetype rootOf(qsizetype row) const
    {
        return m_matches.at(row).kind == Kind::Repeats ? m_matches.at(row).row : row;
    }

    /// Who is here and has anything in common with the file, then the file's own new rows.
    std::vector<PersonRecord> records(std::vector<qsizetype> &rows)
    {
        std::vector<PersonRecord> fresh;
        std::unordered_set<quint64> keys;
        for (qsizetype i = 0; i < m_matches.size(); ++i) {
            if (m_matches.at(i).kind != Kind::New || m_request.rows.at(i).isRefused())
                continue;
            rows.push_back(i);
            fresh.push_back(recordOf(m_request.rows.at(i), m_keys.at(i)));
            for (const quint64 key : quality::blockKeys(quality::personKey(fresh.back())))
                keys.insert(key);
        }
        if (fresh.empty())
            return fresh;
        std::vector<PersonRecord> all = quality::allGuestRecords(m_connection);
        std::erase_if(all, [&](const PersonRecord &record) {
            if (m_request.cancelled)
                return true;
            const auto own = quality::blockKeys(quality::personKey(record));
            return std::none_of(
                own.begin(), own.end(), [&](quint64 key) { return keys.contains(key); });
        });
        m_here = all.size();
        all.insert(all.end(), std::make_move_iterator(fresh.begin()),
            std::make_move_iterator(fresh.end()));
        return all;
    }

    Result<Done> likely()
    {
        std::vector<qsizetype> rows;
        const std::vector<PersonRecord> all = records(rows);
        if (rows.empty() || m_request.cancelled)
            return m_request.cancelled ? Result<Done>(Error {Error::Code::Cancelled})
                                       : Result<Done>(Done());
        quality::DuplicateSearch search;
        quality::SearchControl control;
        control.progress = [&](qint64, qint64) { control.cancelled = m_request.cancelled.load(); };
        Result<std::vector<quality::Duplicate>> found = search.findAll(all, control);
        if (!found)
            return found.error();
        std::erase_if(
            *found, [&](const quality::Duplicate &one) { return one.pair.second < m_here; });
        // The likeliest first, and of equals whoever is here already.
        std::stable_sort(found->begin(), found->end(), [](const auto &a, const auto &b) {
            return std::pair(a.band, a.logOdds) > std::pair(b.band, b.logOdds);
        });
        for (const quality::Duplicate &one : *found)
            suspect(rows.at(one.pair.second - m_here), one, all, rows);
        return Done();
    }

    void suspect(qsizetype row, const quality::Duplicate &pair,
        const std::vector<PersonRecord> &all, const std::vector<qsizetype> &rows)
    {
        if (m_matches.at(row).kind != Kind::New || m_matches.at(row).doubt != Doubt::None)
            return;
        const bool isStored = pair.pair.first < m_here;
        RowMatch match {Kind::New, By::Likeness};
        match.probability = quality::probabilityOf(pair.logOdds);
        match.doubt = pair.band == quality::Band::VeryLikely ? Doubt::VeryLikely : Doubt::Possible;
        if (isStored) {
            match.guest = guests::shownFor(
                m_connection, Uuid::fromString(all[pair.pair.first].id).value_or(Uuid()));
        } else {
            match.row = rootOf(rows.at(pair.pair.first - m_here));
            if (match.row == row)
                return;
        }
        switch (m_request.suspects.of(m_request.rows.at(row).line, match.doubt)) {
        case SuspectPolicy::LeaveOut:
            match.kind = Kind::Suspected;
            break;
        case SuspectPolicy::AsNew:
            break;
        case SuspectPolicy::Update:
            if (isStored) {
                meet(row, By::Likeness, match.guest, match.probability);
                m_matches[row].doubt = match.doubt;
                return;
            }
            match.kind = Kind::Repeats;
            break;
        }
        m_matches[row] = match;
    }

    /// Whoever repeats a row that repeats another, or is left out with it.
    void resolve()
    {
        for (RowMatch &match : m_matches) {
            if (match.kind != Kind::Repeats)
                continue;
            match.row = rootOf(match.row);
            while (m_matches.at(match.row).kind == Kind::Repeats)
                match.row = m_matches.at(match.row).row;
            if (m_matches.at(match.row).kind == Kind::Suspected)
                match = m_matches.at(match.row);
        }
    }

    Connection &m_connection;
    const MatchRequest &m_request;
    QList<RowKeys> m_keys;
    QList<RowMatch> m_matches;
    Known<qsizetype> m_rows;
    QHash<Uuid, qsizetype> m_met; ///< by which row a stored guest is met
    std::size_t m_here = 0;
};

} // namespace

Result<QList<RowMatch>> matchGuests(Connection &connection, const MatchRequest &request)
{
    return Matching(connection, request).run();
}

} // namespace lobby::exchange
