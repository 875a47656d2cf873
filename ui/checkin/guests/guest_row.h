#pragma once

#include "models/guests/guest.h"
#include "models/guests/guest_validation.h"

#include <QWidget>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace lobby::ui {

class DocumentFields;
class FactLine;

/// One of those who stay: the name, and the document as far as it is known or its fields.
class GuestRow : public QWidget
{
    Q_OBJECT

public:
    enum class Place { Owner, Companion };

    GuestRow(guests::GuestProfile profile, Place place, QWidget *parent = nullptr);

    [[nodiscard]] const guests::GuestProfile &profile() const { return m_profile; }
    /// As it was read again: with a document, its fields are over.
    void setProfile(const guests::GuestProfile &profile);
    /// Nothing when the document is known.
    [[nodiscard]] DocumentFields *fields() const { return m_fields; }
    void setEditable(bool editable);
    /// Of a companion.
    void setRemovable(bool removable);
    void retranslate();

Q_SIGNALS:
    void removeRequested();

private:
    void build();

    guests::GuestProfile m_profile;
    QLabel *m_name;
    QToolButton *m_remove = nullptr; ///< of a companion
    QVBoxLayout *m_column;
    FactLine *m_known = nullptr;
    DocumentFields *m_fields = nullptr;
};

} // namespace lobby::ui
