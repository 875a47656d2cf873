#include "ui/guests/matches/known_guests_card.h"

#include "models/support/async.h"
#include "ui/guests/matches/match_words.h"
#include "ui/kit/layout/card_list.h"
#include "ui/kit/look/icon.h"

#include <QListWidget>
#include <QVBoxLayout>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using guests::LikelyGuest;

namespace {

constexpr int kMost = 5; // more of one name is a common name, and no duplicate

} // namespace

KnownGuestsCard::KnownGuestsCard(
    const guests::GuestMatching &matching, const MayBeOne &mayBeOne, QWidget *parent)
    : Card(parent)
    , m_matching(matching)
    , m_list(new QListWidget(this))
    , m_twice(new TwiceBar(mayBeOne, this))
{
    setObjectName(u"knownGuests"_s);
    m_list->setObjectName(u"knownGuestsList"_s);
    layInCard(m_list);
    content()->addWidget(m_list);
    content()->addWidget(m_twice);
    setFocusProxy(m_list);
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        Q_EMIT chosen(m_likely.at(m_list->row(item)).guest.guest);
    });
    clear();
    retranslate();
}

void KnownGuestsCard::look(const guests::Somebody &somebody)
{
    whenDone(m_matching.find(somebody, kMost), this,
        [this, generation = ++m_generation](const Result<QList<LikelyGuest>> &likely) {
            if (generation != m_generation)
                return;
            show(likely ? *likely : QList<LikelyGuest>());
            m_twice->look(m_likely);
        });
}

void KnownGuestsCard::clear()
{
    ++m_generation;
    m_twice->clear();
    show({});
}

void KnownGuestsCard::show(const QList<LikelyGuest> &likely)
{
    m_likely = likely;
    m_list->clear();
    for (const LikelyGuest &one : likely) {
        auto *item = new QListWidgetItem(
            MatchWords::name(one) + u'\n' + MatchWords::evidence(one), m_list);
        item->setIcon(themedIcon(u"exclamation-triangle"_s, IconRole::Warn));
    }
    m_list->setCurrentRow(0);
    setVisible(!likely.isEmpty());
}

void KnownGuestsCard::retranslate()
{
    setTitle(tr("May be known already"));
    m_list->setAccessibleName(tr("Guests who may be the same"));
    show(QList(m_likely));
    m_twice->retranslate();
}

} // namespace lobby::ui
