#pragma once

#include "models/guests/guest_history.h"
#include "ui/guests/form/guest_form.h"

#include <QDialog>

namespace lobby::ui {

/// Who wrote which value into a part of a guest, when and from what: newest first, masked.
class HistoryDialog : public QDialog
{
    Q_OBJECT

public:
    HistoryDialog(GuestPart part, const QList<guests::FieldChange> &changes, QDate today,
        QWidget *parent = nullptr);

    /// Does a change belong to a part?
    static bool concerns(GuestPart part, const guests::FieldChange &change);
};

} // namespace lobby::ui
