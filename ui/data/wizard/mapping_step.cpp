#include "ui/data/wizard/mapping_step.h"

#include "ui/data/wizard/parts/text_table.h"
#include "ui/data/wizard/parts/wizard_words.h"
#include "ui/kit/form_row.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/layout/fields.h"
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
    , m_kept(new QComboBox(this))
    , m_take(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_field(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_save(new QPushButton(this))
    , m_message(new InlineMessage(this))
{
    m_table->setObjectName(u"wizardColumns"_s);
    m_headings->setObjectName(u"wizardHeadings"_s);
    m_kept->setObjectName(u"wizardKept"_s);
    m_take->setObjectName(u"wizardTakeTemplate"_s);
    m_remove->setObjectName(u"wizardRemoveTemplate"_s);
    m_field->setObjectName(u"wizardField"_s);
    m_name->setObjectName(u"wizardTemplateName"_s);
    m_save->setObjectName(u"wizardSaveTemplate"_s);
    m_message->setObjectName(u"wizardMappingMessage"_s);
    m_name->setMaxLength(kLongestTemplateName);
    m_keptRow = new FormRow({}, m_kept, this);
    m_fieldRow = new FormRow({}, m_field, this);
    m_nameRow = new FormRow({}, m_name, this);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));

    layOut();

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &MappingStep::showCurrent);
    connect(m_table, &DeskTable::opened, m_field, qOverload<>(&QWidget::setFocus));
    connect(m_field, &QComboBox::activated, this, &MappingStep::choose);
    connect(m_headings, &QCheckBox::clicked, this, &MappingStep::chooseHeadings);
    connect(m_save, &QPushButton::clicked, this, &MappingStep::save);
    connect(m_name, &QLineEdit::returnPressed, this, &MappingStep::save);
    connect(m_take, &QPushButton::clicked, this, &MappingStep::takeTemplate);
    connect(m_remove, &QPushButton::clicked, this, &MappingStep::removeTemplate);
    retranslate();
    showTemplates({});
}

void MappingStep::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::control);
    column->addWidget(m_message);
    auto *head = new QHBoxLayout;
    head->setSpacing(Space::control);
    head->addWidget(m_headings, 0, Qt::AlignBottom);
    head->addStretch();
    head->addWidget(m_keptRow);
    head->addWidget(m_take, 0, Qt::AlignBottom);
    head->addWidget(m_remove, 0, Qt::AlignBottom);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::area);
    row->addWidget(m_fieldRow);
    row->addStretch();
    row->addWidget(m_nameRow);
    row->addWidget(m_save, 0, Qt::AlignBottom);
    column->addLayout(row);
    tabInOrder({m_headings, m_kept, m_take, m_remove, m_table, m_field, m_name, m_save});
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

void MappingStep::say(Tone tone, const QString &what, const QString &next)
{
    m_message->clear(); // and the button of the one before
    m_message->showMessage(tone, what, next);
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

void MappingStep::setHeadingsGiven(bool given)
{
    m_headings->setVisible(!given);
}

void MappingStep::showTemplates(const QList<exchange::MappingTemplate> &templates)
{
    const QString chosen = m_kept->currentText();
    const bool hadFocus = m_kept->hasFocus() || m_take->hasFocus() || m_remove->hasFocus();
    m_templates = templates;
    m_kept->clear();
    for (const exchange::MappingTemplate &one : templates)
        m_kept->addItem(one.name);
    m_kept->setCurrentIndex(std::max(m_kept->findText(chosen), templates.isEmpty() ? -1 : 0));
    if (templates.isEmpty() && hadFocus)
        m_table->setFocus();
    for (QWidget *part : std::initializer_list<QWidget *> {m_keptRow, m_take, m_remove})
        part->setVisible(!templates.isEmpty());
}

/// By the headings, as it would be taken by itself for a file that has all of them.
void MappingStep::takeTemplate()
{
    const int index = m_kept->currentIndex();
    if (index < 0 || index >= m_templates.size())
        return;
    const exchange::MappingTemplate chosen = m_templates.at(index);
    const exchange::TableMapping headed = m_mapping.headingRow < 0
        ? exchange::withHeadings(m_mapping, m_rows, m_headingRow)
        : m_mapping;
    const auto fits = [&chosen](const exchange::MappedColumn &column) {
        return std::ranges::any_of(
            chosen.mapping.columns, [&column](const exchange::MappedColumn &one) {
                return exchange::foldedHeading(one.heading)
                    == exchange::foldedHeading(column.heading);
            });
    };
    if (std::ranges::none_of(headed.columns, fits)) {
        say(Tone::Warn, tr("None of the headings of “%1” is in this file.").arg(chosen.name),
            tr("The columns are as they were."));
        return;
    }
    showTemplate(chosen.name);
    showMapping(exchange::withTemplate(headed, chosen.mapping), m_rows);
    say(Tone::Ok, tr("The columns are as in “%1”.").arg(chosen.name));
    Q_EMIT changed();
}

void MappingStep::removeTemplate()
{
    const int index = m_kept->currentIndex();
    if (index >= 0 && index < m_templates.size())
        Q_EMIT removeWanted(m_templates.at(index));
}

void MappingStep::showRemoved(const exchange::MappingTemplate &removed, const Result<Done> &done)
{
    if (!done) {
        const Wording words = describe(done.error());
        say(Tone::Err, words.what, words.next);
        return;
    }
    say(Tone::Info, tr("“%1” was deleted.").arg(removed.name));
    QPushButton *undo = m_message->addButton(tr("Undo"));
    undo->setObjectName(u"wizardUndoRemove"_s);
    setTabOrder(m_message->findChild<QWidget *>(u"inlineMessageWhat"_s), undo);
    connect(undo, &QPushButton::clicked, this, [this, removed] { Q_EMIT saveWanted(removed); });
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
        say(Tone::Ok, tr("The columns are kept for the next file like this."));
        return;
    }
    const Wording words = describe(saved.error());
    say(Tone::Err, words.what, words.next);
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
    m_keptRow->setLabel(tr("Columns kept before"));
    m_take->setText(tr("Use these"));
    m_remove->setText(tr("Delete"));
    m_headings->setText(tr("The file has headings"));
    m_table->setAccessibleName(tr("Columns of the file"));
    const int row = m_table->currentRow();
    showFields();
    if (row >= 0)
        m_table->selectRow(row);
    showCurrent();
}

} // namespace lobby::ui
