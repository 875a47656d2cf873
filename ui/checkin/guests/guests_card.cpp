#include "ui/checkin/guests/guests_card.h"

#include "models/support/async.h"
#include "ui/checkin/guests/document_fields.h"
#include "ui/checkin/guests/guest_row.h"
#include "ui/guests/list/guest_picker.h"
#include "ui/guests/words/typed_guest.h"

#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>

namespace lobby::ui {

using guests::GuestProfile;

GuestsCard::GuestsCard(const DeskServices &services, QWidget *parent)
    : Card(parent)
    , m_services(services)
    , m_picker(new GuestPicker(services.guestLists, this))
{
    content()->addWidget(m_picker);
    connect(m_picker, &GuestPicker::chosen, this, &GuestsCard::addCompanion);
    connect(m_picker, &GuestPicker::typed, this, &GuestsCard::createCompanion);
}

void GuestsCard::begin(const stays::Stay &stay)
{
    m_stay = stay.id;
    m_ids = {stay.guest};
    for (const stays::StayGuest &other : stay.others) {
        if (other.role == stays::StayRole::Companion)
            m_ids.append(other.guest);
    }
    const auto gone = [this](GuestRow *row) {
        const bool stays = m_ids.contains(row->profile().guest.id);
        if (!stays)
            row->deleteLater(); // one of its buttons may be what has sent it away
        return !stays;
    };
    m_rows.removeIf(gone);
    m_picker->setTaken(m_ids);
    m_missing = m_ids.size();
    ++m_generation;
    for (const Uuid &guest : std::as_const(m_ids)) {
        whenDone(m_services.guests.load(guest), this,
            [this, guest, generation = m_generation](const Result<GuestProfile> &read) {
                if (generation != m_generation)
                    return;
                place(guest, read);
                if (--m_missing == 0)
                    Q_EMIT loaded();
            });
    }
}

void GuestsCard::clear()
{
    ++m_generation;
    m_stay = {};
    m_pending = {};
    m_picker->clear();
    m_ids.clear();
    qDeleteAll(m_rows);
    m_rows.clear();
    hide();
}

/// Whoever was erased meanwhile, or may not be seen, has no row.
void GuestsCard::place(const Uuid &guest, const Result<GuestProfile> &read)
{
    if (!read)
        return;
    if (GuestRow *row = rowOf(guest)) {
        row->setProfile(*read);
        return;
    }
    const qsizetype place = m_ids.indexOf(guest);
    using Place = GuestRow::Place;
    auto *row = new GuestRow(*read, place == 0 ? Place::Owner : Place::Companion, this);
    connect(
        row, &GuestRow::removeRequested, this, [this, row] { removeCompanion(row->profile()); });
    const auto after = std::ranges::find_if(m_rows, [this, place](const GuestRow *other) {
        return m_ids.indexOf(other->profile().guest.id) > place;
    });
    const auto at = after - m_rows.begin();
    m_rows.insert(at, row);
    content()->insertWidget(static_cast<int>(at), row);
    putBack(*row);
    setEditable(m_editable);
    show();
}

void GuestsCard::documentSaved(const Uuid &guest)
{
    if (const GuestRow *row = rowOf(guest); row && row->fields())
        row->fields()->clear();
    whenDone(m_services.guests.load(guest), this,
        [this, guest, generation = m_generation](const Result<GuestProfile> &read) {
            if (generation == m_generation)
                place(guest, read);
        });
}

GuestRow *GuestsCard::rowOf(const Uuid &guest) const
{
    const auto found = std::ranges::find_if(
        m_rows, [&guest](const GuestRow *row) { return row->profile().guest.id == guest; });
    return found == m_rows.end() ? nullptr : *found;
}

void GuestsCard::setEditable(bool editable)
{
    m_editable = editable;
    const bool mayChange = m_services.authoriser.may(access::Permission::StayEdit);
    for (GuestRow *row : std::as_const(m_rows)) {
        row->setEditable(editable);
        row->setRemovable(editable && mayChange);
    }
    m_picker->setVisible(editable && m_services.guestLists.search);
    m_picker->setBlocked(mayChange ? QString() : tr("Your role does not include adding guests."));
}

void GuestsCard::addCompanion(const Uuid &guest)
{
    whenDone(m_services.stays.addGuest(m_stay, {guest, stays::StayRole::Companion}), this,
        [this](const Result<Done> &added) {
            if (!added)
                Q_EMIT failed(added.error());
        });
}

void GuestsCard::createCompanion(const QString &text)
{
    whenDone(m_services.guests.create({guestTyped(text, m_services.region)}), this,
        [this, stay = m_stay](const Result<QList<Uuid>> &made) {
            if (!made)
                Q_EMIT failed(made.error());
            else if (stay == m_stay)
                addCompanion(made->constFirst());
        });
}

void GuestsCard::removeCompanion(const GuestProfile &guest)
{
    const QPointer card = this;
    whenDone(m_services.stays.removeGuest(m_stay, guest.guest.id), this,
        [this, card, stay = m_stay, id = guest.guest.id,
            sentence = tr("%1 was taken off the stay.").arg(guest.guest.name().spokenForm())](
            const Result<Done> &removed) {
            if (!removed) {
                Q_EMIT failed(removed.error());
                return;
            }
            Q_EMIT toastRequested(sentence, tr("Undo"), [card, stay, id] {
                if (card && card->m_stay == stay)
                    card->addCompanion(id);
            });
        });
}

const GuestProfile *GuestsCard::owner() const
{
    const GuestRow *row = m_ids.isEmpty() ? nullptr : rowOf(m_ids.constFirst());
    return row ? &row->profile() : nullptr;
}

std::optional<QList<TypedDocument>> GuestsCard::typed(QDate today) const
{
    QList<TypedDocument> documents;
    for (const GuestRow *row : m_rows) {
        DocumentFields *fields = row->fields();
        if (!fields || fields->isEmpty())
            continue;
        const std::optional<GuestProfile> with = fields->typed(row->profile(), today);
        if (!with)
            return std::nullopt;
        documents.append({row->profile(), *with});
    }
    return documents;
}

QJsonObject GuestsCard::contents() const
{
    QJsonObject all = m_pending;
    for (const GuestRow *row : m_rows) {
        const QJsonObject typed = row->fields() ? row->fields()->contents() : QJsonObject();
        if (!typed.isEmpty())
            all.insert(row->profile().guest.id.toString(), typed);
    }
    return all;
}

void GuestsCard::setContents(const QJsonObject &contents)
{
    m_pending = contents;
    for (const GuestRow *row : std::as_const(m_rows))
        putBack(*row);
}

void GuestsCard::putBack(const GuestRow &row)
{
    const QJsonValue typed = m_pending.take(row.profile().guest.id.toString());
    if (row.fields() && typed.isObject())
        row.fields()->setContents(typed.toObject());
}

bool GuestsCard::focusMissing()
{
    for (const GuestRow *row : std::as_const(m_rows)) {
        if (row->fields()) {
            row->fields()->focusNumber();
            return true;
        }
    }
    return false;
}

void GuestsCard::retranslate()
{
    setTitle(tr("Guests and documents"));
    m_picker->setWords({tr("Add a guest to the stay"),
        tr("Who else stays? Name, pinyin, phone or document tail"), tr("New guest “%1”")});
    for (GuestRow *row : std::as_const(m_rows))
        row->retranslate();
}

} // namespace lobby::ui
