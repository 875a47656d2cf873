#include "ui/guests/revealed_guest.h"

#include "models/support/async.h"

#include <QMenu>
#include <QTime>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using guests::GuestProfile;

RevealedGuest::RevealedGuest(
    guests::Guests &guests, const access::Authoriser &authoriser, QObject *parent)
    : QObject(parent)
    , m_guests(guests)
    , m_authoriser(authoriser)
    , m_timer(this)
{
    m_timer.setObjectName(u"revealTimer"_s);
    m_timer.setSingleShot(true);
    m_timer.setInterval(kShownMs);
    connect(&m_timer, &QTimer::timeout, this, &RevealedGuest::mask);
}

void RevealedGuest::ask(const GuestProfile &guest, QWidget *parent, const QPoint &at)
{
    askReason(this, parent, at, [this, guest](const QString &reason) { reveal(guest, reason); });
}

void RevealedGuest::askReason(QObject *context, QWidget *parent, const QPoint &at,
    const std::function<void(const QString &reason)> &chosen)
{
    auto *menu = new QMenu(parent);
    menu->setObjectName(u"revealReasons"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Why do you need to see it?"));
    const QList<std::pair<QString, QString>> reasons {
        {u"guest_asks"_s, tr("&1  The guest asks for it")},
        {u"call_guest"_s, tr("&2  To call or write to the guest")},
        {u"check_in"_s, tr("&3  Check-in")},
        {u"correct_profile"_s, tr("&4  To correct the profile")},
        {u"authority"_s, tr("&5  An authority asks for it")},
    };
    menu->addSection(tr("Why do you need to see it?"));
    for (const auto &[code, text] : reasons)
        connect(menu->addAction(text), &QAction::triggered, context,
            [chosen, reason = code] { chosen(reason); });
    menu->popup(at);
}

void RevealedGuest::reveal(const GuestProfile &guest, const QString &reason)
{
    whenDone(m_guests.revealContacts(guest.guest.id, reason), this,
        [this, reason, guest, generation = ++m_generation](const Result<GuestProfile> &profile) {
            if (generation != m_generation)
                return;
            if (!profile) {
                Q_EMIT refused(profile.error());
                return;
            }
            m_profile = *profile;
            m_timer.start();
            Q_EMIT changed();
            if (m_authoriser.may(access::Permission::IdentityReveal))
                revealDocuments(guest, reason);
        });
}

void RevealedGuest::revealDocuments(const GuestProfile &guest, const QString &reason)
{
    for (const guests::IdentityDocument &document : guest.documents) {
        whenDone(m_guests.revealDocument(guest.guest.id, document.id, reason), this,
            [this, id = document.id, generation = m_generation](const Result<QString> &number) {
                if (generation != m_generation || !m_profile || !number)
                    return; // without leave the number stays masked, which says it
                for (guests::IdentityDocument &shown : m_profile->documents) {
                    if (shown.id == id)
                        shown.number = *number;
                }
                Q_EMIT changed();
            });
    }
}

void RevealedGuest::mask()
{
    ++m_generation;
    m_timer.stop();
    if (!m_profile)
        return;
    m_profile.reset();
    Q_EMIT changed();
}

QString RevealedGuest::remark() const
{
    if (!m_profile)
        return {};
    const QTime until = QTime::currentTime().addMSecs(m_timer.remainingTime());
    return tr("Shown until %1.").arg(until.toString(u"HH:mm:ss"));
}

} // namespace lobby::ui
