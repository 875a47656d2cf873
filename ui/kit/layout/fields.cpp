#include "ui/kit/layout/fields.h"

#include "ui/kit/look/tokens.h"

#include <QBoxLayout>
#include <QComboBox>

namespace lobby::ui {

void setTexts(QComboBox *box, const QStringList &texts)
{
    for (int i = 0; i < texts.size(); ++i) {
        if (i < box->count())
            box->setItemText(i, texts.at(i));
        else
            box->addItem(texts.at(i));
    }
}

void layInPairs(const QList<QWidget *> &rows, QBoxLayout *into)
{
    QHBoxLayout *line = nullptr;
    for (QWidget *row : rows) {
        if (!line || line->count() == 2) {
            line = new QHBoxLayout;
            line->setSpacing(Space::area);
            into->addLayout(line);
        }
        line->addWidget(row, 1, Qt::AlignTop);
    }
}

void tabInOrder(const QList<QWidget *> &fields)
{
    for (qsizetype i = 1; i < fields.size(); ++i)
        QWidget::setTabOrder(fields.at(i - 1), fields.at(i));
}

} // namespace lobby::ui
