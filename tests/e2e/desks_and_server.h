#pragma once

#include "tests/support/lobbyd_program.h"

namespace lobby::tests {

/// Desks, each with a profile of its own that lobbyctl works on, and a lobbyd that carries their
/// changes, all as programs.
class DesksAndServer
{
public:
    /// As LobbydProgram's.
    explicit DesksAndServer(const QByteArray &storage = {})
        : m_lobbyd(storage)
    {
    }

    [[nodiscard]] LobbydProgram &lobbyd() { return m_lobbyd; }
    [[nodiscard]] QByteArray newTicket() const
    {
        return LobbydProgram::ticketIn(m_lobbyd.run({QStringLiteral("enrol-code")})) + '\n';
    }
    /// A new desk, from 0 on, with a profile.
    [[nodiscard]] bool makeDesk()
    {
        ++m_desks;
        const QString property = QStringLiteral("Cloud %1").arg(m_desks);
        return desk(m_desks - 1, {QStringLiteral("init"), QStringLiteral("--property"), property})
            == 0;
    }
    [[nodiscard]] bool enrol(int index, const QByteArray &ticket) const
    {
        return desk(index, {QStringLiteral("sync"), QStringLiteral("enrol")}, ticket) == 0;
    }
    [[nodiscard]] bool addGuest(int index, const QByteArray &surname) const
    {
        return addGuestOf(index, "{\"latin_surname\":\"" + surname + "\"}");
    }
    /// As JSON.
    [[nodiscard]] bool addGuestOf(int index, const QByteArray &guest) const
    {
        return desk(index, {QStringLiteral("guest"), QStringLiteral("add")}, guest + '\n') == 0;
    }
    /// Nothing is left to send or to read, before so many seconds are over.
    [[nodiscard]] bool agree(int index, int seconds = 60) const
    {
        return desk(index,
                   {QStringLiteral("sync"), QStringLiteral("now"), QStringLiteral("--seconds"),
                       QString::number(seconds)})
            == 0;
    }
    [[nodiscard]] bool knows(int index, const QString &surname) const
    {
        return run(index, {QStringLiteral("search"), surname})
            .out.toLower()
            .contains(surname.toLower().toUtf8());
    }
    [[nodiscard]] bool backUp(int index, const QString &file) const
    {
        return desk(index, {QStringLiteral("backup"), QStringLiteral("--to"), file}) == 0;
    }
    /// Of a desk's backup, or of what can be read of its profile, the next desk.
    [[nodiscard]] bool restoreAsNext(int index, const QString &file)
    {
        return desk(index,
                   {QStringLiteral("restore"), file, QStringLiteral("--into"), nextProfile()})
            == 0;
    }
    [[nodiscard]] bool salvageAsNext(int index)
    {
        return desk(index, {QStringLiteral("salvage"), QStringLiteral("--into"), nextProfile()})
            == 0;
    }
    [[nodiscard]] int desks() const { return m_desks; }
    [[nodiscard]] QString profile(int index) const
    {
        return m_folder.filePath(QString::number(index));
    }

private:
    QString nextProfile() { return profile(m_desks++); }
    [[nodiscard]] Ran run(int index, const QStringList &command, const QByteArray &more = {}) const
    {
        const Ran ran = runProgram(QStringLiteral("lobbyctl"),
            QStringList {QStringLiteral("--profile"), profile(index), QStringLiteral("--staff"),
                QStringLiteral("Chief")}
                + command,
            "a long front desk word 42\n" + more);
        if (!ran.error.isEmpty())
            qInfo("%s", ran.error.left(3000).constData());
        return ran;
    }
    [[nodiscard]] int desk(int index, const QStringList &command, const QByteArray &more = {}) const
    {
        return run(index, command, more).exitCode;
    }

    QTemporaryDir m_folder;
    LobbydProgram m_lobbyd;
    int m_desks = 0;
};

} // namespace lobby::tests
