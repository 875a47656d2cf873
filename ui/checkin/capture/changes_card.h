#pragma once

#include "models/checkin/capture/capture_rules.h"
#include "ui/kit/card.h"

class QCheckBox;

namespace lobby::ui {

/// What taking a document over would change in a profile, each change with a tick.
class ChangesCard : public Card
{
    Q_OBJECT

public:
    explicit ChangesCard(QWidget *parent = nullptr);

    /// All of them ticked; the card is hidden while there are none.
    void show(const QList<checkin::CaptureDifference> &differences);
    [[nodiscard]] QList<checkin::CaptureField> ticked() const;
    void retranslate();

private:
    struct Change
    {
        checkin::CaptureDifference difference;
        QCheckBox *tick;
    };
    QList<Change> m_changes;
};

} // namespace lobby::ui
