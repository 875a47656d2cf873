#include "ui/checkin/capture/changes_card.h"

#include "ui/checkin/capture/capture_words.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace lobby::ui {

using namespace Qt::StringLiterals;

ChangesCard::ChangesCard(QWidget *parent)
    : Card(parent)
{
    setObjectName(u"captureChanges"_s);
}

void ChangesCard::show(const QList<checkin::CaptureDifference> &differences)
{
    for (const Change &change : std::exchange(m_changes, {}))
        delete change.tick;
    for (const checkin::CaptureDifference &difference : differences) {
        auto *tick = new QCheckBox(this);
        tick->setObjectName(u"captureTick"_s);
        tick->setChecked(true);
        content()->addWidget(tick);
        m_changes.append({difference, tick});
    }
    retranslate();
    setVisible(!m_changes.isEmpty());
}

QList<checkin::CaptureField> ChangesCard::ticked() const
{
    QList<checkin::CaptureField> fields;
    for (const Change &change : m_changes) {
        if (change.tick->isChecked())
            fields.append(change.difference.field);
    }
    return fields;
}

void ChangesCard::retranslate()
{
    setTitle(tr("What it changes"));
    for (const Change &change : std::as_const(m_changes)) {
        const auto &[field, before, after] = change.difference;
        change.tick->setText(u"%1: %2 → %3"_s.arg(
            CaptureWords::field(field), before.isEmpty() ? u"—"_s : before, after));
    }
}

} // namespace lobby::ui
