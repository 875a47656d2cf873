#pragma once

#include "tests/e2e/faults/server_rows.h"

#include <QProcess>
#include <QTemporaryDir>

#include <optional>

namespace lobby::tests {

/// A desk of the storms: its profile, the process that works on it, and what that has promised.
class StormPlace
{
public:
    /// A new profile, and the number of its clerk.
    explicit StormPlace(int number);
    ~StormPlace() { kill(); }
    Q_DISABLE_COPY_MOVE(StormPlace)

    void enrol(const QByteArray &ticket) const;
    /// What there is now is what each storm begins with.
    void remember() const;
    /// Puts it back; nothing is promised.
    void putBack();

    void start(quint64 seed);
    void tell(const QByteArray &line);
    /// As a power cut does; what it said before counts.
    void kill();
    /// The same in the middle of a change, if it begins one soon.
    void killWhileBusy();
    /// As whoever closes the window; false when it does not end well.
    [[nodiscard]] bool stop();
    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }

    struct Standing
    {
        RowDigests rows;
        bool isSettled = false;
    };
    /// What it has. None when it does not answer within a minute.
    [[nodiscard]] std::optional<Standing> standing();

    /// How much the clerk was told to be done.
    [[nodiscard]] qsizetype promises() const { return m_promises.size(); }
    /// A change that the clerk was told to be done and that is not among these rows, as a sentence
    /// about the desk; empty when there is none.
    [[nodiscard]] QString brokenPromise(const ServerRows &rows) const;

    /// lobbyctl's judgement of the profile; begins to look, and waits for the answer.
    void beginAudit();
    [[nodiscard]] bool auditHolds();

private:
    using Field = std::pair<sync::RowKey, quint16>;
    [[nodiscard]] QString profile() const { return m_folder.filePath(QStringLiteral("profile")); }
    void listen();
    void note(const Heard &heard);
    void runLobbyctl(const QStringList &command, const QByteArray &more = {}) const;

    const int m_number;
    QTemporaryDir m_folder;
    QProcess m_process;
    QProcess m_audit;
    QByteArray m_said; ///< the beginning of a line
    bool m_isBusy = false; ///< has begun a change
    Standing m_telling;
    std::optional<Standing> m_told;
    QList<Change> m_promises;
    /// The last promise, and everything that was begun since.
    std::map<Field, QStringList> m_possible;
};

/// A folder with all that is in it, in place of whatever is at `to`.
void copyFolder(const QString &from, const QString &to);

} // namespace lobby::tests
