#pragma once

#include "models/guests/guest.h"
#include "models/guests/guest_validation.h"
#include "models/support/clock.h"

#include <QJsonObject>
#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace lobby::ui {

class FieldGrid;

/// Parts of a guest's profile that are shown, and edited, by themselves.
enum class GuestPart { Identity, Contacts, Documents, Preferences, Tags, Note };

/// The title of a part, translated; and its name in drafts and tests, "identity".
QString partTitle(GuestPart part);
QString partName(GuestPart part);

/// The fields of one part. Says what is wrong under them, at leaving a field and at saving; never
/// while typing. Values that were masked when they came stay as they are unless typed anew.
class GuestForm : public QWidget
{
    Q_OBJECT

public:
    /// `region` (ISO 3166-1 alpha-2) is where numbers without a country code are dialled.
    /// `clock` outlives this.
    GuestForm(GuestPart part, QString region, const Clock &clock, QWidget *parent = nullptr);
    ~GuestForm() override;

    [[nodiscard]] GuestPart part() const { return m_part; }
    /// What it starts from.
    void setProfile(const guests::GuestProfile &profile);
    /// What `profile` becomes with what has been typed; other parts are left alone.
    [[nodiscard]] guests::GuestProfile appliedTo(guests::GuestProfile profile) const;

    /// Shows every problem; false when something cannot be saved, with the focus there.
    bool check();
    void focusFirst();
    /// A field by its name ("birth_date"), or a member of a set ("telephone", its id).
    void focusOn(const QString &field, const Uuid &member = {});

    [[nodiscard]] QJsonObject contents() const;
    void setContents(const QJsonObject &contents);
    void retranslate();

Q_SIGNALS:
    void edited();

private:
    struct Complaint
    {
        QString field;
        qsizetype index = -1;
        QString sentence;
        bool serious = true;
    };
    void buildIdentity();
    void buildContacts();
    void buildDocuments();
    void buildPreferences();
    void buildTags();
    void buildNote();
    void fieldEdited(const QString &field);
    void showSplit();
    void acceptSplit();
    [[nodiscard]] QList<Complaint> complaints() const;
    [[nodiscard]] QList<Complaint> unreadable() const;
    void showComplaints(const QList<Complaint> &complaints);
    void look(const QString &field);

    void applyIdentity(guests::Guest &guest) const;
    void applyContacts(guests::GuestProfile &profile) const;
    void applyDocuments(guests::GuestProfile &profile) const;
    void applyPreferences(guests::GuestProfile &profile) const;
    void applyTags(guests::GuestProfile &profile) const;

    GuestPart m_part;
    QString m_region;
    const Clock &m_clock;
    FieldGrid *m_grid;
    QPushButton *m_split = nullptr;
    QPlainTextEdit *m_note = nullptr;
    guests::GuestProfile m_start;
    bool m_orderChosen = false; ///< by the user; then a new name does not change it
};

} // namespace lobby::ui
