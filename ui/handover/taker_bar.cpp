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

} // namespace

TakerBar::TakerBar(QWidget *parent)
    : QWidget(parent)
    , m_to(new QComboBox(this))
    , m_toRow(new FormRow({}, m_to, this))
    , m_begin(new QPushButton(this))
{
    m_to->setObjectName(u"handoverTo"_s);
    m_begin->setObjectName(u"handoverBegin"_s);
    setButtonKind(m_begin, ButtonKind::Secondary);
    m_toRow->setFixedWidth(currentLook().scaled(kTakerWidth));
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(Space::control);
    across->addWidget(m_toRow);
    across->addWidget(m_begin, 0, Qt::AlignBottom);
    across->addStretch();
    connect(m_begin, &QPushButton::clicked, this, &TakerBar::choose);
    connect(m_to, &QComboBox::currentIndexChanged, this,
        [this](int index) { m_begin->setEnabled(index > 0); });
}

void TakerBar::showShift(const handover::Shift &shift)
{
    m_shift = shift;
    fill();
}

void TakerBar::fill()
{
    const QByteArray chosen
        = m_shift.handover ? m_shift.handover->to.toBytes() : m_to->currentData().toByteArray();
    const QSignalBlocker quiet(m_to);
    m_to->clear();
    m_to->addItem(tr("Choose who takes over"));
    for (const auto &[id, name] : m_shift.colleagues)
        m_to->addItem(name, id.toBytes());
    m_to->setCurrentIndex(std::max(0, m_to->findData(chosen)));
    m_begin->setEnabled(m_to->currentIndex() > 0);
}

void TakerBar::focusFirst()
{
    m_to->setFocus();
}

QWidget *TakerBar::pane() const
{
    return m_to;
}

void TakerBar::choose()
{
    if (const auto to = Uuid::fromBytes(m_to->currentData().toByteArray()))
        Q_EMIT chosen(*to);
}

void TakerBar::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_to->hasFocus())
        choose();
    else
        QWidget::keyPressEvent(event);
}

void TakerBar::retranslate()
{
    m_toRow->setLabel(tr("Who takes over"));
    m_begin->setText(tr("Begin"));
    m_begin->setAccessibleName(tr("Begin the handover"));
    fill();
}

} // namespace lobby::ui
