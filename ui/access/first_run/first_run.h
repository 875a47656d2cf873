#pragma once

#include "models/access/keys/recovery_key.h"
#include "models/access/secrets/password.h"

#include <QFuture>

#include <functional>
#include <memory>

namespace lobby::access {
class ProfileFolder;
}

namespace lobby::ui {

/// What the first run asks for.
struct FirstRun
{
    enum class Start { Empty, Demo, Import };

    QString language; ///< "zh_CN"
    QString kind = QStringLiteral("hotel"); ///< "hotel", "agency", "branch"
    QString property;
    QString owner;
    std::shared_ptr<const access::Password> password;
    Start start = Start::Empty;
    QString importFile; ///< of Start::Import
};

using SharedRecoveryKey = std::shared_ptr<const access::RecoveryKey>;

/// What the wizard has done for it; the program gives it.
struct FirstRunWork
{
    /// In force at once: every text of the wizard follows.
    std::function<void(const QString &language)> setLanguage;
    /// Founds the vault, off the GUI thread; called once language, place and owner are known.
    std::function<QFuture<Result<SharedRecoveryKey>>(const FirstRun &)> found;
    /// Opens the vault's root key with the recovery key, off the GUI thread: proof that the sheet
    /// works. proofAgainst() gives the real one.
    std::function<QFuture<Result<Done>>(SharedRecoveryKey)> prove;
};

/// Unlocks vault.keys of `folder` with the key that was typed.
std::function<QFuture<Result<Done>>(SharedRecoveryKey)> proofAgainst(
    const access::ProfileFolder &folder);

} // namespace lobby::ui
