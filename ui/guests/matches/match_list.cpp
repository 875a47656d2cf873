#include "ui/guests/matches/match_list.h"

#include "ui/guests/matches/match_words.h"
#include "ui/kit/layout/card_list.h"
#include "ui/kit/look/icon.h"

#include <QKeyEvent>

namespace lobby::ui {

using namespace Qt::StringLiterals;

MatchList::MatchList(QWidget *parent)
    : QListWidget(parent)
{
    layInCard(this);
    setSpacing(2);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
}

void MatchList::show(const QList<guests::LikelyGuest> &likely)
{
    m_likely = likely;
    retranslate();
    using Birth = guests::LikelyGuest::Birth;
    const bool sure = !likely.isEmpty()
        && (likely.constFirst().isCertain()
            || (likely.size() == 1 && likely.constFirst().hasEvidence()
                && likely.constFirst().birth != Birth::Different));
    if (likely.isEmpty() || sure)
        setCurrentRow(0);
    else
        clearSelection();
}

void MatchList::choose(const Uuid &guest)
{
    for (qsizetype row = 0; row < m_likely.size(); ++row) {
        if (m_likely.at(row).guest.guest == guest && m_likely.at(row).hasEvidence())
            setCurrentRow(int(row));
    }
}

std::optional<guests::LikelyGuest> MatchList::chosen() const
{
    return hasChoice() && currentRow() < m_likely.size() ? std::optional(m_likely.at(currentRow()))
                                                         : std::nullopt;
}

bool MatchList::isNewChosen() const
{
    return hasChoice() && currentRow() == m_likely.size();
}

void MatchList::retranslate()
{
    const QSignalBlocker quiet(this);
    const int row = hasChoice() ? currentRow() : -1;
    clear();
    for (const guests::LikelyGuest &one : std::as_const(m_likely)) {
        auto *item
            = new QListWidgetItem(MatchWords::name(one) + u'\n' + MatchWords::evidence(one), this);
        if (one.guest.doNotRoom)
            item->setIcon(themedIcon(
                u"exclamation-triangle"_s, one.document ? IconRole::Err : IconRole::Warn));
    }
    addItem(tr("New guest"));
    setCurrentRow(row);
}

void MatchList::keyPressEvent(QKeyEvent *event)
{
    const bool arrow = event->key() == Qt::Key_Down || event->key() == Qt::Key_Up;
    if (arrow && !hasChoice()) {
        setCurrentRow(0, QItemSelectionModel::ClearAndSelect);
        return;
    }
    QListWidget::keyPressEvent(event);
}

} // namespace lobby::ui
