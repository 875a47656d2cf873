#pragma once

#include "models/checkin/capture/capture_rules.h"
#include "models/guests/matching/guest_matching.h"
#include "models/privacy/consents.h"
#include "models/privacy/notices.h"
#include "models/quality/verification/verifications.h"
#include "ui/access/vouch/supervisor_card.h"
#include "ui/checkin/receiving/document_input.h"
#include "ui/desk/parts/desk_services.h"
#include "ui/guests/elsewhere/seeks_somebody.h"
#include "ui/guests/matches/twice_bar.h"
#include "ui/shell/page/page.h"

#include <optional>

class QPushButton;
class QStackedLayout;

namespace lobby::checkin {
struct BoardingPass;
struct OwnCode;
class Readers;
} // namespace lobby::checkin

namespace lobby::ui {

class CaptureSteps;
class ChangesCard;
class ConsentCard;
class DocumentReceiver;
class GuardianCard;
class InlineMessage;
class MatchList;
class PageHeader;
class ReadingCard;

/// Page "capture": a document that was scanned, pasted or typed, whose it is, and what it changes;
/// then on to the check-in, with those who come along. A scan reaches it by read(), never by a
/// location: what a document says stays out of the history of pages. GUI thread.
class CapturePage final : public Page, public SeeksSomebody
{
    Q_OBJECT

public:
    struct Services
    {
        DeskServices desk;
        const guests::GuestMatching &matching;
        const Clock &clock;
        QString country; ///< ISO 3166-1 alpha-2, whose rules say what is kept
        /// Where a supervisor lets in a guest who must not be given a room.
        SupervisorCard::Asking vouching;
        privacy::Consents &consents;
        const privacy::Notices &notices;
        QString house; ///< its name, for the notice
        checkin::Readers *readers = nullptr; ///< whose health is shown; none: nobody knows of any
        std::function<bool()> hasBranches = [] { return false; }; ///< as GuestServices::hasBranches
        quality::Verifications *verifications = nullptr; ///< as CaptureSteps::Services
        MayBeOne mayBeOne = {}; ///< as GuestServices::mayBeOne
    };
    explicit CapturePage(const Services &services, QWidget *parent = nullptr);

    static PageEntry entry(const Services &services);

    /// What a reader has sent. The same again within three seconds is nothing. `stay`: the one that
    /// was open when it came; whoever it is can be added to that.
    void read(const QString &scan, const Uuid &stay = {});
    /// So many characters of a scan have come in so far; 0: no more do.
    void showReceiving(int characters);
    /// A picture of a document or a code; it is read in the background and dropped.
    void readPicture(const DocumentPicture &picture);

    [[nodiscard]] QString title() const override;
    void declareActions(Actions &actions) override;
    void open(const QString &argument) override;
    void focusFirst() override;
    [[nodiscard]] QString currentGuest() const override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    /// Whoever the document belongs to.
    [[nodiscard]] guests::Somebody sought() const override;
    [[nodiscard]] bool goesOn() const override { return m_read.has_value(); }

Q_SIGNALS:
    void boardingPassRead(const lobby::checkin::BoardingPass &pass);
    /// A scan that is no document: a number or a name to look for.
    void searchRequested(const QString &text);
    /// Of a visiting card.
    void newGuestRequested(const lobby::guests::GuestProfile &guest);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void retranslate() override;

private:
    enum class Goal { Save, CheckIn, Join };
    /// What becomes of a document that was read while another is at work.
    enum class Second { Replace, Companion, Drop };
    /// Those who arrive together.
    struct Party
    {
        Uuid stay; ///< null: it is still to be booked
        QList<Uuid> guests; ///< the owner of the stay first
    };

    QWidget *makeWaiting();
    QWidget *makeReading();
    void connectParts();
    void take(const checkin::ReadDocument &read);
    void openOwn(const checkin::OwnCode &code);
    void ask(const checkin::ReadDocument &second);
    void answer(Second what);
    void joinParty(const Uuid &stay);

    void show(const checkin::ReadDocument &read);
    void again();
    void leave();
    void match();
    void onMatched(const Result<QList<guests::LikelyGuest>> &likely);
    void onChosen();
    void compare(const Uuid &one, const Uuid &other);
    void loadConsents();
    void loadNotice();
    void showDifferences();
    void showState();
    void say(const QString &what, const QString &next);
    void fail(const Error &error);

    [[nodiscard]] bool isMinor() const;
    [[nodiscard]] bool isOneOfParty() const;
    [[nodiscard]] bool isBanned() const;
    [[nodiscard]] bool isNamed() const;
    [[nodiscard]] QString whyNot() const;
    [[nodiscard]] QString verb() const;
    /// What of the document goes into the guest's record.
    [[nodiscard]] QList<checkin::CaptureField> takenOver() const;
    [[nodiscard]] guests::GuestProfile changed() const;
    void finish(Goal goal);
    void onSaved(const Uuid &guest);
    void next();

    Services m_services;
    const checkin::Jurisdiction &m_jurisdiction;
    CaptureSteps *m_steps;
    DocumentReceiver *m_receiver;
    PageHeader *m_header;
    InlineMessage *m_message;
    QStackedLayout *m_layers;
    DocumentInput *m_input = nullptr;
    Card *m_readers = nullptr; ///< where they are shown
    ReadingCard *m_reading = nullptr;
    GuardianCard *m_guardian = nullptr;
    Card *m_whose = nullptr;
    MatchList *m_matches = nullptr;
    TwiceBar *m_twice = nullptr;
    QPushButton *m_elsewhere = nullptr; ///< none in a window that cannot ask other branches
    ChangesCard *m_changes = nullptr;
    SupervisorCard *m_supervisor = nullptr;
    ConsentCard *m_consents = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_join = nullptr;
    QPushButton *m_primary = nullptr;

    std::optional<checkin::ReadDocument> m_read;
    std::optional<guests::GuestProfile> m_known; ///< of the guest that is chosen
    bool m_isVouched = false; ///< a supervisor lets him in
    std::optional<checkin::ReadDocument> m_second; ///< read while another was at work
    QList<checkin::ReadDocument> m_companions; ///< whose turn comes after this one's
    std::optional<Party> m_party;
    bool m_isCompanion = false; ///< whose document is at work
    Goal m_goal = Goal::CheckIn;
    int m_generation = 0;
    bool m_busy = false;
    bool m_isComparing = false; ///< two of the guests, on another page; the document waits here
};

} // namespace lobby::ui
