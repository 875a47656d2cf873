#pragma once

#include <QDialog>

namespace lobby::privacy {
struct Notice;
}

namespace lobby::ui {

/// The privacy notice, to read. Deletes itself when it is closed.
class NoticeDialog : public QDialog
{
    Q_OBJECT

public:
    /// `house`: the name that stands in it.
    NoticeDialog(const privacy::Notice &notice, const QString &house, QWidget *parent = nullptr);
};

/// The text of a notice with the name of the house in it.
QString noticeText(const privacy::Notice &notice, const QString &house);

} // namespace lobby::ui
