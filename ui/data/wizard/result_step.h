#pragma once

#include "models/exchange/import/table_import.h"

#include <QWidget>

class QPushButton;

namespace lobby::ui {

class DeskTable;
class InlineMessage;
class TextTable;

/// Step six: what came of it, in plain words; the rows that did not go in as a file, to be put
/// right there.
class ResultStep : public QWidget
{
    Q_OBJECT

public:
    explicit ResultStep(QWidget *parent = nullptr);

    void showResult(const Result<exchange::TableReport> &result);
    /// The rows that are not in, with what is wrong with them, as separated values.
    void writeRows(const QString &path);
    void retranslate();
    void focusFirst();

Q_SIGNALS:
    void anotherWanted();
    /// The imports so far, of which the latest is this one.
    void runsWanted();

private:
    void askWhere();
    void showRows();
    void show(const exchange::TableReport &report);

    InlineMessage *m_message;
    InlineMessage *m_written;
    QPushButton *m_save;
    QPushButton *m_runs;
    QPushButton *m_another;
    TextTable *m_model;
    DeskTable *m_table;
    std::optional<Result<exchange::TableReport>> m_result;
};

} // namespace lobby::ui
