#include "ui/guests/elsewhere/summary_list.h"

#include "ui/guests/words/guest_words.h"
#include "ui/kit/layout/card_list.h"

#include <QEvent>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using guests::GuestElsewhere;

SummaryList::SummaryList(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(u"elsewhereGuests"_s);
    layInCard(this);
    setSpacing(2);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    retranslate();
}

void SummaryList::show(const QList<GuestElsewhere> &guests)
{
    m_guests = guests;
    retranslate();
    setCurrentRow(0);
}

void SummaryList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        retranslate();
}

std::optional<GuestElsewhere> SummaryList::chosen() const
{
    return currentRow() >= 0 && currentRow() < m_guests.size()
        ? std::optional(m_guests.at(currentRow()))
        : std::nullopt;
}

void SummaryList::retranslate()
{
    const QSignalBlocker quiet(this);
    const int row = currentRow();
    clear();
    for (const GuestElsewhere &guest : std::as_const(m_guests)) {
        QStringList facts {guest.summary.name};
        if (!guest.summary.birthYear.isEmpty())
            facts.append(tr("born %1").arg(guest.summary.birthYear));
        if (!guest.summary.nationality.isEmpty())
            facts.append(GuestWords::country(guest.summary.nationality));
        addItem(facts.join(u" · "_s) + u'\n'
            + (guest.isHere ? tr("Known at this desk too") : tr("Known at another branch")));
    }
    setCurrentRow(row);
    setAccessibleName(tr("Guests whom the branches know"));
}

} // namespace lobby::ui
