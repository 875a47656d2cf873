#include "ui/kit/layout/fields.h"

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

void tabInOrder(const QList<QWidget *> &fields)
{
    for (qsizetype i = 1; i < fields.size(); ++i)
        QWidget::setTabOrder(fields.at(i - 1), fields.at(i));
}

} // namespace lobby::ui
