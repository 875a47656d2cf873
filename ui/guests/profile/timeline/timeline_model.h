#pragma once

#include "models/guests/guests.h"

#include <QAbstractListModel>

namespace lobby::ui {

/// What happened with one guest, newest first, in pages of fifty. Reads memory; asks the service
/// for the next page when a view comes to the end. GUI thread; `guests` outlives it.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Filter { Everything, Stays, Notes, Changes };
    enum Role { MomentRole = Qt::UserRole, AuthorRole, IconRole, IdRole };
    static constexpr int kPage = 50;

    explicit TimelineModel(const guests::Guests &guests, const Clock &clock, QObject *parent);

    void setGuest(const Uuid &guest);
    void setFilter(Filter filter);
    [[nodiscard]] Filter filter() const { return m_filter; }
    /// Reads the newest page again; entries that are known stay where they are.
    void reload();
    /// Says everything again, in another language.
    void retranslate();
    /// Nothing is there, and nothing is on its way.
    [[nodiscard]] bool isFinished() const { return !m_asking && !m_more; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void loaded();
    void failed(const lobby::Error &error);

private:
    [[nodiscard]] bool shows(const guests::TimelineEntry &entry) const;
    void show(const QList<guests::TimelineEntry> &entries);
    void take(const QList<guests::TimelineEntry> &page);
    void ask();

    const guests::Guests &m_guests;
    const Clock &m_clock;
    Uuid m_guest;
    Filter m_filter = Filter::Everything;
    QList<guests::TimelineEntry> m_entries;
    QList<qsizetype> m_shown; ///< indexes in m_entries
    quint64 m_generation = 0;
    bool m_asking = false;
    bool m_more = false;
};

} // namespace lobby::ui
