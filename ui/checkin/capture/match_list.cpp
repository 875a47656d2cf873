#include "ui/checkin/capture/match_list.h"

#include "ui/checkin/capture/capture_words.h"

#include <QKeyEvent>

namespace lobby::ui {

using namespace Qt::StringLiterals;

MatchList::MatchList(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(u"captureMatches"_s);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrap(true);
    setSpacing(2);
}

void MatchList::show(const QList<guests::LikelyGuest> &likely)
{
    m_likely = likely;
    retranslate();
    const bool sure = likely.size() == 1 || (!likely.isEmpty() && likely.constFirst().isCertain());
    if (likely.isEmpty() || sure)
        setCurrentRow(0);
    else
        clearSelection();
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
        QStringList names {one.guest.native, one.guest.latin};
        names.removeAll(QString());
        addItem(names.join(u' ') + u'\n' + CaptureWords::evidence(one));
    }
    addItem(tr("New guest"));
    setCurrentRow(row);
    setAccessibleName(tr("Whose document it is"));
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
