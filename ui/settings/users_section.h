#pragma once

#include "models/access/staff/staff_directory.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QStandardItemModel;

namespace lobby::ui {

class DeskTable;
class InlineMessage;
class MemberForm;
struct MemberRights;
class StepUpCard;

/// Who may be at this desk: the list, and beside it the one that is chosen. What needs a second
/// step asks for one's own password in place, then goes on by itself.
class UsersSection : public QWidget
{
    Q_OBJECT

public:
    explicit UsersSection(access::StaffDirectory &staff, QWidget *parent = nullptr);

    void reload();

Q_SIGNALS:
    /// A change was made: one sentence for a toast.
    void said(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    using Work = std::function<QFuture<Result<Done>>()>;

    void showMembers(const QList<access::StaffMember> &members);
    void showChosen();
    void addNew();
    void save();
    void resetPassword();
    /// Runs `work`; asks for the second step and runs it again when that is what is missing.
    void run(const Work &work, const QString &done);
    void failed(const Error &error);
    void setBusy(bool busy);
    void refreshTexts();
    void retranslate();
    [[nodiscard]] MemberRights rights() const;

    access::StaffDirectory &m_staff;
    QList<access::StaffMember> m_members;
    QStandardItemModel *m_model;
    DeskTable *m_table;
    QPushButton *m_new;
    QLabel *m_reason;
    InlineMessage *m_message;
    StepUpCard *m_step;
    MemberForm *m_form;
    Uuid m_chosen;
    bool m_busy = false;
};

} // namespace lobby::ui
