#include "models/stays/tables/stay_table_model.h"
#include "tests/support/stay_fixture.h"
#include "tests/support/stay_words.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace lobby;
using namespace lobby::stays;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

class StayTableModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<StayFixture>();
        m_lists = std::make_unique<StayLists>(*m_desk->database, m_desk->authoriser);
        m_model = std::make_unique<StayTableModel>(*m_lists, plainWords());
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_lists.reset();
        m_desk.reset();
    }

    void readsOnAsTheViewNeedsIt()
    {
        m_tester.reset(); // it reads on by itself
        put(StayTableModel::kPageRows + 1);
        show();
        QCOMPARE(m_model->rowCount(), StayTableModel::kPageRows);
        QVERIFY(m_model->canFetchMore({}));
        m_model->fetchMore({});
        QVERIFY(!m_model->canFetchMore({})); // under way
        QTRY_COMPARE(m_model->rowCount(), StayTableModel::kPageRows + 1);
        QVERIFY(m_model->isComplete());
        QVERIFY(!m_model->canFetchMore({}));
    }

    void aFullLastPageIsTheLast()
    {
        put(StayTableModel::kPageRows);
        show();
        QCOMPARE(m_model->rowCount(), StayTableModel::kPageRows);
        QVERIFY(m_model->isComplete());
    }

    void aCommitChangesOnlyWhatItChanged()
    {
        put(5);
        show();
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        const QPersistentModelIndex third = m_model->index(2, 0);
        const Uuid id = m_model->row(2).stay;
        Stay latest = m_desk->wish(u"new"_s);
        latest.arrival = {2025, 6, 1};
        latest.departure = {2025, 6, 2};
        m_desk->booked(latest);
        QTRY_COMPARE(m_model->rowCount(), 6);
        QCOMPARE(m_model->row(0).room, u"new"_s);
        QCOMPARE(third.row(), 3);
        QVERIFY(StayFixture::wait(m_desk->stays->changeRoom(id, u"9"_s)));
        QTRY_COMPARE(m_model->row(3).room, u"9"_s);
        QCOMPARE(reset.size(), 0);
    }

    void whatTheFilterNoLongerLetsThroughGoes()
    {
        put(3);
        StayFilter filter {m_desk->branch, {}, {}, {StayStatus::Expected}, {}};
        m_model->show(filter);
        QTRY_COMPARE(m_model->rowCount(), 3);
        QVERIFY(StayFixture::wait(m_desk->stays->cancel(m_model->row(1).stay)));
        QTRY_COMPARE(m_model->rowCount(), 2);
        filter.statuses = {StayStatus::Cancelled};
        m_model->show(filter);
        QTRY_COMPARE(m_model->rowCount(), 1);
    }

private:
    void put(int count)
    {
        const Stay wish = m_desk->wish();
        QList<sync::Intent> intents;
        for (int i = 0; i < count; ++i) {
            Stay stay = wish;
            stay.id = Uuid::v7(m_desk->clock.nowMs());
            stay.room = QString::number(i);
            intents.append(creationOf(stay));
        }
        QVERIFY(m_desk->commit(intents));
        m_desk->settle();
    }
    void show()
    {
        QSignalSpy loaded(m_model.get(), &StayTableModel::loaded);
        m_model->show({m_desk->branch, {}, {}, {}, {}});
        QTRY_VERIFY(!loaded.isEmpty() && !m_model->isLoading());
    }

    std::unique_ptr<StayFixture> m_desk;
    std::unique_ptr<StayLists> m_lists;
    std::unique_ptr<StayTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(StayTableModelTest)
#include "tst_stay_table_model.moc"
