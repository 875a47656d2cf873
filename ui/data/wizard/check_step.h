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
    /// Has somebody decided anything since the report was made?
    [[nodiscard]] bool isStale() const { return m_stale; }
    /// Would an import write anything?
    [[nodiscard]] bool isWorthIt() const;
    void retranslate();
    void focusFirst();

Q_SIGNALS:
    void corrected(qint64 line, int column, const QString &text);
    void leftOut(qint64 line);
    void policyChosen(lobby::exchange::SuspectPolicy policy);
    /// Dry run again, with what was decided.
    void againWanted();

private:
    struct Shown
    {
        exchange::ReportedRow row;
        int problem = -1; ///< into the row's; -1: it is suspected
        QString done = {}; ///< what somebody decided
    };

    void showCounts();
    void showRows();
    [[nodiscard]] QStringList cellsOf(const Shown &shown) const;
    void showCurrent();
    void correct();
    void leaveOut();
    void decided(const QString &what);
    [[nodiscard]] Shown *current();

    QLabel *m_counts;
    InlineMessage *m_message;
    TextTable *m_model;
    DeskTable *m_table;
    FormRow *m_cellRow;
    QLineEdit *m_cell;
    QPushButton *m_correct;
    QPushButton *m_leaveOut;
    FormRow *m_policyRow;
    QComboBox *m_policy;
    QPushButton *m_again;
    exchange::TableReport m_report;
    QList<Shown> m_shown;
    bool m_stale = false;
};

} // namespace lobby::ui
