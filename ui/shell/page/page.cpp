#include "ui/shell/page/page.h"

#include <QEvent>

namespace lobby::ui {

void Page::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        Q_EMIT titleChanged();
        Q_EMIT keyHintsChanged();
    }
}

} // namespace lobby::ui
