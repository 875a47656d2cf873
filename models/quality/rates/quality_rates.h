#pragma once

#include "models/access/session/authoriser.h"
#include "models/quality/rates/quality_selection.h"
#include "models/quality/search/duplicate_search.h"
#include "models/store/database.h"

#include <QObject>
#include <QSet>
#include <QThreadPool>

#include <memory>
#include <mutex>

namespace lobby::quality {

/// One guest of the list behind a number.
struct QualityRow
{
    CountedGuest counted = {};
    QString name = {}; ///< as lists show it
    QString branch = {};
    QString member = {}; ///< empty: none that this desk knows
};

struct QualityRows
{
    QList<QualityRow> rows = {}; ///< the first of them
    qint64 all = 0; ///< how many there are
};

/// Figures of the quality of all guests of the desk, and the lists behind them, for those who may
/// see reports. Each question is one walk over all guests on a reader; a control stops it. Lives on
/// the database's thread; outlived by both arguments.
///
/// Errors of every call: NotLoggedIn, NotAllowed, Cancelled, the store's.
class QualityRates : public QObject
{
    Q_OBJECT

public:
    static constexpr int kMostRows = 500; ///< of a list
    static constexpr int kMonths = 12; ///< that are looked back

    QualityRates(
        store::Database &database, const access::Authoriser &authoriser, QObject *parent = nullptr);
    /// Stops what is under way and waits for it.
    ~QualityRates() override;

    /// Of the branch, member and month that are selected; whatever else is, is not looked at.
    [[nodiscard]] QFuture<Result<QualityFigures>> figures(
        const QualitySelection &selection, const std::shared_ptr<SearchControl> &control) const;
    /// Keeps figures of everybody as those of this month, in place of what was kept earlier in it.
    QFuture<Result<Done>> note(const QualityFigures &figures);
    /// Counts and keeps how this month stands, unless that was done today: for whoever is at the
    /// desk, or nobody, for nothing of it is shown. `branch`: the desk's.
    QFuture<Result<Done>> keepMonth(const Uuid &branch);
    /// Who is behind a number.
    [[nodiscard]] QFuture<Result<QualityRows>> behind(
        const QualitySelection &selection, const std::shared_ptr<SearchControl> &control) const;
    /// Compares all guests with each other, which takes seconds: how many are there twice. Figures
    /// know it from then on.
    QFuture<Result<qint64>> lookForDoubles(const std::shared_ptr<SearchControl> &control);
    /// Was that done on this day?
    [[nodiscard]] bool knowsDoubles() const;

Q_SIGNALS:
    /// A guest, what belongs to him or what was found out about him was committed.
    void changed();

private:
    struct Doubles
    {
        QSet<Uuid> guests = {};
        QDate on = {};
    };
    Result<qint64> searchDoubles(const SearchControl &control);
    [[nodiscard]] Doubles doubles() const;
    void follow(const store::Committed &committed);

    store::Database &m_database;
    const access::Authoriser &m_authoriser;
    std::shared_ptr<SearchControl> m_search;
    std::shared_ptr<SearchControl> m_keeping = std::make_shared<SearchControl>();
    mutable std::mutex m_mutex;
    Doubles m_doubles; ///< under the mutex
    QThreadPool m_pool;
};

} // namespace lobby::quality
