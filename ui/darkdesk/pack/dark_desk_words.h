#pragma once

#include "models/darkdesk/pack/pack_passphrase.h"
#include "ui/wording/wording.h"

#include <QCoreApplication>
#include <QDateTime>

namespace lobby::ui {

/// The dark-desk pack in the words of the desk, translated.
class DarkDeskWords
{
    Q_DECLARE_TR_FUNCTIONS(DarkDeskWords)

public:
    static QString title();
    /// Why there is no new pack, and what to do.
    static Wording problem(const Error &error);
    static QString passphrase(darkdesk::PackPassphrase::Problem problem);
    /// "The pack holds the data of 14:05."
    static QString state(std::optional<qint64> lastMs, const QDateTime &now);
};

} // namespace lobby::ui
