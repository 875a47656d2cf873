#pragma once

#include "ui/guests/guest_services.h"
#include "ui/shell/page/page.h"
#include "ui/shell/page/unfinished_forms.h"

#include <QTimer>

class QLabel;
class QStackedLayout;
class QVBoxLayout;

namespace lobby::ui {

class EmptyState;
class GuestForm;
class IdentityBar;
class ProfileHeader;
class RevealedGuest;
class SectionCard;
class SectionColumn;
class CompanySummary;
class ComplaintSummary;
class FollowUpSummary;
class StaySummary;
class TimelinePanel;
class VerificationBar;

/// One guest on one page: who he is at the left, what happened in the middle, his stays at the
/// right. Read-only until a section is edited in place. Masked until revealed, for half a minute.
class GuestProfilePage final : public Page
{
    Q_OBJECT

public:
    explicit GuestProfilePage(GuestServices services, QWidget *parent = nullptr);
    ~GuestProfilePage() override;

    [[nodiscard]] QString title() const override;
    void declareActions(Actions &actions) override;
    /// The guest's id; after it perhaps the field that is to be mended ("telephone", "birth_date")
    /// and the member of the set.
    void open(const QString &argument) override;
    [[nodiscard]] QJsonObject draft() const override;
    void restoreDraft(const QJsonObject &draft) override;
    [[nodiscard]] QString currentGuest() const override;
    void focusFirst() override;
    void refresh() override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    void setRightColumnVisible(bool visible) override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;

protected:
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void retranslate() override;

private:
    void build();
    void buildVerification(QVBoxLayout &column);
    void declareVerification(Actions &actions);
    /// What is half typed: a section, a note.
    [[nodiscard]] QJsonObject typed() const;
    void putBack(const QJsonObject &typed);
    void load();
    void loaded(const guests::GuestProfile &profile);
    void loadRest();
    void loadFollowUps();
    void loadComplaints();
    void loadIdentity();
    void compare();
    void part();
    void loadCompanies();
    void fail(const Error &error);
    void showSections();
    void showPermissions();
    /// Masked, or while they are revealed not.
    [[nodiscard]] const guests::GuestProfile &shown() const;

    void edit(SectionCard *section);
    void mend();
    void finish();
    void save(SectionCard *section);
    void saySaved(const QString &words);
    void restore();
    void addNote();
    void showHistory();
    void askReason();
    void heard(const store::Committed &committed);

    GuestServices m_services;
    Actions *m_actions = nullptr;
    Uuid m_guest;
    guests::GuestProfile m_profile;
    RevealedGuest *m_revealed;
    guests::GuestProfile m_start; ///< what the edit began with
    quint64 m_generation = 0;
    bool m_known = false; ///< the guest has been read
    bool m_wantsFocus = false; ///< once he has been
    QStringList m_wantsMended; ///< likewise: the field, the member
    UnfinishedForms m_unfinished; ///< by the guest's id
    QJsonObject m_pending; ///< for when the guest has been read

    QStackedLayout *m_layers = nullptr;
    QWidget *m_content = nullptr;
    EmptyState *m_error = nullptr;
    QLabel *m_loading = nullptr; ///< says so only when it takes longer than a moment
    QTimer m_loadingTimer;
    ProfileHeader *m_header = nullptr;
    VerificationBar *m_verification = nullptr; ///< may be missing
    IdentityBar *m_identity = nullptr;
    SectionColumn *m_sections = nullptr;
    TimelinePanel *m_timeline = nullptr;
    ComplaintSummary *m_complaints = nullptr;
    FollowUpSummary *m_followUps = nullptr;
    StaySummary *m_stays = nullptr;
    CompanySummary *m_companies = nullptr;
    QVBoxLayout *m_middle = nullptr;
    QWidget *m_right = nullptr;
};

} // namespace lobby::ui
