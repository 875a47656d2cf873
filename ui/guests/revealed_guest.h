#pragma once

#include "models/guests/guests.h"

#include <QObject>
#include <QTimer>

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

    /// A menu of reasons at `at`; the one that is chosen reveals `guest`.
    void ask(const guests::GuestProfile &guest, QWidget *parent, const QPoint &at);
    void mask();
    /// None while he is masked.
    [[nodiscard]] const std::optional<guests::GuestProfile> &profile() const { return m_profile; }
    /// "Shown until 09:31:00." while he is shown, else empty.
    [[nodiscard]] QString remark() const;

Q_SIGNALS:
    void changed();
    void refused(const lobby::Error &error);

private:
    void reveal(const guests::GuestProfile &guest, const QString &reason);
    void revealDocuments(const guests::GuestProfile &guest, const QString &reason);

    guests::Guests &m_guests;
    const access::Authoriser &m_authoriser;
    std::optional<guests::GuestProfile> m_profile;
    QTimer m_timer;
    int m_generation = 0;
};

} // namespace lobby::ui
