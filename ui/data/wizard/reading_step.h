#pragma once

#include "models/exchange/files/table_file.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace lobby::ui {

class DeskTable;
class FormRow;
class InlineMessage;
class TextTable;

/// Step two: which sheet, in which encoding, divided by what; and the first rows as they are read
/// that way, anew with every choice.
class ReadingStep : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingStep(QWidget *parent = nullptr);

    void showFile(const exchange::TableFile &file);
    void showRows(const Result<QList<exchange::TableRow>> &rows);
    void retranslate();
    void focusFirst();

Q_SIGNALS:
    void chosen(const lobby::exchange::TableChoice &choice);

private:
    void choose();

    FormRow *m_sheetRow;
    FormRow *m_encodingRow;
    FormRow *m_delimiterRow;
    QComboBox *m_sheet;
    QComboBox *m_encoding;
    QComboBox *m_delimiter;
    InlineMessage *m_message;
    TextTable *m_model;
    DeskTable *m_table;
    exchange::TableFile m_file;
};

} // namespace lobby::ui
