#pragma once

#include "ui/checkin/guests/document_fields.h"
#include "ui/desk/parts/desk_services.h"
#include "ui/kit/card.h"

#include <functional>
#include <optional>

namespace lobby::ui {

class GuestPicker;
class GuestRow;

/// Who stays, and the document of each: known, or to be typed. Companions are added and taken off
/// at once, each in a commit of its own.
class GuestsCard : public Card
{
    Q_OBJECT

public:
    explicit GuestsCard(const DeskServices &services, QWidget *parent = nullptr);

    /// Reads the guests of a stay; loaded() says when they are there. What was typed for one who
    /// is there already stays.
    void begin(const stays::Stay &stay);
    void clear();
    /// His document has been saved: it is not typed any more but known.
    void documentSaved(const Uuid &guest);
    /// Until the stay is over.
    void setEditable(bool editable);

    /// The guest whose stay it is; none until he is read, or if he may not be seen.
    [[nodiscard]] const guests::GuestProfile *owner() const;
    /// What was typed, guest by guest. Nothing, and a field says why, if it cannot be saved.
    [[nodiscard]] std::optional<QList<TypedDocument>> typed(QDate today) const;
    /// The documents that are half typed, for a draft; empty for none. Those of guests who are
    /// still to be read are put in when they are.
    [[nodiscard]] QJsonObject contents() const;
    void setContents(const QJsonObject &contents);
    /// Goes to the first document that is missing; false when none is.
    bool focusMissing();
    void retranslate();

Q_SIGNALS:
    void loaded();
    void failed(const lobby::Error &error);
    void toastRequested(
        const QString &text, const QString &action, const std::function<void()> &run);

private:
    void addCompanion(const Uuid &guest);
    void createCompanion(const QString &text);
    void removeCompanion(const guests::GuestProfile &guest);
    void place(const Uuid &guest, const Result<guests::GuestProfile> &read);
    void putBack(const GuestRow &row);
    [[nodiscard]] GuestRow *rowOf(const Uuid &guest) const;

    DeskServices m_services;
    GuestPicker *m_picker;
    Uuid m_stay;
    QList<Uuid> m_ids; ///< the owner's first
    QList<GuestRow *> m_rows; ///< in the order of the ids, those who can be seen
    QJsonObject m_pending; ///< contents for rows that are still to come
    qsizetype m_missing = 0; ///< profiles still to come
    int m_generation = 0;
    bool m_editable = true;
};

} // namespace lobby::ui
