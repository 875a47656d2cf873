#pragma once

#include "models/darkdesk/pack/dark_desk.h"
#include "models/darkdesk/pack/pack_folder.h"
#include "ui/kit/settings/desk_settings.h"

#include <QThreadPool>

#include <functional>

namespace lobby::ui {

/// Makes the dark-desk pack of this desk: reads, draws, encrypts and writes it, none of that on the
/// GUI thread. One a desk; GUI thread.
class PackDesk : public QObject
{
    Q_OBJECT

public:
    struct Services
    {
        darkdesk::DarkDesk &desk;
        DeskSettingsFile &settings;
        QString ownFolder; ///< where the pack lies unless a manager chose another place
        /// Hands a PDF to the desk's printer, under a name without personal data. Unavailable when
        /// none takes it.
        std::function<QFuture<Result<Done>>(const QByteArray &pdf, const QString &name)> print;
        std::function<QString()> language; ///< of the house, "zh_CN"
        darkdesk::PackFolder::Write write = {}; ///< made to fail by tests
    };

    /// All of it outlives this.
    explicit PackDesk(Services services, QObject *parent = nullptr);
    ~PackDesk() override; ///< waits for what is being written

    /// Makes a new pack now; while one is being made nothing more.
    void refresh();
    /// Puts the pack of this moment on paper. As DarkDesk::packToPrint() and Services::print.
    [[nodiscard]] QFuture<Result<Done>> print();

    [[nodiscard]] bool isWorking() const { return m_isWorking; }
    /// When the last whole pack was made, in this run or an earlier one; Unix milliseconds.
    [[nodiscard]] std::optional<qint64> lastMs() const { return m_lastMs; }
    /// Of the latest try; none: it succeeded, or nobody has tried.
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }
    [[nodiscard]] QString file() const { return folder().file(); }
    [[nodiscard]] darkdesk::DarkDesk &desk() const { return m_services.desk; }

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] darkdesk::PackFolder folder() const;
    void make(const darkdesk::PackToWrite &contents);
    void made(const Result<Done> &written, qint64 asOf);
    void lookForLast();

    Services m_services;
    QThreadPool m_worker; ///< of one thread
    std::optional<qint64> m_lastMs;
    std::optional<Error> m_problem;
    bool m_isWorking = false;
};

} // namespace lobby::ui
