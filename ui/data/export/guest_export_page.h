#pragma once

#include "models/exchange/export/guest_export.h"
#include "ui/access/vouch/supervisor_card.h"
#include "ui/shell/form/form_page.h"

#include <QTimer>

class QLabel;
class QProgressBar;

namespace lobby::ui {

class Card;
class DeskTable;
class ExportFieldsModel;
class GuestExportForm;

/// What the page works with. Everything outlives it.
struct GuestExportServices
{
    exchange::GuestExport &exporting;
    const access::Authoriser &authoriser; ///< who marks the file
    const Clock &clock;
    SupervisorCard::Asking vouching; ///< another's word for "export.plain"
    QString desk; ///< what this desk is called
};

/// Page "guest-export": writes guests into a file; argument: what the list of guests is filtered
/// by. It goes on beside the desk's work and may be stopped. GUI thread.
class GuestExportPage final : public FormPage
{
    Q_OBJECT

public:
    explicit GuestExportPage(const GuestExportServices &services, QWidget *parent = nullptr);
    /// Stops an export that is under way: no file is written.
    ~GuestExportPage() override;

    /// Its place in the window.
    static PageEntry entry(const GuestExportServices &services);

    [[nodiscard]] QString title() const override;
    void open(const QString &argument) override;
    void focusFirst() override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;

    /// As if the dialog had answered.
    void save(const QString &path);
    [[nodiscard]] bool isRunning() const { return m_progress != nullptr; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    [[nodiscard]] Words words() const override;
    [[nodiscard]] QString refusal() const override;
    [[nodiscard]] bool isReady() const override;
    void submit() override;
    void cancel() override;
    void showState() override;
    void retranslate() override;

private:
    void build();
    void showFields();
    void showProgress();
    void takePreset();
    void toggle(int row);
    [[nodiscard]] bool isComplete();
    void write(const QString &path, const std::optional<access::Vouched> &word);
    void written(const Result<exchange::ExportedFile> &file);

    GuestExportServices m_services;
    QString m_path; ///< what waits for another's word
    GuestExportForm *m_form;
    SupervisorCard *m_supervisor;
    Card *m_fieldsCard;
    ExportFieldsModel *m_fields;
    DeskTable *m_table;
    QProgressBar *m_bar;
    QLabel *m_doing;
    QTimer m_look; ///< at how far it is
    std::shared_ptr<exchange::ExportProgress> m_progress; ///< while it runs
};

} // namespace lobby::ui
