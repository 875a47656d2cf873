#pragma once

#include "models/access/property/branches.h"
#include "models/exchange/bookings_import.h"
#include "ui/shell/page/page.h"

#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace lobby::ui {

class EmptyState;
class Heading;
class ImportReport;
class PageHeader;

/// Page "import": brings a file of bookings in. It is read and written beside the desk, which goes
/// on working; one sees how far it is, may stop it, and is told what came of it. GUI thread.
class ImportPage final : public Page
{
    Q_OBJECT

public:
    /// What it works with; all of it outlives the page.
    struct Services
    {
        exchange::BookingsImport &importer;
        const access::Branches &branches;
        const access::Authoriser &authoriser;
    };

    explicit ImportPage(const Services &services, QWidget *parent = nullptr);
    /// Stops an import that is under way.
    ~ImportPage() override;

    /// Its place in the window.
    static PageEntry entry(const Services &services);

    /// Begins with this file; nothing while another is being imported.
    void import(const QString &path, bool skipBad = false);
    [[nodiscard]] bool isRunning() const { return m_control != nullptr; }

    [[nodiscard]] QString title() const override;
    void open(const QString &argument) override;
    void focusFirst() override;
    [[nodiscard]] QList<QWidget *> panes() const override;

protected:
    void retranslate() override;

private:
    struct Progress;

    [[nodiscard]] QWidget *buildProgress();
    void askForFile();
    void stop();
    void showProgress();
    void ended(const Result<exchange::ImportSummary> &result);
    void showChoice();

    Services m_services;
    PageHeader *m_header;
    QStackedWidget *m_stages;
    EmptyState *m_choice;
    Heading *m_doing;
    QLabel *m_rows;
    QProgressBar *m_bar;
    QPushButton *m_stop;
    ImportReport *m_report;
    QTimer m_look; ///< at how far it is
    QString m_path; ///< of the file that was chosen last
    std::shared_ptr<Progress> m_progress; ///< shared with the import's thread
    std::shared_ptr<exchange::ImportControl> m_control; ///< while it runs
};

} // namespace lobby::ui
