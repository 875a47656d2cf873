#include "ui/data/wizard/reading_step.h"

#include "ui/data/wizard/parts/text_table.h"
#include "ui/data/wizard/parts/wizard_words.h"
#include "ui/kit/form_row.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/layout/fields.h"
#include "ui/kit/rows/desk_table.h"
#include "ui/kit/rows/row_delegate.h"
#include "ui/wording/wording.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSignalBlocker>

#include <algorithm>
#include <array>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using exchange::TableKind;
using exchange::TableRow;

namespace {

constexpr int kPreviewRows = 20;
constexpr std::array kDelimiterChoices = {',', ';', '\t', '|'};

} // namespace

ReadingStep::ReadingStep(QWidget *parent)
    : QWidget(parent)
    , m_sheet(new QComboBox(this))
    , m_encoding(new QComboBox(this))
    , m_delimiter(new QComboBox(this))
    , m_message(new InlineMessage(this))
    , m_model(new TextTable(this))
    , m_table(new DeskTable(this))
{
    m_sheet->setObjectName(u"wizardSheet"_s);
    m_encoding->setObjectName(u"wizardEncoding"_s);
    m_delimiter->setObjectName(u"wizardDelimiter"_s);
    m_table->setObjectName(u"wizardPreview"_s);
    m_sheetRow = new FormRow({}, m_sheet, this);
    m_encodingRow = new FormRow({}, m_encoding, this);
    m_delimiterRow = new FormRow({}, m_delimiter, this);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));

    auto *row = new QHBoxLayout;
    row->setSpacing(Space::area);
    for (FormRow *field : {m_sheetRow, m_encodingRow, m_delimiterRow})
        row->addWidget(field);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::control);
    column->addLayout(row);
    column->addWidget(m_message);
    column->addWidget(m_table, 1);
    for (QComboBox *box : {m_sheet, m_encoding, m_delimiter})
        connect(box, &QComboBox::activated, this, &ReadingStep::choose);
    retranslate();
}

void ReadingStep::showFile(const exchange::TableFile &file)
{
    m_file = file;
    const exchange::TableChoice &choice = file.guess;
    m_sheet->clear();
    for (const exchange::SheetName &sheet : file.sheets)
        m_sheet->addItem(sheet.name);
    m_sheet->setCurrentIndex(choice.sheet);
    m_encoding->setCurrentIndex(int(exchange::textEncodings().indexOf(choice.dialect.encoding)));
    const auto delimiter
        = std::find(kDelimiterChoices.begin(), kDelimiterChoices.end(), choice.dialect.delimiter);
    m_delimiter->setCurrentIndex(
        delimiter == kDelimiterChoices.end() ? 0 : int(delimiter - kDelimiterChoices.begin()));
    m_sheetRow->setVisible(choice.kind == TableKind::Workbook);
    m_encodingRow->setVisible(choice.kind == TableKind::SeparatedValues);
    m_delimiterRow->setVisible(choice.kind == TableKind::SeparatedValues);
}

void ReadingStep::choose()
{
    exchange::TableChoice choice = m_file.guess;
    choice.sheet = std::max(m_sheet->currentIndex(), 0);
    choice.dialect.encoding
        = exchange::textEncodings().value(std::max(m_encoding->currentIndex(), 0));
    choice.dialect.delimiter
        = kDelimiterChoices.at(size_t(std::max(m_delimiter->currentIndex(), 0)));
    Q_EMIT chosen(choice);
}

void ReadingStep::showRows(const Result<QList<TableRow>> &rows)
{
    m_message->clear();
    if (!rows) {
        const Wording words = describe(rows.error());
        m_message->showMessage(Tone::Err, words.what, words.next);
        m_model->show({}, {});
        return;
    }
    qsizetype columns = 0;
    QList<QStringList> cells;
    for (const TableRow &row : rows->first(std::min<qsizetype>(rows->size(), kPreviewRows))) {
        cells.append(QStringList {QString::number(row.line)} + row.cells);
        columns = std::max(columns, row.cells.size());
    }
    QStringList headings {tr("Line")};
    for (qsizetype i = 0; i < columns; ++i)
        headings.append(exchange::cellName(0, int(i)).chopped(1));
    m_model->show(headings, cells);
    m_table->resizeColumnsToContents();
    constexpr int kWidest = 220;
    for (int i = 0; i < m_model->columnCount(); ++i)
        m_table->setColumnWidth(
            i, std::min(m_table->columnWidth(i), currentLook().scaled(kWidest)));
}

void ReadingStep::focusFirst()
{
    if (m_file.guess.kind == TableKind::Workbook)
        m_sheet->setFocus();
    else if (m_file.guess.kind == TableKind::SeparatedValues)
        m_encoding->setFocus();
    else
        m_table->setFocus();
}

void ReadingStep::retranslate()
{
    m_sheetRow->setLabel(tr("Sheet"));
    m_encodingRow->setLabel(tr("Encoding"));
    m_delimiterRow->setLabel(tr("Cells are divided by"));
    QStringList encodings;
    for (const exchange::TextEncoding encoding : exchange::textEncodings())
        encodings.append(WizardWords::encoding(encoding));
    setTexts(m_encoding, encodings);
    QStringList delimiters;
    for (const char delimiter : kDelimiterChoices)
        delimiters.append(WizardWords::delimiter(delimiter));
    setTexts(m_delimiter, delimiters);
    m_table->setAccessibleName(tr("The first rows of the file"));
}

} // namespace lobby::ui
