#pragma once

#include "models/support/clock.h"
#include "ui/guests/profile/section_card.h"

#include <QScrollArea>

namespace lobby::ui {

/// The sections of a profile, one below the other; one of them at a time may be edited in place.
class SectionColumn : public QScrollArea
{
    Q_OBJECT

public:
    /// As GuestForm. `clock` outlives this.
    SectionColumn(QString region, const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] const QList<SectionCard *> &cards() const { return m_cards; }
    [[nodiscard]] SectionCard *card(GuestPart part) const;
    /// That of the focus, else the last that had it.
    [[nodiscard]] SectionCard *underCursor() const;
    /// None when nothing is edited.
    [[nodiscard]] SectionCard *editing() const;

    /// `remark` below those sections that hold what can be masked.
    void showProfile(const guests::GuestProfile &profile, const QString &remark);
    /// Why nothing can be edited; empty: it can.
    void setReadOnly(const QString &reason);
    /// Opens the form of a section; it begins with `start`.
    void edit(SectionCard *card, const guests::GuestProfile &start);
    /// Closes it again; what was typed is gone.
    void endEdit();
    void toTop();
    void retranslate();

Q_SIGNALS:
    void editRequested(lobby::ui::SectionCard *card);
    void saveRequested(lobby::ui::SectionCard *card);
    void restoreRequested();

private:
    QString m_region;
    const Clock &m_clock;
    QList<SectionCard *> m_cards;
    SectionCard *m_last = nullptr;
};

} // namespace lobby::ui
