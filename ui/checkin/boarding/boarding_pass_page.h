#pragma once

#include "models/checkin/codes/boarding_pass.h"
#include "models/guests/guests.h"
#include "models/guests/matching/guest_matching.h"
#include "models/stays/trips/trips.h"
#include "ui/shell/page/page.h"

#include <optional>

class QLabel;
class QPushButton;

namespace lobby::ui {

class Card;
class EmptyState;
class InlineMessage;
class MatchList;
class PageHeader;

/// Page "boarding-pass": the flights of a pass that was read, and whose they are; then on to his
/// profile. A pass reaches it by read(), never by a location: what it says stays out of the
/// history of pages. GUI thread.
class BoardingPassPage final : public Page
{
    Q_OBJECT

public:
    /// They outlive the page.
    struct Services
    {
        guests::Guests &guests;
        stays::Trips &trips;
        const guests::GuestMatching &matching;
        const access::Authoriser &authoriser;
        Uuid branch; ///< where the desk stands
    };
    explicit BoardingPassPage(const Services &services, QWidget *parent = nullptr);

    static PageEntry entry(const Services &services);

    /// `shown`: the guest who was shown when it was read; offered even under another name.
    void read(const checkin::BoardingPass &pass, const Uuid &shown = {});

    [[nodiscard]] QString title() const override;
    void open(const QString &argument) override;
    void focusFirst() override;
    [[nodiscard]] QString currentGuest() const override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void retranslate() override;

private:
    void build();
    void match();
    void offer(const QList<guests::LikelyGuest> &likely);
    void show(const QList<guests::LikelyGuest> &likely);
    void record();
    void write(const Uuid &guest);
    void written(const Uuid &guest, const QList<Uuid> &made);
    void takeBack(const QList<Uuid> &trips);
    void clear();
    void fail(const Error &error);
    void showFlights();
    void showState();
    [[nodiscard]] QString whyNot() const;

    Services m_services;
    PageHeader *m_header;
    InlineMessage *m_message;
    EmptyState *m_empty;
    QWidget *m_content = nullptr;
    Card *m_flights;
    Card *m_whose;
    MatchList *m_matches;
    QLabel *m_hint;
    QPushButton *m_record;

    std::optional<checkin::BoardingPass> m_pass;
    Uuid m_shown;
    Uuid m_new; ///< made for this pass, whose trips could not be written
    bool m_busy = false;
    int m_generation = 0;
};

} // namespace lobby::ui
