#include "ui/insights/charts/figure_panel.h"

#include "ui/kit/look/painting.h"
#include "ui/kit/rows/desk_table.h"

#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QStackedLayout>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace lobby::ui {

using namespace Qt::StringLiterals;

FigurePanel::FigurePanel(FigureView *view, QWidget *parent)
    : QFrame(parent)
    , m_view(view)
    , m_table(new DeskTable(this))
    , m_model(new QStandardItemModel(this))
    , m_title(new QLabel(this))
    , m_current(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_head(new QHBoxLayout)
{
    setTextStyle(m_title, TextStyle::BodyStrong);
    setTextStyle(m_current, TextStyle::Caption);
    setTextStyle(m_sentence, TextStyle::Caption);
    setSecondary(m_sentence);
    setSecondary(m_current);
    for (QLabel *label : {m_title, m_current, m_sentence})
        label->setTextFormat(Qt::PlainText);
    m_current->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_current->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_sentence->setWordWrap(true);
    m_table->setModel(m_model);
    m_head->setSpacing(Space::control);
    m_head->addWidget(m_title);
    m_head->addWidget(m_current, 1);
    auto *centre = new QWidget(this); // without it the view would be a window for a moment
    m_centre = new QStackedLayout(centre);
    m_centre->addWidget(m_view);
    m_centre->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::area, Space::control, Space::area, Space::control);
    column->setSpacing(Space::tight);
    column->addLayout(m_head);
    column->addWidget(centre, 1);
    column->addWidget(m_sentence);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    // A chart or table asks for more than there is: five of them have to stand on a small screen.
    for (QWidget *each : {static_cast<QWidget *>(m_view), static_cast<QWidget *>(m_table)})
        each->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    connect(m_view, &FigureView::opened, this, &FigurePanel::opened);
    connect(m_view, &FigureView::currentChanged, this, &FigurePanel::say);
    connect(m_table, &DeskTable::opened, this, [this](const QModelIndex &index) {
        const QStringList &links = m_view->figure().rows.at(index.row()).links;
        const int cell = m_view->figure().isHeat() ? index.column() - 1 : 0;
        if (const QString link = links.value(cell); !link.isEmpty())
            Q_EMIT opened(link);
    });
}

void FigurePanel::showFigure(const Figure &figure)
{
    m_view->setObjectName(u"chart."_s + figure.id);
    m_table->setObjectName(u"table."_s + figure.id);
    m_view->showFigure(figure);
    m_title->setText(figure.title);
    m_sentence->setText(figure.sentence);
    m_table->setAccessibleName(figure.title);
    m_table->setAccessibleDescription(figure.sentence);
    fillTable();
    say();
}

void FigurePanel::fillTable()
{
    const Figure &figure = m_view->figure();
    const int row = m_table->currentRow();
    m_model->clear();
    m_model->setHorizontalHeaderLabels(figure.headers);
    for (const FigureRow &shown : figure.rows) {
        QList<QStandardItem *> items {new QStandardItem(shown.label)};
        for (const QString &cell : shown.cells) {
            items.append(new QStandardItem(cell));
            items.constLast()->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        }
        QString sentence = shown.label;
        for (qsizetype i = 0; i < shown.cells.size(); ++i)
            sentence += u", "_s + figure.headers.value(i + 1) + u' ' + shown.cells.at(i);
        items.constFirst()->setData(sentence, Qt::AccessibleTextRole);
        for (QStandardItem *item : std::as_const(items))
            item->setEditable(false);
        m_model->appendRow(items);
    }
    m_table->horizontalHeader()->setStretchLastSection(!figure.isHeat());
    m_table->resizeColumnsToContents();
    const int wanted = row < 0 ? int(figure.rows.size()) - 1 : row;
    if (!figure.rows.isEmpty())
        m_table->setCurrentIndex(m_model->index(std::min(wanted, m_model->rowCount() - 1), 0));
}

/// What the keys stand on; without them there is nothing to say.
void FigurePanel::say()
{
    const QString text = m_view->hasFocus() ? m_view->currentText() : QString();
    m_current->setText(QFontMetrics(currentLook().font(TextStyle::Caption))
                           .elidedText(text, Qt::ElideRight, m_current->width()));
    m_current->setAccessibleName(text);
}

void FigurePanel::setTable(bool isTable)
{
    const bool hadFocus = m_view->hasFocus() || m_table->hasFocus();
    m_centre->setCurrentIndex(isTable ? 1 : 0);
    if (hadFocus)
        front()->setFocus();
    say();
}

QWidget *FigurePanel::front() const
{
    return m_centre->currentWidget();
}

void FigurePanel::addControl(QWidget *control)
{
    m_head->addWidget(control);
}

void FigurePanel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    say();
}

void FigurePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &c = currentLook().colours;
    paintBox(&painter, rect(), Radius::card, c.surface, c.border);
}

} // namespace lobby::ui
