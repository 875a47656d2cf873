#include "ui/guestside/guest_side_card.h"

#include "models/support/async.h"
#include "ui/guests/words/guest_words.h"
#include "ui/kit/rows/fact_line.h"
#include "ui/kit/settings/language.h"

#include <QDateTime>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace lobby::ui {

using namespace Qt::StringLiterals;

GuestSideCard::GuestSideCard(GuestSide services, QWidget *parent)
    : Card(parent)
    , m_services(std::move(services))
    , m_button(new QPushButton(this))
    , m_lines(new QVBoxLayout)
{
    setObjectName(u"guestSide"_s);
    m_button->setObjectName(u"guestSideOpen"_s);
    content()->addLayout(m_lines);
    content()->addWidget(m_button, 0, Qt::AlignLeft);
    connect(m_button, &QPushButton::clicked, this, &GuestSideCard::toggle);
    retranslate();
}

GuestSideCard::~GuestSideCard()
{
    clear();
}

template <typename T, typename Then>
void GuestSideCard::after(const QFuture<Result<T>> &step, Then then)
{
    whenDone(step, this, [this, then, generation = m_generation](const Result<T> &result) {
        if (generation != m_generation)
            return;
        if (result) {
            then(*result);
            return;
        }
        m_busy = false;
        showState();
        Q_EMIT failed(result.error());
    });
}

void GuestSideCard::begin(const Uuid &stay, const Uuid &guest)
{
    if (stay == m_stay && guest == m_guest)
        return;
    clear();
    m_stay = stay;
    m_guest = guest;
    after(m_services.registrations.ofStay(stay),
        [this](const QList<checkin::Registration> &registrations) {
            for (const checkin::Registration &one : registrations) {
                if (one.guest == m_guest)
                    m_signedAt = one.signedAt;
            }
            showState();
        });
    showState();
}

void GuestSideCard::clear()
{
    ++m_generation;
    if (m_window)
        m_window->close();
    m_window.clear();
    m_stay = {};
    m_guest = {};
    m_loaded.reset();
    m_changes.clear();
    m_signedAt.reset();
    m_busy = false;
    showState();
}

void GuestSideCard::toggle()
{
    if (m_window) {
        m_window->close();
        return;
    }
    if (m_busy || m_guest.isNull())
        return;
    m_busy = true;
    showState();
    after(m_services.guests.load(m_guest), [this](const guests::GuestProfile &guest) {
        after(
            m_services.consents.of(m_guest), [this, guest](const privacy::GuestConsents &consents) {
                after(m_services.notices.inForce(),
                    [this, guest, consents](
                        const privacy::NoticeVersion &notice) { open(guest, consents, notice); });
            });
    });
}

void GuestSideCard::open(const guests::GuestProfile &guest, const privacy::GuestConsents &consents,
    const privacy::NoticeVersion &notice)
{
    m_busy = false;
    m_loaded = guest;
    m_window = new GuestWindow(guest, consents, notice, m_services.house);
    m_window->setLanguage(Language::nearest(QLocale(guest.guest.language)));
    connect(m_window, &GuestWindow::confirmed, this, &GuestSideCard::save);
    connect(m_window, &GuestWindow::gone, this, [this] {
        m_window.clear();
        showState();
    });
    m_window->present(*window());
    showState();
}

void GuestSideCard::save(const GuestAnswer &answer)
{
    m_window.clear();
    m_busy = true;
    showState();
    saveDetails(answer);
}

void GuestSideCard::saveDetails(const GuestAnswer &answer)
{
    if (answer.changes.isEmpty()) {
        saveConsents(answer);
        return;
    }
    const guests::GuestProfile after = corrected(*m_loaded, answer.changes, m_services.region);
    this->after(m_services.guests.save(after, *m_loaded),
        [this, answer](const store::Committed &) { saveConsents(answer); });
}

void GuestSideCard::saveConsents(const GuestAnswer &answer)
{
    privacy::ConsentAnswer said;
    said.noticeVersion = answer.noticeVersion;
    said.informed = true;
    said.granted = answer.granted;
    said.channel = privacy::ConsentChannel::GuestScreen;
    after(
        m_services.consents.record(m_guest, said), [this, answer](Done) { saveSignature(answer); });
}

void GuestSideCard::saveSignature(const GuestAnswer &answer)
{
    checkin::Registration registration;
    registration.stay = m_stay;
    registration.guest = m_guest;
    registration.noticeVersion = QString::number(answer.noticeVersion);
    registration.language = answer.language;
    registration.signature = answer.signature;
    registration.signedAt = m_services.clock.nowMs();
    after(m_services.registrations.save(registration),
        [this, answer](Done) { finish(answer.changes); });
}

void GuestSideCard::finish(const QList<DetailChange> &changes)
{
    m_busy = false;
    m_changes = changes;
    m_signedAt = m_services.clock.nowMs();
    showState();
    Q_EMIT saved();
}

void GuestSideCard::showState()
{
    clearLines(*m_lines);
    if (m_signedAt) {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(*m_signedAt);
        m_lines->addWidget(new FactLine(u"check-lg"_s, Tone::Ok,
            tr("Signed on %1").arg(QLocale().toString(at, QLocale::ShortFormat)), {}, this));
    }
    for (const DetailChange &change : std::as_const(m_changes)) {
        m_lines->addWidget(new FactLine(u"pencil"_s, Tone::Warn,
            tr("%1, corrected by the guest: %2 → %3")
                .arg(GuestWords::field(change.field),
                    change.before.isEmpty() ? u"—"_s : change.before, change.after),
            {}, this));
    }
    if (m_window)
        m_lines->addWidget(
            new FactLine(u"person"_s, Tone::Info, tr("The guest has his window."), {}, this));
    m_button->setEnabled(!m_busy && !m_guest.isNull());
    const QString text = m_window ? tr("Take it back")
        : m_signedAt              ? tr("Let the guest sign again…")
                                  : tr("Let the guest check and sign…");
    m_button->setText(text);
    m_button->setAccessibleName(text);
}

void GuestSideCard::retranslate()
{
    setTitle(tr("The guest's side"));
    showState();
}

} // namespace lobby::ui
