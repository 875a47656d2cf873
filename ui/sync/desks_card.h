#pragma once

#include "ui/kit/card.h"
#include "ui/sync/sync_services.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace lobby::ui {

class ProblemLabel;
class StepUpCard;

/// The desks of the organisation; what to type at another desk so that this one can read document
/// numbers that were sealed there; and the field for such a code of another desk.
class DesksCard : public Card
{
    Q_OBJECT

public:
    explicit DesksCard(const SyncServices &services, QWidget *parent = nullptr);

    void refresh();
    void retranslate();

Q_SIGNALS:
    void keysGiven();

private:
    void fill(const QList<access::DeskEntry> &desks, const QString &pairingCode);
    void give();
    void refused(const Error &error);

    SyncServices m_services;
    QVBoxLayout *m_lines;
    QLabel *m_waits; ///< what to do with the code below
    QLabel *m_code;
    QLineEdit *m_typed;
    QPushButton *m_give;
    ProblemLabel *m_problem;
    StepUpCard *m_step = nullptr;
    QList<access::DeskEntry> m_desks;
    QString m_pairingCode;
};

} // namespace lobby::ui
