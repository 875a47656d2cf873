#include "ui/checkin/guests_card.h"

#include "models/support/async.h"
#include "ui/checkin/document_fields.h"
#include "ui/checkin/guest_row.h"

#include <QVBoxLayout>

#include <algorithm>

namespace lobby::ui {

using guests::GuestProfile;

GuestsCard::GuestsCard(guests::Guests &guests, QWidget *parent)
    : Card(parent)
    , m_guests(guests)
{
}

void GuestsCard::begin(const stays::Stay &stay)
{
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
    m_missing = m_ids.size();
    ++m_generation;
    for (const Uuid &guest : std::as_const(m_ids)) {
        whenDone(m_guests.load(guest), this,
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
    auto *row = new GuestRow(*read, this);
    row->setEditable(m_editable);
    const qsizetype place = m_ids.indexOf(guest);
    const auto after = std::ranges::find_if(m_rows, [this, place](const GuestRow *other) {
        return m_ids.indexOf(other->profile().guest.id) > place;
    });
    const auto at = after - m_rows.begin();
    m_rows.insert(at, row);
    content()->insertWidget(static_cast<int>(at), row);
    show();
}

void GuestsCard::documentSaved(const Uuid &guest)
{
    if (const GuestRow *row = rowOf(guest); row && row->fields())
        row->fields()->clear();
    whenDone(m_guests.load(guest), this,
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
    for (GuestRow *row : std::as_const(m_rows))
        row->setEditable(editable);
}

const GuestProfile *GuestsCard::owner() const
{
    const GuestRow *row = m_ids.isEmpty() ? nullptr : rowOf(m_ids.constFirst());
    return row ? &row->profile() : nullptr;
}

std::optional<QList<CheckInSteps::Document>> GuestsCard::typed(QDate today) const
{
    QList<CheckInSteps::Document> documents;
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
    for (GuestRow *row : std::as_const(m_rows))
        row->retranslate();
}

} // namespace lobby::ui
