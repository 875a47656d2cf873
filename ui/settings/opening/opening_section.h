#pragma once

#include "models/opening/opening_times.h"

#include <QWidget>

#include <array>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace lobby::ui {

class Card;
class ClosingDaysCard;
class FormRow;
class HolidaysCard;
class InlineMessage;

/// When the branch is open, whose holidays it keeps, and the dates that are otherwise: by this the
/// desk counts working days and working time.
class OpeningSection : public QWidget
{
    Q_OBJECT

public:
    OpeningSection(opening::OpeningTimes &times, QDate today, QWidget *parent = nullptr);

    /// Reads what is stored, unless something has been typed.
    void reload();

Q_SIGNALS:
    void said(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    static constexpr int kMakeup = 7; ///< after the seven weekdays

    void build();
    void written(const QString &text);
    void load();
    void showOpening(const opening::Opening &opening);
    [[nodiscard]] QString storedHours(int row) const;
    /// None, with the first field that cannot be read marked and focused.
    [[nodiscard]] std::optional<opening::BranchHours> typedHours();
    void save();
    void fail(const Error &error);
    [[nodiscard]] bool differs() const;
    void refreshRegions();
    void refreshState();
    void retranslate();

    opening::OpeningTimes &m_times;
    opening::Opening m_stored;
    Card *m_card;
    ClosingDaysCard *m_days;
    HolidaysCard *m_holidays;
    InlineMessage *m_message;
    QComboBox *m_region;
    QComboBox *m_zone;
    FormRow *m_regionRow;
    FormRow *m_zoneRow;
    std::array<QLineEdit *, kMakeup + 1> m_hours;
    std::array<FormRow *, kMakeup + 1> m_hoursRows;
    QLabel *m_known;
    QLabel *m_reason;
    QPushButton *m_save;
    bool m_loaded = false;
};

} // namespace lobby::ui
