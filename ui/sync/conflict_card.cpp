#include "ui/sync/conflict_card.h"

#include "ui/kit/look/look.h"
#include "ui/kit/rows/fact_line.h"
#include "ui/sync/conflict_words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using conflicts::Decision;

ConflictCard::ConflictCard(const conflicts::Conflict &conflict, QDate today, QWidget *parent)
    : Card(parent)
    , m_conflict(conflict)
{
    setObjectName(u"conflictCard"_s);
    setFocusPolicy(Qt::StrongFocus);
    setTitle(ConflictWords::subject(conflict));
    auto *sentence = new QLabel(ConflictWords::sentence(conflict, today), this);
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    content()->addWidget(sentence);
    setAccessibleName(ConflictWords::subject(conflict));
    setAccessibleDescription(sentence->text());
    if (!conflict.rule)
        addValues();
    addButtons();
}

void ConflictCard::addValues()
{
    const auto line = [this](const QString &icon, Tone tone, const QString &what,
                          const conflicts::Version &version) {
        content()->addWidget(new FactLine(icon, tone, ConflictWords::value(m_conflict, version),
            what.arg(ConflictWords::author(version)), this));
    };
    line(u"check-lg"_s, Tone::Ok, tr("Stands now · %1"), m_conflict.stands);
    line(u"clock-history"_s, Tone::Warn, tr("Overwritten · %1"), m_conflict.overwritten);
}

void ConflictCard::addButtons()
{
    auto *row = new QHBoxLayout;
    content()->addLayout(row);
    const auto add = [this, row](const QString &text, Qt::Key key, Decision decision) {
        addButton(text, key, decision);
        row->addWidget(m_keys.last().second);
    };
    if (m_conflict.rule) {
        add(tr("It is right so (K)"), Qt::Key_K, Decision::Kept);
    } else {
        add(tr("Keep what stands (K)"), Qt::Key_K, Decision::Kept);
        add(tr("Use the other (U)"), Qt::Key_U, Decision::Restored);
        if (m_conflict.canKeepBoth)
            add(tr("Keep both (B)"), Qt::Key_B, Decision::Both);
    }
    if (m_conflict.decision != Decision::Asked)
        add(tr("Ask the guest (A)"), Qt::Key_A, Decision::Asked);
    else
        row->addWidget(new QLabel(tr("Ask the guest when he comes."), this));
    row->addStretch();
}

void ConflictCard::addButton(const QString &text, Qt::Key key, Decision decision)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(conflicts::decisionName(decision));
    connect(button, &QPushButton::clicked, this, [this, decision] { Q_EMIT decided(decision); });
    m_keys.append({key, button});
}

void ConflictCard::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::NoModifier) {
        for (const auto &[key, button] : std::as_const(m_keys)) {
            if (event->key() == key) {
                button->click();
                return;
            }
        }
        switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (!m_conflict.first.guest.isNull())
                Q_EMIT guestRequested(m_conflict.first.guest);
            return;
        case Qt::Key_Down:
            focusNextPrevChild(true);
            return;
        case Qt::Key_Up:
            focusNextPrevChild(false);
            return;
        default:
            break;
        }
    }
    Card::keyPressEvent(event);
}

void ConflictCard::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

void ConflictCard::focusInEvent(QFocusEvent *event)
{
    Card::focusInEvent(event);
    update();
}

void ConflictCard::focusOutEvent(QFocusEvent *event)
{
    Card::focusOutEvent(event);
    update();
}

} // namespace lobby::ui
