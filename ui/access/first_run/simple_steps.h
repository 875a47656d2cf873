#pragma once

#include "ui/access/first_run/wizard_step.h"

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace lobby::ui {

class FormRow;

/// Which language; in force at once.
class LanguageStep final : public WizardStep
{
    Q_OBJECT

public:
    explicit LanguageStep(const QString &current, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString explanation() const override;
    void focusFirst() override;
    void fill(FirstRun &run) const override;

Q_SIGNALS:
    void languageChosen(const QString &tag);

protected:
    void retranslate() override { }

private:
    QButtonGroup *m_choices;
};

/// What kind of desk, and the name of the house.
class PlaceStep final : public WizardStep
{
    Q_OBJECT

public:
    explicit PlaceStep(QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString explanation() const override;
    void focusFirst() override;
    void fill(FirstRun &run) const override;

protected:
    void retranslate() override;

private:
    QButtonGroup *m_kinds;
    QLineEdit *m_name;
    FormRow *m_nameRow;
};

/// Empty, with made-up guests to try, or with the bookings of a file.
class StartStep final : public WizardStep
{
    Q_OBJECT

public:
    explicit StartStep(QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString explanation() const override;
    void focusFirst() override;
    bool check() override;
    void fill(FirstRun &run) const override;
    [[nodiscard]] QString nextText() const override;
    void setImportFile(const QString &path);

protected:
    void retranslate() override;

private:
    void askForFile();

    QButtonGroup *m_choices;
    QPushButton *m_choose;
    QLabel *m_file;
    QLabel *m_problem;
    QString m_path;
};

} // namespace lobby::ui
