#include "ui/complaints/board/board_view.h"

#include "ui/complaints/words/complaint_words.h"
#include "ui/kit/look/icon.h"
#include "ui/kit/look/look.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>

#include <algorithm>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using namespace complaints;

namespace {

constexpr int kIdRole = Qt::UserRole;

/// What only has to be closed comes last.
int columnOf(const QueueRow &row)
{
    for (int number = numberOf(Step::Nature); number <= kSteps; ++number) {
        if (row.steps[size_t(number) - 1] == StepStatus::Current)
            return number - numberOf(Step::Nature);
    }
    return BoardView::kColumns - 1;
}

QString headingOf(int column)
{
    const int number = column + numberOf(Step::Nature);
    return number <= kSteps ? u"%1 %2"_s.arg(number).arg(ComplaintWords::step(Step(number)))
                            : BoardView::tr("To be closed");
}

IconRole roleOf(Tone tone)
{
    switch (tone) {
    case Tone::Ok:
        return IconRole::Ok;
    case Tone::Warn:
        return IconRole::Warn;
    case Tone::Err:
        return IconRole::Err;
    default:
        return IconRole::Secondary;
    }
}

} // namespace

BoardView::BoardView(const QueueTableModel &model, Words words, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_words(std::move(words))
{
    setObjectName(u"complaintBoard"_s);
    build();
    retranslate();
}

void BoardView::build()
{
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(Space::control);
    for (int column = 0; column < kColumns; ++column) {
        auto *heading = new QLabel(this);
        heading->setTextFormat(Qt::PlainText);
        setTextStyle(heading, TextStyle::BodyStrong);
        auto *list = new QListWidget(this);
        list->setObjectName(u"board%1"_s.arg(column + numberOf(Step::Nature)));
        list->setWordWrap(true);
        list->setSpacing(2);
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        list->setTextElideMode(Qt::ElideRight);
        list->installEventFilter(this);
        connect(list, &QListWidget::itemActivated, this, [this](const QListWidgetItem *card) {
            Q_EMIT opened(card->data(kIdRole).value<Uuid>());
        });
        auto *below = new QVBoxLayout;
        below->setSpacing(Space::tight);
        below->addWidget(heading);
        below->addWidget(list, 1);
        across->addLayout(below, 1);
        m_headings[size_t(column)] = heading;
        m_lists[size_t(column)] = list;
    }
}

QString BoardView::textOf(const QueueRow &row) const
{
    const auto cell
        = [&](QueueColumn column) { return m_words.queue.cell(row, column).simplified(); };
    QStringList lines {cell(QueueColumn::Due) + u"  "_s + m_words.left(row).text,
        cell(QueueColumn::Number) + u' ' + cell(QueueColumn::Guest), cell(QueueColumn::Summary)};
    for (QString &line : lines)
        line = line.trimmed();
    lines.removeAll(QString());
    return lines.join(u'\n');
}

void BoardView::refresh()
{
    const Uuid before = current();
    const bool hadFocus = hasBoardFocus();
    for (QListWidget *list : m_lists)
        list->clear();
    for (int i = 0; i < m_model.rowCount(); ++i) {
        const QueueRow &row = m_model.row(i);
        const Glyphed due = m_words.due(row);
        auto *card = new QListWidgetItem(
            themedIcon(due.icon, roleOf(due.tone)), textOf(row), m_lists[size_t(columnOf(row))]);
        card->setData(kIdRole, QVariant::fromValue(row.complaint));
        card->setData(Qt::AccessibleTextRole, m_words.queue.sentence(row));
    }
    for (int column = 0; column < kColumns; ++column)
        sayHeading(column);
    for (QListWidget *list : m_lists)
        list->setCurrentRow(0);
    setCurrent(before);
    if (hadFocus)
        focusColumn(m_column);
}

void BoardView::sayHeading(int column)
{
    const int cards = m_lists[size_t(column)]->count();
    m_headings[size_t(column)]->setText(u"%1  %2"_s.arg(headingOf(column)).arg(cards));
    m_lists[size_t(column)]->setAccessibleName(
        tr("%1, %n case(s)", nullptr, cards).arg(headingOf(column)));
    // An empty column is nothing to stop at.
    m_lists[size_t(column)]->setFocusPolicy(cards > 0 ? Qt::StrongFocus : Qt::NoFocus);
}

Uuid BoardView::current() const
{
    const QListWidgetItem *card = m_lists[size_t(m_column)]->currentItem();
    return card ? card->data(kIdRole).value<Uuid>() : Uuid();
}

void BoardView::setCurrent(const Uuid &complaint)
{
    for (int column = 0; column < kColumns; ++column) {
        QListWidget *list = m_lists[size_t(column)];
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->data(kIdRole).value<Uuid>() == complaint) {
                m_column = column;
                list->setCurrentRow(row);
                return;
            }
        }
    }
}

void BoardView::focusFirst()
{
    focusColumn(m_column);
}

bool BoardView::hasBoardFocus() const
{
    return std::any_of(
        m_lists.begin(), m_lists.end(), [](const QListWidget *list) { return list->hasFocus(); });
}

QList<QWidget *> BoardView::lists() const
{
    return {m_lists.begin(), m_lists.end()};
}

/// Or the nearest that has cards.
void BoardView::focusColumn(int column)
{
    for (int away = 0; away < kColumns; ++away) {
        for (const int wanted : {column + away, column - away}) {
            if (wanted >= 0 && wanted < kColumns && m_lists[size_t(wanted)]->count() > 0) {
                m_column = wanted;
                m_lists[size_t(wanted)]->setFocus();
                return;
            }
        }
    }
}

bool BoardView::moveAcross(int from, int by)
{
    const int height = m_lists[size_t(from)]->currentRow();
    for (int to = from + by; to >= 0 && to < kColumns; to += by) {
        QListWidget *list = m_lists[size_t(to)];
        if (list->count() == 0)
            continue;
        list->setCurrentRow(std::clamp(height, 0, list->count() - 1));
        m_column = to;
        list->setFocus();
        return true;
    }
    return false;
}

bool BoardView::eventFilter(QObject *watched, QEvent *event)
{
    const auto found = std::find(m_lists.begin(), m_lists.end(), watched);
    if (found == m_lists.end())
        return QWidget::eventFilter(watched, event);
    const int column = int(found - m_lists.begin());
    if (event->type() == QEvent::FocusIn)
        m_column = column;
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Left || key->key() == Qt::Key_Right) {
        moveAcross(column, key->key() == Qt::Key_Right ? 1 : -1);
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        if (!current().isNull() && key->modifiers() == Qt::NoModifier)
            Q_EMIT opened(current());
        return key->modifiers() == Qt::NoModifier;
    }
    // Letters are left to the page's shortcuts instead of Qt's jump-as-you-type.
    if (!key->text().isEmpty() && key->text().at(0).isLetterOrNumber()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void BoardView::retranslate()
{
    for (int column = 0; column < kColumns; ++column)
        sayHeading(column);
}

} // namespace lobby::ui
