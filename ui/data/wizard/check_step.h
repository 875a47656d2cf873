#pragma once

#include "models/exchange/import/table_import.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace lobby::ui {

class DeskTable;
class FormRow;
class InlineMessage;
class TextTable;

/// Step four: what an import would do, and which rows need somebody: each can be put right in
/// place, or left out. The file itself is never changed.
class CheckStep : public QWidget
{
    Q_OBJECT

public:
    explicit CheckStep(QWidget *parent = nullptr);

    void showReport(const exchange::TableReport &report);
    void showError(const Error &error);
    /// Of a request that begins.
    void showPolicies(const exchange::SuspectPolicies &policies);
    /// Has somebody decided anything since the report was made?
    [[nodiscard]] bool isStale() const { return m_stale; }
    /// Would an import write anything?
    [[nodiscard]] bool isWorthIt() const;
    void retranslate();
    void focusFirst();

Q_SIGNALS:
    void corrected(qint64 line, int column, const QString &text);
    void leftOut(qint64 line);
    /// What becomes of one row that may be somebody who is here.
    void decidedOn(qint64 line, lobby::exchange::SuspectPolicy policy);
    /// What becomes of all of them that nobody decided on.
    void policiesChosen(
        lobby::exchange::SuspectPolicy likely, lobby::exchange::SuspectPolicy possible);

private:
    enum class Group : quint8 { Invalid, Noticed, Likely, Possible };
    struct Shown
    {
        exchange::ReportedRow row;
        Group group = Group::Invalid;
        int problem = -1; ///< into the row's; -1: it may be somebody who is here
        QString done = {}; ///< what somebody decided
    };

    void layOut();
    void take(const QList<exchange::ReportedRow> &rows, Group group);
    void showCounts();
    void showGroups();
    void showRows();
    [[nodiscard]] QStringList cellsOf(const Shown &shown) const;
    void showCurrent();
    void correct();
    void leaveOut();
    void decide(exchange::SuspectPolicy policy);
    void decided(const QString &what);
    [[nodiscard]] Shown *current();

    QLabel *m_counts;
    QComboBox *m_group;
    InlineMessage *m_message;
    TextTable *m_model;
    DeskTable *m_table;
    FormRow *m_cellRow;
    QLineEdit *m_cell;
    QPushButton *m_correct;
    QPushButton *m_leaveOut;
    QPushButton *m_asNew;
    QPushButton *m_update;
    FormRow *m_likelyRow;
    FormRow *m_possibleRow;
    QComboBox *m_likely;
    QComboBox *m_possible;
    exchange::TableReport m_report;
    QList<Shown> m_shown;
    QList<qsizetype> m_listed; ///< of m_shown those of the group that is chosen
    bool m_stale = false;
};

} // namespace lobby::ui
