#pragma once

#include "ui/access/first_run/first_run.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace lobby::ui {

class Heading;
class InlineMessage;
class LanguageStep;
class OwnerStep;
class PlaceStep;
class RecoveryStep;
class StartStep;
class WizardStep;

/// Five short pages from nothing to a desk: language, kind of desk, owner, recovery sheet, start.
/// Everything but the owner's name and password has a default, so that Enter goes on. The vault is
/// founded after the third page, off the GUI thread; there is no way back over that.
class FirstRunWizard : public QWidget
{
    Q_OBJECT

public:
    /// `language`: the one in force.
    FirstRunWizard(FirstRunWork work, const QString &language, QWidget *parent = nullptr);

    void next();
    void back();
    [[nodiscard]] int step() const; ///< 0 to 4

Q_SIGNALS:
    /// The vault has been founded and its sheet proved.
    void finished(const lobby::ui::FirstRun &run);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum Step { AtLanguage, AtPlace, AtOwner, AtRecovery, AtStart };

    void go(int step);
    void found();
    void prove();
    void fail(const Error &error);
    void setBusy(bool busy);
    void retranslate();
    [[nodiscard]] WizardStep *current() const;

    FirstRunWork m_work;
    FirstRun m_run;
    LanguageStep *m_language;
    PlaceStep *m_place;
    OwnerStep *m_owner;
    RecoveryStep *m_recovery;
    StartStep *m_start;
    QStackedWidget *m_steps;
    QLabel *m_progress;
    Heading *m_title;
    QLabel *m_explanation;
    InlineMessage *m_message;
    QPushButton *m_back;
    QPushButton *m_next;
    bool m_busy = false;
};

} // namespace lobby::ui
