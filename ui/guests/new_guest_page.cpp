#include "ui/guests/new_guest_page.h"

#include "models/support/async.h"
#include "ui/guests/form/guest_form.h"
#include "ui/guests/matches/known_guests_card.h"
#include "ui/guests/words/guest_words.h"
#include "ui/guests/words/typed_guest.h"
#include "ui/kit/card.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/look/desk_style.h"
#include "ui/kit/page_header.h"
#include "ui/shell/page/actions.h"
#include "ui/wording/wording.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>

#include <array>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using guests::GuestProfile;

NewGuestPage::NewGuestPage(GuestServices services, QWidget *parent)
    : Page(parent)
    , m_services(std::move(services))
    , m_header(new PageHeader(this))
    , m_message(new InlineMessage(this))
    , m_scroll(new QScrollArea(this))
    , m_save(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(u"newGuest"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::page, 0, Space::page, Space::control);
    column->setSpacing(Space::control);
    column->addWidget(m_header);
    column->addWidget(m_message);
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
    m_known = new KnownGuestsCard(m_services.matching, inside);
    halves.at(0)->addWidget(m_known);
    connect(m_known, &KnownGuestsCard::chosen, this, [this](const Uuid &guest) {
        Q_EMIT openRequested({u"guest"_s, guest.toString()});
    });
    for (QVBoxLayout *half : halves)
        half->addStretch();
    m_scroll->setWidget(inside);
    column->addWidget(m_scroll, 1);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(Space::control);
    bottom->addStretch();
    bottom->addWidget(m_cancel);
    bottom->addWidget(m_save);
    column->addLayout(bottom);
    m_save->setObjectName(u"saveGuest"_s);
    m_cancel->setObjectName(u"cancelGuest"_s);
    setButtonKind(m_save, ButtonKind::Primary);
    connect(m_save, &QPushButton::clicked, this, &NewGuestPage::save);
    connect(m_cancel, &QPushButton::clicked, this, &NewGuestPage::cancel);
    clear();
    retranslate();
}

QString NewGuestPage::title() const
{
    return tr("New guest");
}

void NewGuestPage::declareActions(Actions &actions)
{
    m_actions = &actions;
    actions.add({.id = u"guest.create"_s,
                    .text = [] { return tr("Save the new guest"); },
                    .run = [this] { save(); },
                    .keys = {QKeySequence(Qt::CTRL | Qt::Key_Return),
                        QKeySequence(Qt::CTRL | Qt::Key_Enter)},
                    .menu = Menu::Guest,
                    .inPalette = false},
        this);
    showPermission();
}

void NewGuestPage::showPermission()
{
    const QString reason = m_services.authoriser.may(access::Permission::GuestCreate)
        ? QString()
        : GuestWords::permissionNeeded(u"guest.create"_s);
    if (m_actions)
        m_actions->setBlocked(u"guest.create"_s, reason);
    m_save->setEnabled(reason.isEmpty());
    if (!reason.isEmpty())
        m_header->setDetail(reason);
}

void NewGuestPage::clear()
{
    for (GuestForm *form : std::as_const(m_forms))
        form->setProfile({});
    m_message->clear();
    m_known->clear();
    m_addresses.clear();
    m_empty = contents();
}

void NewGuestPage::open(const QString &argument)
{
    showPermission();
    if (!argument.isEmpty())
        suggest(guestTyped(argument, m_services.region));
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

void NewGuestPage::save()
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
    m_message->clear();
    m_save->setEnabled(false);
    whenDone(m_services.guests.create({profile}), this, [this](const Result<QList<Uuid>> &ids) {
        showPermission();
        if (!ids) {
            const Wording wording = describe(ids.error());
            m_message->showMessage(
                Tone::Err, wording.what, wording.next, QString(codeName(ids.error().code)));
            return;
        }
        clear();
        Q_EMIT toastRequested(tr("The guest is saved."), {}, {});
        Q_EMIT openRequested({u"guest"_s, ids->constFirst().toString()});
    });
}

void NewGuestPage::cancel()
{
    const QJsonObject typed = draft();
    clear();
    Q_EMIT backRequested();
    if (!typed.isEmpty())
        Q_EMIT toastRequested(tr("The new guest was not saved."), tr("Undo"), [this, typed] {
            Q_EMIT openRequested({u"guest-new"_s});
            restoreDraft(typed);
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

QList<KeyHint> NewGuestPage::keyHints() const
{
    return {{u"Ctrl+Enter"_s, tr("Save")}, {u"Esc"_s, tr("Cancel")}};
}

void NewGuestPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        cancel();
    else
        Page::keyPressEvent(event);
}

void NewGuestPage::retranslate()
{
    m_header->setTitle(title());
    m_header->setDetail(tr("A name is enough; the rest can follow."));
    for (GuestForm *form : std::as_const(m_forms)) {
        form->retranslate();
        if (auto *card = qobject_cast<Card *>(form->parentWidget()))
            card->setTitle(partTitle(form->part()));
    }
    m_known->retranslate();
    m_save->setText(tr("Save guest  Ctrl+Enter"));
    m_save->setAccessibleName(tr("Save guest"));
    m_cancel->setText(tr("Cancel  Esc"));
    m_cancel->setAccessibleName(tr("Cancel"));
    showPermission();
    Q_EMIT titleChanged();
}

} // namespace lobby::ui
