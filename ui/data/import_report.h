#pragma once

#include "models/access/property/branches.h"
#include "models/exchange/bookings_import.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace lobby::ui {

class BadRowsModel;
class DeskTable;
class InlineMessage;

/// What came of an import, in plain words: what is in, which rows are not, what one may do now.
class ImportReport : public QWidget
{
    Q_OBJECT

public:
    explicit ImportReport(QWidget *parent = nullptr);

    void showResult(const Result<exchange::ImportSummary> &result);
    /// Several branches: which of them `here` is, and the way to choose another.
    void showBranches(const QList<access::Branch> &branches, const Uuid &here);
    void retranslate();

Q_SIGNALS:
    /// The rows that can be read are to go in.
    void restWanted();
    void anotherWanted();
    void branchWanted();

private:
    void showSummary(const exchange::ImportSummary &summary);

    InlineMessage *m_message;
    QLabel *m_branch;
    QPushButton *m_chooseBranch;
    BadRowsModel *m_bad;
    DeskTable *m_table;
    QPushButton *m_another;
    std::optional<Result<exchange::ImportSummary>> m_result;
};

} // namespace lobby::ui
