#pragma once

#include "models/guests/guests.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

class QWidget;

namespace lobby::ui {

/// What of a guest is shown unmasked, for half a minute. Who asks says why; the reason stands in
/// the audit.
class RevealedGuest : public QObject
{
    Q_OBJECT

public:
    static constexpr int kShownMs = 30'000;

    /// Both outlive this.
    RevealedGuest(
        guests::Guests &guests, const access::Authoriser &authoriser, QObject *parent = nullptr);

    /// A menu of reasons at `at`; `chosen` hears which one.
    static void askReason(QObject *context, QWidget *parent, const QPoint &at,
        const std::function<void(const QString &reason)> &chosen);
    /// askReason(), then reveal().
    void ask(const guests::GuestProfile &guest, QWidget *parent, const QPoint &at);
    /// `guest`, and the numbers of the documents that he holds here, for a reason that was given.
    void reveal(const guests::GuestProfile &guest, const QString &reason);
    void mask();
    /// None while he is masked.
    [[nodiscard]] const std::optional<guests::GuestProfile> &profile() const { return m_profile; }
    /// "Shown until 09:31:00." while he is shown, else empty.
    [[nodiscard]] QString remark() const;

Q_SIGNALS:
    void changed();
    void refused(const lobby::Error &error);

private:
    void revealDocuments(const guests::GuestProfile &guest, const QString &reason);

    guests::Guests &m_guests;
    const access::Authoriser &m_authoriser;
    std::optional<guests::GuestProfile> m_profile;
    QTimer m_timer;
    int m_generation = 0;
};

} // namespace lobby::ui
