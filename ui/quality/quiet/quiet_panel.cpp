#include "ui/quality/quiet/quiet_panel.h"

#include "models/support/async.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/look/desk_style.h"
#include "ui/kit/rows/desk_table.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedLayout>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using quality::QuietItem;

namespace {

constexpr int kQuietSoonMs = 200;
constexpr qint64 kQuietLaterMs = qint64 {7} * 24 * 3600 * 1000;

} // namespace

QuietPanel::QuietPanel(quality::QuietMinute &quiet, store::Database &database, QWidget *parent)
    : QWidget(parent)
    , m_quiet(quiet)
    , m_database(database)
    , m_model(new QuietTableModel(this))
    , m_table(new DeskTable(this))
    , m_empty(new EmptyState(u"check-lg"_s, this))
    , m_mend(new QPushButton(this))
    , m_right(new QPushButton(this))
    , m_later(new QPushButton(this))
    , m_foot(new QWidget(this))
{
    setObjectName(u"quietPanel"_s);
    m_table->setObjectName(u"quietTable"_s);
    m_empty->setObjectName(u"quietEmpty"_s);
    m_mend->setObjectName(u"quietMend"_s);
    m_right->setObjectName(u"quietRight"_s);
    m_later->setObjectName(u"quietLater"_s);
    setButtonKind(m_mend, ButtonKind::Primary);
    for (QPushButton *button : {m_right, m_later})
        setButtonKind(button, ButtonKind::Secondary);
    m_table->setModel(m_model);
    m_table->setColumnWidths<int>(
        {{QuietTableModel::GuestColumn, 300}, {QuietTableModel::ValueColumn, 220},
            {QuietTableModel::SinceColumn, 120}},
        QuietTableModel::WhatColumn);
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins({});
    foot->setSpacing(Space::control);
    foot->addWidget(m_right);
    foot->addWidget(m_later);
    foot->addStretch();
    foot->addWidget(m_mend);
    auto *centre = new QWidget(this);
    m_centre = new QStackedLayout(centre);
    m_centre->addWidget(m_table);
    m_centre->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Space::control);
    column->addWidget(centre, 1);
    column->addWidget(m_foot);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kQuietSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &QuietPanel::refresh);
    connect(&database, &store::Database::changed, this, [this] {
        if (isVisible())
            m_soon.start();
    });
    connect(m_table, &DeskTable::opened, this, &QuietPanel::mend);
    connect(m_mend, &QPushButton::clicked, this, &QuietPanel::mend);
    connect(m_right, &QPushButton::clicked, this, &QuietPanel::confirm);
    connect(m_later, &QPushButton::clicked, this, &QuietPanel::putOff);
    retranslate();
}

void QuietPanel::refresh()
{
    whenDone(m_quiet.items(), this,
        [this, generation = ++m_generation](const Result<QList<QuietItem>> &items) {
            if (generation != m_generation)
                return;
            if (!items) {
                m_count = -1;
                m_model->setItems({});
                Q_EMIT failed(items.error());
                return;
            }
            const int row = m_table->currentRow();
            const bool had = m_table->hasFocus() || m_empty->isAncestorOf(focusWidget());
            m_model->setItems(*items);
            m_count = m_model->rowCount();
            m_centre->setCurrentIndex(m_count > 0 ? 0 : 1);
            m_foot->setVisible(m_count > 0);
            if (row >= 0 && m_count > 0) // the next one comes under the cursor
                m_table->setCurrentIndex(m_model->index(std::min(row, m_count - 1), 0));
            if (had)
                entrance()->setFocus();
            Q_EMIT counted();
        });
}

QWidget *QuietPanel::entrance() const
{
    return m_centre->currentIndex() == 0 ? static_cast<QWidget *>(m_table) : m_empty;
}

const QuietItem *QuietPanel::current() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_model->rowCount() ? &m_model->item(row) : nullptr;
}

void QuietPanel::mend()
{
    if (const QuietItem *item = current())
        Q_EMIT opened(QuietItem(*item));
}

void QuietPanel::confirm()
{
    if (const QuietItem *item = current())
        whenDone(m_quiet.isRight(*item), this,
            [this](const Result<Done> &done) { heard(done, tr("Remembered: it is right.")); });
}

void QuietPanel::putOff()
{
    if (const QuietItem *item = current())
        whenDone(m_quiet.putOff(*item, m_database.clock().nowMs() + kQuietLaterMs), this,
            [this](const Result<Done> &done) { heard(done, tr("It comes again in a week.")); });
}

void QuietPanel::heard(const Result<Done> &done, const QString &text)
{
    if (!done) {
        Q_EMIT failed(done.error());
        return;
    }
    Q_EMIT said(text);
    refresh(); // what is put off is no commit
}

void QuietPanel::retranslate()
{
    m_table->setAccessibleName(tr("What a quiet minute is good for"));
    m_empty->setSentence(tr("Nothing waits for a quiet minute."));
    m_mend->setText(tr("Open and mend") + u"  Enter"_s);
    m_right->setText(tr("It is right") + u"  R"_s);
    m_later->setText(tr("Later") + u"  L"_s);
    m_model->retranslate();
}

} // namespace lobby::ui
