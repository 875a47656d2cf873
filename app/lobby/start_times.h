#pragma once

#include "models/access/secrets/password.h"
#include "models/access/vault/profile_folder.h"
#include "models/support/uuid.h"

#include <QElapsedTimer>
#include <QObject>

#include <functional>

class QWidget;

namespace lobby::app {

/// For --time: how long a start took, as one JSON object on standard output, and the end. The one
/// thing that is measured is what a user waits for: the moment a frame has been handed over.
class StartTimes : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// From the start of the process (known to 10 ms) until `login` is painted.
    void watchLogin(QWidget &login);
    /// Opening begins: derives the key once more, before the clock runs, to know what to take off.
    /// Blocks; beside the GUI thread.
    void beginOpening(
        const access::ProfileFolder &folder, const Uuid &member, const access::Password &password);
    /// From there, without the key derivation, until the day's list is painted with what is in it.
    void watchToday(QWidget &window);

private:
    QElapsedTimer m_opening;
    qint64 m_keyMs = 0;
};

} // namespace lobby::app
