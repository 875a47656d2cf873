#include "ui/settings/opening/closing_days_card.h"

#include "models/support/async.h"
#include "ui/kit/form_row.h"
#include "ui/kit/layout/fields.h"
#include "ui/kit/look/desk_style.h"
#include "ui/kit/rows/desk_table.h"
#include "ui/kit/rows/row_delegate.h"

#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using calendar::DayChange;
using opening::ClosingDay;

namespace {

constexpr int kShownDays = 5;
constexpr int kDateWidth = 110;

constexpr DayChange::Kind kKinds[]
    = {DayChange::Kind::Closed, DayChange::Kind::ClosedPart, DayChange::Kind::Hours};

} // namespace

ClosingDaysCard::ClosingDaysCard(opening::OpeningTimes &times, QDate today, QWidget *parent)
    : Card(parent)
    , m_times(times)
    , m_model(new QStandardItemModel(0, 3, this))
    , m_table(new DeskTable(this))
    , m_date(new QDateEdit(today, this))
    , m_kind(new QComboBox(this))
    , m_hours(new QLineEdit(this))
    , m_name(new QLineEdit(this))
    , m_dateRow(new FormRow({}, m_date, this))
    , m_kindRow(new FormRow({}, m_kind, this))
    , m_hoursRow(new FormRow({}, m_hours, this))
    , m_nameRow(new FormRow({}, m_name, this))
    , m_add(new QPushButton(this))
    , m_remove(new QPushButton(this))
{
    build();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ClosingDaysCard::refreshState);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &ClosingDaysCard::refreshState);
    connect(m_name, &QLineEdit::returnPressed, this, &ClosingDaysCard::add);
    connect(m_hours, &QLineEdit::returnPressed, this, &ClosingDaysCard::add);
    connect(m_add, &QPushButton::clicked, this, &ClosingDaysCard::add);
    connect(m_remove, &QPushButton::clicked, this, &ClosingDaysCard::remove);
    retranslate();
}

void ClosingDaysCard::build()
{
    m_table->setObjectName(u"closingDays"_s);
    m_date->setObjectName(u"closingDate"_s);
    m_kind->setObjectName(u"closingKind"_s);
    m_hours->setObjectName(u"closingHours"_s);
    m_name->setObjectName(u"closingName"_s);
    m_add->setObjectName(u"closingAdd"_s);
    m_remove->setObjectName(u"closingRemove"_s);
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_name->setMaxLength(ClosingDay::kMaxNameLength);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->horizontalHeader()->resizeSection(0, currentLook().scaled(kDateWidth));
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setMinimumHeight(m_table->verticalHeader()->defaultSectionSize() * (kShownDays + 1));

    auto *form = new QGridLayout;
    form->setSpacing(Space::control);
    form->addWidget(m_dateRow, 0, 0);
    form->addWidget(m_kindRow, 0, 1);
    form->addWidget(m_hoursRow, 1, 0);
    form->addWidget(m_nameRow, 1, 1);
    form->setColumnStretch(0, 1);
    form->setColumnStretch(1, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::control);
    buttons->addWidget(m_add);
    buttons->addStretch();
    buttons->addWidget(m_remove);
    content()->addWidget(m_table, 1);
    content()->addLayout(form);
    content()->addLayout(buttons);
    tabInOrder({m_table, m_date, m_kind, m_hours, m_name, m_add, m_remove});
}

void ClosingDaysCard::showDays(const QList<ClosingDay> &days)
{
    const int row = m_table->currentRow();
    m_days = days;
    m_model->setRowCount(0);
    for (qsizetype i = 0; i < days.size(); ++i)
        m_model->appendRow({new QStandardItem, new QStandardItem, new QStandardItem});
    refreshRows();
    if (!days.isEmpty())
        m_table->setCurrentIndex(m_model->index(std::clamp(row, 0, int(days.size()) - 1), 0));
    refreshState();
}

QString ClosingDaysCard::what(const ClosingDay &day) const
{
    const QString hours = calendar::hoursText(day.change.hours);
    switch (day.change.kind) {
    case DayChange::Kind::Closed:
        return tr("Closed all day");
    case DayChange::Kind::ClosedPart:
        return tr("Closed %1").arg(hours);
    case DayChange::Kind::Hours:
        return tr("Open %1").arg(hours);
    }
    Q_UNREACHABLE();
}

void ClosingDaysCard::refreshRows()
{
    for (int row = 0; row < m_days.size(); ++row) {
        const ClosingDay &day = m_days.at(row);
        const QStringList cells {day.change.date.toString(Qt::ISODate), what(day), day.name};
        for (int column = 0; column < 3; ++column)
            m_model->item(row, column)->setText(cells.at(column));
        m_model->item(row, 0)->setAccessibleText(cells.join(u", "_s));
    }
    m_model->setHorizontalHeaderLabels({tr("Date"), tr("What"), tr("Why")});
}

void ClosingDaysCard::add()
{
    if (!m_add->isEnabled())
        return;
    ClosingDay day {
        {}, {m_date->date(), kKinds[m_kind->currentIndex()], {}}, m_name->text().trimmed()};
    if (day.change.kind != DayChange::Kind::Closed) {
        const auto hours = calendar::readHours(m_hours->text());
        const bool isGood = hours && !hours->isEmpty();
        m_hoursRow->setProblem(isGood ? QString() : tr("Write hours as 09:00-12:00, 13:30-18:00."));
        if (!isGood) {
            m_hours->setFocus();
            return;
        }
        day.change.hours = *hours;
    }
    whenDone(m_times.add(day), this, [this, date = day.change.date](const Result<Uuid> &added) {
        if (!added) {
            Q_EMIT failed(added.error());
            return;
        }
        m_hours->clear();
        m_name->clear();
        Q_EMIT changed(tr("%1 was entered.").arg(date.toString(Qt::ISODate)));
    });
}

void ClosingDaysCard::remove()
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= m_days.size())
        return;
    const ClosingDay &day = m_days.at(row);
    whenDone(
        m_times.remove(day.id), this, [this, date = day.change.date](const Result<Done> &removed) {
            if (removed)
                Q_EMIT changed(
                    tr("%1 is a day like others again.").arg(date.toString(Qt::ISODate)));
            else
                Q_EMIT failed(removed.error());
        });
}

void ClosingDaysCard::refreshState()
{
    const bool may = m_times.maySave();
    const bool hasHours = kKinds[std::max(0, m_kind->currentIndex())] != DayChange::Kind::Closed;
    for (QWidget *field : {static_cast<QWidget *>(m_date), static_cast<QWidget *>(m_kind),
             static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_add)})
        field->setEnabled(may);
    m_hours->setEnabled(may && hasHours);
    if (!hasHours)
        m_hoursRow->setProblem({});
    m_remove->setEnabled(may && m_table->currentRow() >= 0);
}

void ClosingDaysCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ClosingDaysCard::retranslate()
{
    setTitle(tr("Closing days"));
    m_table->setAccessibleName(tr("Closing days"));
    m_dateRow->setLabel(tr("Date"));
    m_kindRow->setLabel(tr("What"));
    m_hoursRow->setLabel(tr("Hours"));
    m_nameRow->setLabel(tr("Why"));
    setTexts(m_kind, {tr("Closed all day"), tr("Closed for a part"), tr("Other hours")});
    m_add->setText(tr("Add the day"));
    m_remove->setText(tr("Remove"));
    refreshRows();
    refreshState();
}

} // namespace lobby::ui
