#include "ui/data/wizard/mapping_step.h"

#include "ui/data/wizard/parts/text_table.h"
#include "ui/data/wizard/parts/wizard_words.h"
#include "ui/kit/form_row.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/rows/desk_table.h"
#include "ui/kit/rows/row_delegate.h"
#include "ui/wording/wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHash>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using By = exchange::MappedColumn::By;

namespace {

enum MappingColumn { MappingHeading, MappingExample, MappingField, MappingHow };
constexpr int kLongestTemplateName = 80;

} // namespace

MappingStep::MappingStep(QWidget *parent)
    : QWidget(parent)
    , m_model(new TextTable(this))
    , m_table(new DeskTable(this))
    , m_headings(new QCheckBox(this))
    , m_field(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_save(new QPushButton(this))
    , m_message(new InlineMessage(this))
{
    m_table->setObjectName(u"wizardColumns"_s);
    m_headings->setObjectName(u"wizardHeadings"_s);
    m_field->setObjectName(u"wizardField"_s);
    m_name->setObjectName(u"wizardTemplateName"_s);
    m_save->setObjectName(u"wizardSaveTemplate"_s);
    m_message->setObjectName(u"wizardMappingMessage"_s);
    m_name->setMaxLength(kLongestTemplateName);
    m_fieldRow = new FormRow({}, m_field, this);
    m_nameRow = new FormRow({}, m_name, this);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::control);
    column->addWidget(m_message);
    column->addWidget(m_headings);
    column->addWidget(m_table, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::area);
    row->addWidget(m_fieldRow);
    row->addStretch();
    row->addWidget(m_nameRow);
    row->addWidget(m_save, 0, Qt::AlignBottom);
    column->addLayout(row);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &MappingStep::showCurrent);
    connect(m_table, &DeskTable::opened, m_field, qOverload<>(&QWidget::setFocus));
    connect(m_field, &QComboBox::activated, this, &MappingStep::choose);
    connect(m_headings, &QCheckBox::clicked, this, &MappingStep::chooseHeadings);
    connect(m_save, &QPushButton::clicked, this, &MappingStep::save);
    connect(m_name, &QLineEdit::returnPressed, this, &MappingStep::save);
    retranslate();
}

void MappingStep::showMapping(
    const exchange::TableMapping &mapping, const QList<exchange::TableRow> &rows)
{
    const int row = std::max(m_table->currentRow(), 0);
    m_message->clear();
    m_mapping = mapping;
    m_rows = rows;
    m_headings->setChecked(mapping.headingRow >= 0);
    m_headingRow = std::max(mapping.headingRow, 0);
    m_examples.clear();
    for (qsizetype i = 0; i < mapping.columns.size(); ++i) {
        QString example;
        for (qsizetype at = mapping.headingRow + 1; at < rows.size() && example.isEmpty(); ++at)
            example = rows.at(at).cells.value(i);
        m_examples.append(example);
    }
    showFields();
    m_table->selectRow(std::min(row, m_model->rowCount() - 1));
    showCurrent();
}

QStringList MappingStep::cellsOf(int column) const
{
    const exchange::MappedColumn &mapped = m_mapping.columns.at(column);
    QString how;
    switch (mapped.by) {
    case By::Heading:
        how = tr("By its heading");
        break;
    case By::Content:
        how = tr("By what is in it");
        break;
    case By::Repeated:
        how = tr("An earlier column is this already");
        break;
    case By::Choice:
        how = m_template.isEmpty() ? tr("Chosen") : tr("As in “%1”").arg(m_template);
        break;
    case By::Nothing:
        break;
    }
    return {mapped.heading.isEmpty() ? exchange::cellName(0, column).chopped(1) : mapped.heading,
        m_examples.value(column),
        mapped.field.isEmpty() ? tr("Not imported") : WizardWords::field(mapped.field), how};
}

void MappingStep::showFields()
{
    m_fields = {QString()};
    if (const exchange::KnownTable *table = exchange::knownTable(m_mapping.table)) {
        for (const exchange::KnownColumn &column : table->columns)
            m_fields.append(column.field);
    }
    m_field->clear();
    for (const QString &field : std::as_const(m_fields))
        m_field->addItem(field.isEmpty() ? tr("Not imported") : WizardWords::field(field));
    QList<QStringList> rows;
    for (int i = 0; i < m_mapping.columns.size(); ++i)
        rows.append(cellsOf(i));
    m_model->show({tr("Heading"), tr("For example"), tr("What it is"), tr("Why")}, rows);
    constexpr int kWide = 220;
    m_table->setColumnWidths({std::pair(MappingHeading, kWide), std::pair(MappingExample, kWide),
                                 std::pair(MappingField, kWide)},
        MappingHow);
}

void MappingStep::showCurrent()
{
    const int row = m_table->currentRow();
    const bool any = row >= 0 && row < m_mapping.columns.size();
    m_field->setEnabled(any);
    if (any)
        m_field->setCurrentIndex(
            std::max(int(m_fields.indexOf(m_mapping.columns.at(row).field)), 0));
}

void MappingStep::choose(int index)
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= m_mapping.columns.size())
        return;
    exchange::MappedColumn &column = m_mapping.columns[row];
    column.field = m_fields.value(index);
    column.by = By::Choice;
    m_model->setRow(row, cellsOf(row));
    m_message->clear();
    Q_EMIT changed();
}

void MappingStep::chooseHeadings(bool has)
{
    const int row = m_headingRow;
    showMapping(exchange::withHeadings(m_mapping, m_rows, has ? row : -1), m_rows);
    m_headingRow = row;
    Q_EMIT headingsChosen();
}

bool MappingStep::isComplete() const
{
    // What a row of a table cannot be without.
    static const QHash<QString, QString> needed {{u"customers"_s, u"organization.name"_s},
        {u"sales"_s, u"sale_record.sold_on"_s}, {u"activities"_s, u"contact_activity.start_at"_s}};
    const QString field = needed.value(m_mapping.table);
    return std::any_of(m_mapping.columns.begin(), m_mapping.columns.end(),
        [&field](const exchange::MappedColumn &column) {
            return field.isEmpty()
                ? column.field.startsWith(u"guest.") && column.field.contains(u"name")
                : column.field == field;
        });
}

void MappingStep::showTemplate(const QString &name)
{
    m_template = name;
    m_name->setText(name);
}

void MappingStep::save()
{
    const QString name = m_name->text().trimmed();
    m_nameRow->setProblem(name.isEmpty() ? tr("Give it a name.") : QString());
    if (name.isEmpty())
        m_name->setFocus();
    else
        Q_EMIT saveWanted({name, m_mapping});
}

void MappingStep::showSaved(const Result<Done> &saved)
{
    if (saved) {
        m_message->showMessage(Tone::Ok, tr("The columns are kept for the next file like this."));
        return;
    }
    const Wording words = describe(saved.error());
    m_message->showMessage(Tone::Err, words.what, words.next);
}

void MappingStep::focusFirst()
{
    m_table->setFocus();
}

void MappingStep::retranslate()
{
    m_fieldRow->setLabel(tr("What this column is"));
    m_nameRow->setLabel(tr("Keep these columns as"));
    m_save->setText(tr("Keep"));
    m_headings->setText(tr("The file has headings"));
    m_table->setAccessibleName(tr("Columns of the file"));
    const int row = m_table->currentRow();
    showFields();
    if (row >= 0)
        m_table->selectRow(row);
    showCurrent();
}

} // namespace lobby::ui
