#pragma once

#include "models/checkin/cards/registrations.h"
#include "models/guests/guests.h"
#include "models/privacy/consents.h"
#include "models/privacy/notices.h"
#include "ui/guestside/guest_window.h"
#include "ui/kit/card.h"

#include <QPointer>

class QPushButton;

namespace lobby::ui {

/// What a guest's window works with. Everything outlives it.
struct GuestSide
{
    guests::Guests &guests;
    privacy::Consents &consents;
    const privacy::Notices &notices;
    checkin::Registrations &registrations;
    const Clock &clock;
    QString house; ///< its name, as guests know it
    QString region; ///< ISO 3166-1 alpha-2, where his telephone number is dialled
};

/// The clerk's side of a guest's window: hands it to him, and says what he changed, allowed and
/// signed once it is saved.
class GuestSideCard : public Card
{
    Q_OBJECT

public:
    explicit GuestSideCard(GuestSide services, QWidget *parent = nullptr);
    ~GuestSideCard() override;

    /// Whose stay it is; what he signed for it before is said.
    void begin(const Uuid &stay, const Uuid &guest);
    void clear();
    /// Opens the window, or takes it back.
    void toggle();
    [[nodiscard]] bool isWithGuest() const { return !m_window.isNull(); }
    [[nodiscard]] QPushButton *button() const { return m_button; }
    void retranslate();

Q_SIGNALS:
    /// What he confirmed is saved.
    void saved();
    void failed(const lobby::Error &error);

private:
    void open(const guests::GuestProfile &guest, const privacy::GuestConsents &consents,
        const privacy::NoticeVersion &notice);
    void save(const GuestAnswer &answer);
    void saveDetails(const GuestAnswer &answer);
    void saveConsents(const GuestAnswer &answer);
    void saveSignature(const GuestAnswer &answer);
    void finish(const QList<DetailChange> &changes);
    void showState();
    template <typename T, typename Then>
    void after(const QFuture<Result<T>> &step, Then then);

    GuestSide m_services;
    QPushButton *m_button;
    QVBoxLayout *m_lines;
    QPointer<GuestWindow> m_window;
    Uuid m_stay;
    Uuid m_guest;
    std::optional<guests::GuestProfile> m_loaded; ///< as the window shows him
    QList<DetailChange> m_changes;
    std::optional<qint64> m_signedAt;
    int m_generation = 0;
    bool m_busy = false;
};

} // namespace lobby::ui
