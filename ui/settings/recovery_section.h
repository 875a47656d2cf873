#pragma once

#include "models/access/property/property.h"
#include "models/access/staff/staff_directory.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace lobby::ui {

class Heading;
class InlineMessage;
class RecoveryStep;
class StepUpCard;

/// Makes a new recovery sheet: one's own password, the sheet, two of its groups typed back; only
/// then does the new one open the vault instead of the old one. A sheet that is left half-way, by
/// turning to another page or by the lock, is forgotten.
class RecoverySection : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive this.
    RecoverySection(access::StaffDirectory &staff, access::PropertySettings &property,
        QWidget *parent = nullptr);

    void reload();

Q_SIGNALS:
    /// A change was made: one sentence for a toast.
    void said(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void begin();
    void next();
    void cancel();
    void finish(const Result<Done> &replaced);
    void setBusy(bool busy);
    void retranslate();

    access::StaffDirectory &m_staff;
    access::PropertySettings &m_property;
    Heading *m_title;
    QLabel *m_explanation;
    InlineMessage *m_message;
    QLabel *m_reason;
    QPushButton *m_make;
    StepUpCard *m_step;
    RecoveryStep *m_sheet;
    QPushButton *m_next;
    QPushButton *m_cancel;
    bool m_making = false; ///< the sheet is shown
    bool m_busy = false;
};

} // namespace lobby::ui
