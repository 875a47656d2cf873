#pragma once

#include "models/access/secrets/private_file.h"
#include "models/checkin/authority/authority_reports.h"
#include "tests/support/desk_fixture.h"

#include <QDir>

#include <atomic>

namespace lobby::tests {

/// A desk that reports to the authority, through a folder of its own.
class ReportDesk : public DeskFixture
{
public:
    explicit ReportDesk(const QList<access::Role> &roles = {access::Role::Manager})
        : DeskFixture(roles)
    {
    }
    ~ReportDesk() { reports.stop(); }

    /// A guest of whom everything is known, or all but his document.
    Uuid known(const QString &name, const QString &number = QStringLiteral("E12345678"))
    {
        guests::GuestProfile profile;
        profile.guest.fullNameNative = name;
        profile.guest.birthDate = guests::BirthDate({1981, 5, 14});
        profile.guest.nationality = QStringLiteral("CN");
        if (!number.isEmpty())
            profile.documents = {passport(number)};
        return wait(guests.create({profile})).value().constFirst();
    }
    static guests::IdentityDocument passport(const QString &number)
    {
        guests::IdentityDocument document;
        document.docType = QStringLiteral("P");
        document.number = number;
        return document;
    }
    void giveDocument(const Uuid &guest)
    {
        const guests::GuestProfile before = wait(guests.load(guest)).value();
        guests::GuestProfile after = before;
        after.documents.append(passport(QStringLiteral("K87654321")));
        const auto saved = wait(guests.save(after, before));
        Q_ASSERT(saved);
    }
    /// In the first room that is free, from 1207 on.
    Uuid stayOf(const Uuid &guest, const QList<stays::StayGuest> &others = {})
    {
        stays::Stay stay;
        stay.branch = branch;
        stay.guest = guest;
        stay.others = others;
        stay.room = QString::number(m_room++);
        stay.arrival = {2025, 5, 14};
        stay.departure = {2025, 5, 17};
        return booked(stay);
    }
    /// Of a guest of whom everything is known.
    Uuid arrived(const QString &name = QStringLiteral("陳志強"))
    {
        const Uuid stay = stayOf(known(name));
        const auto done = wait(stays->checkIn(stay));
        Q_ASSERT(done);
        return stay;
    }

    int collected() { return wait(reports.collect(since, since0)).value(); }
    checkin::ReportPass sent(checkin::ReportFormat format = checkin::ReportFormat::Json)
    {
        return wait(reports.send(place(), format)).value();
    }
    int answered() { return wait(reports.readAnswers(place())).value(); }
    QList<checkin::ReportRow> all() { return wait(reports.list(checkin::ReportList::All)).value(); }
    /// Of the only report there is.
    checkin::AuthorityReport only()
    {
        const auto rows = all();
        return rows.size() == 1 ? rows.constFirst().report : checkin::AuthorityReport();
    }
    /// "arrival to_send", one for each report.
    QStringList states()
    {
        QStringList states;
        const auto rows = all();
        for (const checkin::ReportRow &row : rows)
            states.append(
                checkin::kindName(row.report.kind) + u' ' + checkin::stateName(row.report.state));
        states.sort();
        return states;
    }

    [[nodiscard]] QString place() const { return folder.filePath(QStringLiteral("reports")); }
    [[nodiscard]] QStringList files() const
    {
        return QDir(place()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    [[nodiscard]] QByteArray file(const QString &name) const
    {
        QFile found(place() + u'/' + name);
        return found.open(QIODevice::ReadOnly) ? found.readAll() : QByteArray();
    }
    void answer(const checkin::AuthorityReport &report, const QString &ending,
        const QByteArray &text = {}) const
    {
        QFile written(place() + u'/' + checkin::reportBaseName(report) + ending);
        const bool done = written.open(QIODevice::WriteOnly) && written.write(text) == text.size();
        Q_ASSERT(done);
    }
    /// As it lies on the disk now.
    void copyVault(const QString &to) const
    {
        for (const char *name : {"lobby.db", "lobby.db-wal", "audit.head"}) {
            const QString copy = to + u'/' + QLatin1StringView(name);
            QFile::remove(copy);
            QFile::copy(folder.filePath(QLatin1StringView(name)), copy);
        }
    }
    [[nodiscard]] qint64 auditEntries() { return count("SELECT count(*) FROM audit_event"); }

    qint64 since = 1'747'180'800'000; ///< the morning of the fixture's day
    QDate since0 = {2025, 5, 14};
    std::atomic<bool> diskIsFull = false;
    bool hasFolder = QDir(folder.path()).mkdir(QStringLiteral("reports"));
    checkin::AuthorityReports reports {*database, authoriser, numbers,
        [this](const QString &path, QByteArrayView bytes) -> Result<Done> {
            if (diskIsFull)
                return Error {Error::Code::DiskFull};
            return access::replacePrivateFile(path, bytes);
        }};

private:
    int m_room = 1207;
};

} // namespace lobby::tests
