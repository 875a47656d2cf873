#include "ui/sync/kept_aside_card.h"

#include "models/support/async.h"
#include "ui/guests/words/guest_words.h"
#include "ui/kit/rows/fact_line.h"
#include "ui/sync/conflict_words.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using conflicts::KeptAside;

KeptAsideCard::KeptAsideCard(const SyncServices &services, QWidget *parent)
    : Card(parent)
    , m_services(services)
    , m_lines(new QVBoxLayout)
{
    setObjectName(u"keptAsideCard"_s);
    content()->addLayout(m_lines);
    retranslate();
}

void KeptAsideCard::refresh()
{
    whenDone(m_services.conflicts.keptAside(), this, [this](const auto &changes) {
        if (changes)
            fill(*changes);
    });
}

void KeptAsideCard::fill(const QList<KeptAside> &changes)
{
    m_changes = changes;
    retranslate();
}

void KeptAsideCard::addLine(const KeptAside &change)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_services.clock.nowMs()).date();
    row->addWidget(
        new FactLine(u"exclamation-triangle"_s, Tone::Warn,
            tr("%1, %2").arg(ConflictWords::change(change), GuestWords::moment(change.atMs, today)),
            ConflictWords::why(change.why), line),
        1);
    if (change.isGuest) {
        auto *open = new QPushButton(tr("Open the guest"), line);
        connect(open, &QPushButton::clicked, this,
            [this, guest = change.subject] { Q_EMIT guestRequested(guest); });
        row->addWidget(open);
    }
    auto *seen = new QPushButton(tr("Seen"), line);
    seen->setObjectName(u"seen"_s);
    connect(seen, &QPushButton::clicked, this, [this, change] {
        whenDone(m_services.conflicts.dismiss(change), this,
            [this](const Result<Done> &) { refresh(); });
    });
    row->addWidget(seen);
    m_lines->addWidget(line);
}

void KeptAsideCard::retranslate()
{
    setTitle(tr("Not taken by the server"));
    setCount(static_cast<int>(m_changes.size()));
    clearLines(*m_lines);
    for (const KeptAside &change : std::as_const(m_changes))
        addLine(change);
    setVisible(!m_changes.isEmpty());
}

} // namespace lobby::ui
