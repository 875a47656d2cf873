#pragma once

#include "models/followups/exporting/follow_up_export.h"
#include "models/opening/opening_times.h"
#include "ui/access/vouch/supervisor_card.h"
#include "ui/shell/form/form_page.h"

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace lobby::ui {

class Card;
class FormRow;

/// What the page of the export works with. Everything outlives it.
struct ExportServices
{
    followups::FollowUpExport &exporting;
    const opening::OpeningTimes &opening; ///< for the time zone of the house
    const Clock &clock;
    SupervisorCard::Asking vouching; ///< another's word for "export.plain"
};

/// Page "follow-up-export": writes follow-ups into a file that other calendars read; argument: the
/// one that was chosen in the agenda. GUI thread.
class ExportPage final : public FormPage
{
    Q_OBJECT

public:
    explicit ExportPage(const ExportServices &services, QWidget *parent = nullptr);

    /// Its place in the window.
    static PageEntry entry(const ExportServices &services);

    [[nodiscard]] QString title() const override;
    void open(const QString &argument) override;
    void focusFirst() override;

    /// As if the dialog had answered.
    void save(const QString &path);

protected:
    [[nodiscard]] Words words() const override;
    [[nodiscard]] QString refusal() const override;
    void submit() override;
    bool stopAsking() override;
    void showState() override;
    void retranslate() override;

private:
    void build();
    [[nodiscard]] bool isInFull() const;
    [[nodiscard]] bool needsReason() const;
    [[nodiscard]] std::optional<followups::ExportWish> wish();
    void write(const QString &path, const std::optional<access::Vouched> &word);
    void send(const followups::ExportWish &wish, const QString &path,
        const std::optional<access::Vouched> &word);
    void written(const Result<int> &count);

    ExportServices m_services;
    Uuid m_chosen;
    QString m_path; ///< what waits for another's word
    SupervisorCard *m_supervisor;
    Card *m_card;
    QComboBox *m_what;
    QComboBox *m_whose;
    QDateEdit *m_from;
    QDateEdit *m_until;
    QComboBox *m_names;
    QComboBox *m_form;
    QLineEdit *m_reason;
    QList<FormRow *> m_rows; ///< of the fields above, in their order
};

} // namespace lobby::ui
