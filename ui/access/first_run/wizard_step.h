#pragma once

#include "ui/access/first_run/first_run.h"

#include <QEvent>
#include <QWidget>

namespace lobby::ui {

/// One short page of the first run.
class WizardStep : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString title() const = 0;
    /// One or two sentences under the title.
    [[nodiscard]] virtual QString explanation() const = 0;
    virtual void focusFirst() = 0;
    /// Whether one may go on; shows what is wrong and takes the focus there.
    virtual bool check() { return true; }
    /// Writes what was entered here.
    virtual void fill(FirstRun &run) const { Q_UNUSED(run) }
    /// For the button that goes on; empty: "Next".
    [[nodiscard]] virtual QString nextText() const { return {}; }

Q_SIGNALS:
    /// Title, explanation or the next button's text has changed.
    void changed();
    /// Enter in a field.
    void nextRequested();

protected:
    virtual void retranslate() = 0;
    void changeEvent(QEvent *event) override
    {
        QWidget::changeEvent(event);
        if (event->type() == QEvent::LanguageChange)
            retranslate();
    }
};

} // namespace lobby::ui
