#include "ui/guests/new_guest_page.h"

#include "models/support/async.h"
#include "ui/guests/form/guest_form.h"
#include "ui/guests/matches/known_guests_card.h"
#include "ui/guests/words/guest_words.h"
#include "ui/guests/words/typed_guest.h"
#include "ui/kit/card.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/look/tokens.h"
#include "ui/kit/page_header.h"
#include "ui/shell/page/actions.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>

#include <array>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using guests::GuestProfile;

NewGuestPage::NewGuestPage(GuestServices services, QWidget *parent)
    : FormPage({u"newGuest"_s, u"guest-new"_s, u"guest.create"_s}, parent)
    , m_services(std::move(services))
    , m_scroll(new QScrollArea(this))
{
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget;
    auto *across = new QHBoxLayout(inside);
    across->setContentsMargins(0, 0, Space::tight, 0);
    across->setSpacing(Space::area);
    const std::array halves {new QVBoxLayout, new QVBoxLayout};
    for (QVBoxLayout *half : halves) {
        half->setSpacing(Space::area);
        across->addLayout(half, 1);
    }
    for (const GuestPart part : {GuestPart::Identity, GuestPart::Contacts, GuestPart::Documents,
             GuestPart::Preferences, GuestPart::Tags, GuestPart::Note}) {
        auto *card = new Card(inside);
        auto *form = new GuestForm(part, m_services.region, m_services.database.clock(), card);
        card->setObjectName(u"card."_s + partName(part));
        card->content()->addWidget(form);
        m_forms.append(form);
        halves.at(part == GuestPart::Identity ? 0 : 1)->addWidget(card);
        connect(form, &GuestForm::edited, this, &NewGuestPage::lookForKnown);
    }
    m_known = new KnownGuestsCard(m_services.matching, m_services.mayBeOne, inside);
    halves.at(0)->addWidget(m_known);
    connect(m_known, &KnownGuestsCard::chosen, this, [this](const Uuid &guest) {
        Q_EMIT openRequested({u"guest"_s, guest.toString()});
    });
    connect(m_known->twice(), &TwiceBar::compareRequested, this,
        [this](const Uuid &one, const Uuid &other) {
            Q_EMIT openRequested(
                {u"duplicates"_s, one.toString() + u' ' + other.toString() + u" back"_s});
        });
    for (QVBoxLayout *half : halves)
        half->addStretch();
    m_scroll->setWidget(inside);
    content()->addWidget(m_scroll, 1);
    clear();
    retranslate();
}

QString NewGuestPage::title() const
{
    return tr("New guest");
}

void NewGuestPage::declareActions(Actions &actions)
{
    FormPage::declareActions(actions);
    if (!m_services.mayBeOne)
        return;
    actions.add({.id = u"guest.compare_known"_s,
                    .text = [] { return tr("Compare two who may be one guest"); },
                    .run = [this] { m_known->twice()->compare(); },
                    .listKey = Qt::Key_M,
                    .menu = Menu::Guest,
                    .icon = u"intersect"_s},
        this);
    actions.attachList(m_known->list());
    const auto showWhether = [this, &actions] {
        actions.setBlocked(u"guest.compare_known"_s,
            m_known->twice()->isOffered() ? QString() : tr("No two guests here may be one."));
    };
    connect(m_known->twice(), &TwiceBar::changed, this, showWhether);
    showWhether();
}

FormPage::Words NewGuestPage::words() const
{
    return {tr("Save the new guest"), tr("Save guest"), tr("The new guest was not saved.")};
}

QString NewGuestPage::refusal() const
{
    return m_services.authoriser.may(access::Permission::GuestCreate)
        ? QString()
        : GuestWords::permissionNeeded(u"guest.create"_s);
}

void NewGuestPage::showState()
{
    FormPage::showState();
    if (refusal().isEmpty())
        header()->setDetail(tr("A name is enough; the rest can follow."));
}

void NewGuestPage::clear()
{
    for (GuestForm *form : std::as_const(m_forms))
        form->setProfile({});
    message()->clear();
    m_known->clear();
    m_addresses.clear();
    m_empty = contents();
}

void NewGuestPage::open(const QString &argument)
{
    showState();
    if (!argument.isEmpty())
        suggest(guestTyped(argument, m_services.region));
    else if (!draft().isEmpty())
        lookForKnown(); // two of them may be one by now
}

void NewGuestPage::suggest(const GuestProfile &profile)
{
    if (!draft().isEmpty())
        return;
    m_addresses = profile.addresses;
    for (GuestForm *form : std::as_const(m_forms)) {
        GuestProfile start;
        form->setProfile(start);
        form->setProfile(profile);
        const QJsonObject typed = form->contents();
        form->setProfile(start); // it is typed, not something to start from
        form->setContents(typed);
    }
    lookForKnown();
}

QJsonObject NewGuestPage::contents() const
{
    QJsonObject all;
    for (const GuestForm *form : m_forms)
        all.insert(partName(form->part()), form->contents());
    return all;
}

QJsonObject NewGuestPage::draft() const
{
    const QJsonObject all = contents();
    return all == m_empty ? QJsonObject() : all;
}

void NewGuestPage::restoreDraft(const QJsonObject &draft)
{
    clear();
    for (GuestForm *form : std::as_const(m_forms)) {
        const QString name = partName(form->part());
        if (draft.contains(name))
            form->setContents(draft.value(name).toObject());
    }
}

void NewGuestPage::submit()
{
    GuestProfile profile;
    profile.addresses = m_addresses;
    bool good = true;
    // The last one that complains keeps the focus, so the first is asked last.
    for (qsizetype i = m_forms.size() - 1; i >= 0; --i)
        good = m_forms.at(i)->check() && good;
    if (!good)
        return;
    for (const GuestForm *form : std::as_const(m_forms))
        profile = form->appliedTo(profile);
    setBusy(true);
    whenDone(m_services.guests.create({profile}), this, [this](const Result<QList<Uuid>> &ids) {
        setBusy(false);
        if (!ids) {
            fail(ids.error());
            return;
        }
        clear();
        saySaved(ids->constFirst());
        Q_EMIT openRequested({u"guest"_s, ids->constFirst().toString()});
    });
}

void NewGuestPage::saySaved(const Uuid &guest)
{
    const auto say = [this] { Q_EMIT toastRequested(tr("The guest is saved."), {}, {}); };
    if (!m_services.maybeSameAs) {
        say();
        return;
    }
    whenDone(m_services.maybeSameAs(guest), this,
        [this, say, guest](const Result<QList<MaybeSame>> &others) {
            if (!others || others->isEmpty()) {
                say(); // also without leave to merge
                return;
            }
            const MaybeSame &other = others->constFirst();
            const Location both {u"duplicates"_s, guest.toString() + u' ' + other.guest.toString()};
            Q_EMIT toastRequested(
                tr("The guest is saved, and may be the same as %1.").arg(other.name), tr("Compare"),
                [this, both] { Q_EMIT openRequested(both); });
        });
}

guests::Somebody NewGuestPage::sought() const
{
    GuestProfile typed;
    for (const GuestForm *form : std::as_const(m_forms))
        typed = form->appliedTo(typed);
    guests::Somebody somebody {{}, typed.guest.name(), typed.guest.birthDate, {}};
    if (!typed.documents.isEmpty())
        somebody.documentNumber = typed.documents.constFirst().number;
    if (!typed.telephones.isEmpty())
        somebody.phone = typed.telephones.constFirst().e164;
    return somebody;
}

/// At every key: the search is quick, and an older one's answer is dropped.
void NewGuestPage::lookForKnown()
{
    m_known->look(sought());
}

void NewGuestPage::focusFirst()
{
    m_forms.constFirst()->focusFirst();
}

QList<QWidget *> NewGuestPage::panes() const
{
    QList<QWidget *> panes {m_forms.cbegin(), m_forms.cend()};
    if (m_known->isVisible())
        panes.append(m_known);
    return panes;
}

void NewGuestPage::retranslate()
{
    FormPage::retranslate();
    for (GuestForm *form : std::as_const(m_forms)) {
        form->retranslate();
        if (auto *card = qobject_cast<Card *>(form->parentWidget()))
            card->setTitle(partTitle(form->part()));
    }
    m_known->retranslate();
}

} // namespace lobby::ui
