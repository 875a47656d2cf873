#include "ui/handover/taker_bar.h"

#include "ui/kit/form_row.h"
#include "ui/kit/look/desk_style.h"
#include "ui/kit/look/look.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

namespace lobby::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTakerWidth = 320;

Uuid chosenIn(const QComboBox &box)
{
    return Uuid::fromBytes(box.currentData().toByteArray()).value_or(Uuid());
}

} // namespace

TakerBar::TakerBar(QWidget *parent)
    : QWidget(parent)
    , m_whose(new QComboBox(this))
    , m_whoseRow(new FormRow({}, m_whose, this))
    , m_to(new QComboBox(this))
    , m_toRow(new FormRow({}, m_to, this))
    , m_begin(new QPushButton(this))
{
    m_whose->setObjectName(u"handoverFrom"_s);
    m_to->setObjectName(u"handoverTo"_s);
    m_begin->setObjectName(u"handoverBegin"_s);
    setButtonKind(m_begin, ButtonKind::Secondary);
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(Space::control);
    for (FormRow *row : {m_whoseRow, m_toRow}) {
        row->setFixedWidth(currentLook().scaled(kTakerWidth));
        across->addWidget(row);
    }
    across->addWidget(m_begin, 0, Qt::AlignBottom);
    across->addStretch();
    connect(m_begin, &QPushButton::clicked, this, &TakerBar::choose);
    connect(
        m_to, &QComboBox::currentIndexChanged, this, [this] { m_begin->setEnabled(canBegin()); });
    connect(m_whose, &QComboBox::currentIndexChanged, this,
        [this] { Q_EMIT shiftChosen(chosenIn(*m_whose)); });
}

void TakerBar::showShift(const handover::Shift &shift)
{
    m_shift = shift;
    fill();
}

void TakerBar::showHolders(const QList<handover::Holder> &holders, const Uuid &from)
{
    m_holders = holders;
    m_from = from;
    fillShifts();
}

void TakerBar::fillShifts()
{
    const QSignalBlocker quiet(m_whose);
    m_whose->clear();
    m_whose->addItem(tr("My shift"));
    bool isListed = m_from.isNull();
    for (const handover::Holder &holder : std::as_const(m_holders)) {
        const QString text = holder.hasGone
            ? tr("%1, who has left for good: %n open", nullptr, holder.threads)
            : tr("%1: %n open", nullptr, holder.threads);
        m_whose->addItem(
            text.arg(holder.name.isEmpty() ? tr("Unknown") : holder.name), holder.member.toBytes());
        isListed = isListed || holder.member == m_from;
    }
    if (!isListed) // holds nothing any more
        m_whose->addItem(m_shift.isAbsent ? m_shift.member : QString(), m_from.toBytes());
    m_whose->setCurrentIndex(
        m_from.isNull() ? 0 : std::max(0, m_whose->findData(m_from.toBytes())));
    m_whoseRow->setVisible(m_whose->count() > 1);
}

void TakerBar::fill()
{
    const QByteArray chosen
        = m_shift.handover ? m_shift.handover->to.toBytes() : m_to->currentData().toByteArray();
    const QSignalBlocker quiet(m_to);
    m_to->clear();
    m_to->addItem(tr("Choose who takes over"));
    for (const auto &[id, name] : std::as_const(m_shift.colleagues))
        m_to->addItem(name, id.toBytes());
    m_to->setCurrentIndex(std::max(0, m_to->findData(chosen)));
    m_toRow->setVisible(!m_shift.isAbsent);
    m_begin->setText(m_shift.isAbsent ? tr("Take over") : tr("Begin"));
    m_begin->setAccessibleName(
        m_shift.isAbsent ? tr("Take over from %1").arg(m_shift.member) : tr("Begin the handover"));
    m_begin->setEnabled(canBegin());
}

bool TakerBar::canBegin() const
{
    return m_shift.isAbsent ? !m_shift.handover : m_to->currentIndex() > 0;
}

void TakerBar::focusFirst()
{
    pane()->setFocus();
}

QWidget *TakerBar::pane() const
{
    if (!m_shift.isAbsent)
        return m_to;
    return m_begin->isEnabled() ? static_cast<QWidget *>(m_begin) : m_whose;
}

void TakerBar::choose()
{
    if (m_shift.isAbsent)
        Q_EMIT chosen({});
    else if (const Uuid to = chosenIn(*m_to); !to.isNull())
        Q_EMIT chosen(to);
}

void TakerBar::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && canBegin())
        choose();
    else
        QWidget::keyPressEvent(event);
}

void TakerBar::retranslate()
{
    m_whoseRow->setLabel(tr("Whose shift"));
    m_toRow->setLabel(tr("Who takes over"));
    fillShifts();
    fill();
}

} // namespace lobby::ui
