#pragma once

#include "models/quality/quiet/quiet_minute.h"
#include "ui/quality/quiet/quiet_table_model.h"

#include <QTimer>
#include <QWidget>

class QPushButton;
class QStackedLayout;

namespace lobby::ui {

class DeskTable;
class EmptyState;

/// Values to look at in a quiet minute: Enter opens where one is mended, R says that it is right, L
/// puts it off for a week. GUI thread.
class QuietPanel : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the panel; the database is heard for what is committed.
    QuietPanel(quality::QuietMinute &quiet, store::Database &database, QWidget *parent = nullptr);

    void refresh();
    /// -1 while it is not known.
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] DeskTable *table() const { return m_table; }
    [[nodiscard]] QWidget *entrance() const;
    [[nodiscard]] const quality::QuietItem *current() const;
    void confirm();
    void putOff();
    void retranslate();

Q_SIGNALS:
    void counted();
    void failed(const lobby::Error &error);
    /// Somebody wants to mend it.
    void opened(const lobby::quality::QuietItem &item);
    void said(const QString &text);

private:
    void heard(const Result<Done> &done, const QString &text);
    void mend();

    quality::QuietMinute &m_quiet;
    store::Database &m_database;
    int m_count = -1;
    int m_generation = 0;
    QTimer m_soon; ///< not for each of many commits
    QuietTableModel *m_model;
    DeskTable *m_table;
    EmptyState *m_empty;
    QPushButton *m_mend;
    QPushButton *m_right;
    QPushButton *m_later;
    QWidget *m_foot;
    QStackedLayout *m_centre = nullptr;
};

} // namespace lobby::ui
