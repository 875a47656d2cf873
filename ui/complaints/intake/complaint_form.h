#pragma once

#include "models/complaints/case/complaint.h"
#include "models/stays/trips/trip.h"
#include "ui/guests/list/guest_list.h"

#include <QJsonObject>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace lobby::ui {

class CategoryChips;
class FormRow;
class GuestPicker;

/// Everything that can be said when a case is taken down; only the guest's words must be.
class ComplaintForm : public QWidget
{
    Q_OBJECT

public:
    /// Who came with it: a guest of the list, somebody without a profile, or nobody known.
    struct Reporter
    {
        Uuid guest = {};
        QString name = {};

        friend bool operator==(const Reporter &, const Reporter &) = default;
    };

    explicit ComplaintForm(GuestSource guests, QWidget *parent = nullptr);

    [[nodiscard]] complaints::Complaint typed() const;
    /// `room` and `stay` of a guest who is in house; they follow him.
    void setReporter(const Reporter &reporter, const QString &room = {}, const Uuid &stay = {});
    [[nodiscard]] const Reporter &reporter() const { return m_reporter; }
    /// Of the reporter, to choose from which of them it is about; until somebody else is named.
    void setTrips(const QList<stays::Trip> &trips);
    /// What stands in the field for when it happened is a moment that is over, as seen at `now`.
    /// None: nothing stands there.
    [[nodiscard]] Result<std::optional<qint64>> occurredAt(const QDateTime &now) const;
    /// Puts the sentence under its field and the focus there.
    void showProblem(QLatin1StringView field, const QString &sentence);
    void clear();
    void focusFirst();

    [[nodiscard]] QJsonObject contents() const;
    void setContents(const QJsonObject &contents);
    /// Stops of F6.
    [[nodiscard]] QList<QWidget *> panes() const;
    void retranslate();

Q_SIGNALS:
    /// A guest of the list was chosen: the room he has is worth asking for.
    void guestChosen(const lobby::Uuid &guest);

private:
    void build();
    [[nodiscard]] Uuid trip() const;
    void showReporter();
    [[nodiscard]] QList<std::pair<QLatin1StringView, FormRow *>> rows() const;

    GuestPicker *m_guest;
    QLabel *m_who;
    QPushButton *m_other;
    QCheckBox *m_anonymous;
    QLineEdit *m_contact;
    QPlainTextEdit *m_verbatim;
    CategoryChips *m_categories;
    QComboBox *m_kind;
    QComboBox *m_severity;
    QComboBox *m_channel;
    QLineEdit *m_when;
    QComboBox *m_trip;
    QLineEdit *m_room;
    QLineEdit *m_place;
    QLineEdit *m_summary;
    QComboBox *m_restriction;
    FormRow *m_contactRow;
    FormRow *m_verbatimRow;
    FormRow *m_categoriesRow;
    FormRow *m_kindRow;
    FormRow *m_severityRow;
    FormRow *m_channelRow;
    FormRow *m_whenRow;
    FormRow *m_tripRow;
    FormRow *m_roomRow;
    FormRow *m_placeRow;
    FormRow *m_summaryRow;
    FormRow *m_restrictionRow;
    Reporter m_reporter;
    Uuid m_stay;
    Uuid m_chosenTrip; ///< of a draft whose trips are still on their way
    QString m_roomOfStay; ///< his as it was found: the stay goes with it
};

} // namespace lobby::ui
