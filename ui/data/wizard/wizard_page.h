#pragma once

#include "models/exchange/import/table_import.h"
#include "models/exchange/import_history.h"
#include "models/exchange/templates/mapping_templates.h"
#include "ui/shell/page/page.h"

class QPushButton;
class QStackedWidget;

namespace lobby::ui {

class CheckStep;
class FileStep;
class MappingStep;
class PageHeader;
class ReadingStep;
class ResultStep;
class RunningStep;
class WizardSteps;

/// Page "import-guests": a table of guests in six steps, each of which can be gone back from until
/// something is written. Nothing of a file is kept on the desk before step five. GUI thread.
class WizardPage final : public Page
{
    Q_OBJECT

public:
    /// What it works with; all of it outlives the page.
    struct Services
    {
        exchange::TableImport &import;
        exchange::ImportHistory &history;
        exchange::MappingTemplates &templates;
        const access::Authoriser &authoriser;
        const Clock &clock;
        QString region; ///< where telephones without a country code are dialled
        QString currency = QStringLiteral("CNY"); ///< of amounts that name none
    };
    enum Step { File, Reading, Mapping, Check, Running, Finished };

    explicit WizardPage(const Services &services, QWidget *parent = nullptr);
    /// Stops an import that is under way.
    ~WizardPage() override;

    /// Its place in the window.
    static PageEntry entry(const Services &services);

    /// Begins with this file.
    void take(const QString &path);
    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] bool isRunning() const;

    [[nodiscard]] QString title() const override;
    void declareActions(Actions &actions) override;
    void open(const QString &argument) override;
    void focusFirst() override;
    [[nodiscard]] QList<QWidget *> panes() const override;

protected:
    void retranslate() override;

private:
    void connectSteps();
    void go(Step step);
    void next();
    void back();
    void showSteps();
    void read(const exchange::TableChoice &choice);
    void guess();
    void askForTemplate(const exchange::TableMapping &mapping);
    void askForTemplates();
    void check();
    void import();

    Services m_services;
    PageHeader *m_header;
    WizardSteps *m_steps;
    QStackedWidget *m_stack;
    FileStep *m_file;
    ReadingStep *m_reading;
    MappingStep *m_mapping;
    CheckStep *m_check;
    RunningStep *m_running;
    ResultStep *m_result;
    QPushButton *m_back;
    QPushButton *m_next;
    Step m_step = File;
    int m_question = 0; ///< an answer to an older one is dropped
    exchange::TableRequest m_request;
    QList<exchange::TableRow> m_rows; ///< the first ones, as they are read now
    bool m_worthIt = false; ///< the latest dry run had something to write
    bool m_readable = false;
    bool m_isWriting = false; ///< what runs is the import, not the dry run
};

} // namespace lobby::ui
