#include "models/stays/tables/today_table_model.h"
#include "tests/support/stay_fixture.h"
#include "tests/support/stay_words.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace lobby;
using namespace lobby::stays;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

class TodayTableModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<StayFixture>();
        m_lists = std::make_unique<StayLists>(*m_desk->database, m_desk->authoriser);
        m_model = std::make_unique<TodayTableModel>(*m_lists, plainWords());
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

    void showsADay()
    {
        const Uuid stay = m_desk->booked(m_desk->wish());
        show();
        QCOMPARE(m_model->rowCount(), 1);
        const QModelIndex time = m_model->index(0, 0);
        QCOMPARE(time.data(StayRowModel::IdRole).toByteArray(), stay.toBytes());
        QCOMPARE(time.data(StayRowModel::StatusRole).toInt(), int(StayStatus::Expected));
        QCOMPARE(time.data(Qt::AccessibleTextRole).toString(), u"sentence of 1207"_s);
        const int room = m_model->columnOf(StayColumn::Room);
        QCOMPARE(m_model->index(0, room).data().toString(), u"1207"_s);
        QCOMPARE(m_model->headerData(room, Qt::Horizontal, Qt::DisplayRole).toString(), u"h1"_s);
        QCOMPARE(m_model->count(DayList::Arrivals), (DayCount {1, 1}));
    }

    void followsWhatHappens()
    {
        const Uuid stay = m_desk->booked(m_desk->wish());
        show();
        QVERIFY(StayFixture::wait(m_desk->stays->checkIn(stay)));
        QTRY_COMPARE(m_model->row(0).status, StayStatus::InHouse);
        QCOMPARE(m_model->count(DayList::Arrivals), (DayCount {0, 1}));
        m_model->setList(DayList::InHouse);
        QCOMPARE(m_model->rowCount(), 1);
        QVERIFY(StayFixture::wait(m_desk->stays->checkOut(stay)));
        QTRY_COMPARE(m_model->rowCount(), 0);
    }

    void theSelectionStaysOnItsStay()
    {
        Stay wish = m_desk->wish(u"2"_s);
        wish.expectedTime = QTime(12, 0);
        const Uuid chosen = m_desk->booked(wish);
        show();
        QItemSelectionModel selection(m_model.get());
        selection.setCurrentIndex(m_model->index(0, 0), QItemSelectionModel::SelectCurrent);
        const QPersistentModelIndex current = selection.currentIndex();
        for (const int hour : {9, 15, 10}) {
            Stay other = m_desk->wish(QString::number(hour));
            other.expectedTime = QTime(hour, 0);
            m_desk->booked(other);
        }
        QTRY_COMPARE(m_model->rowCount(), 4);
        QCOMPARE(current.data(StayRowModel::IdRole).toByteArray(), chosen.toBytes());
        QCOMPARE(current.row(), 2);

        const Stay seen = m_desk->stored(chosen);
        Stay typed = seen;
        typed.expectedTime = QTime(8, 0);
        QVERIFY(StayFixture::wait(m_desk->stays->save(seen, typed)));
        QTRY_COMPARE(current.row(), 0);
        QVERIFY(StayFixture::wait(m_desk->stays->cancel(m_desk->booked(m_desk->wish(u"x"_s)))));
        QTRY_COMPARE(m_model->rowCount(), 4);
        QCOMPARE(
            selection.currentIndex().data(StayRowModel::IdRole).toByteArray(), chosen.toBytes());
    }

    void aNewQuestionForgetsTheOldAnswer()
    {
        m_desk->booked(m_desk->wish());
        m_desk->settle();
        QSignalSpy loaded(m_model.get(), &TodayTableModel::loaded);
        m_model->show(m_desk->branch, {2025, 5, 14});
        m_model->show(m_desk->branch, {2025, 5, 15}); // before the first is answered
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(m_model->rowCount(), 0);
        QCOMPARE(m_model->date(), QDate(2025, 5, 15));
    }

    void saysWhatFailedAndKeepsItsRows()
    {
        m_desk->booked(m_desk->wish());
        show();
        QSignalSpy failed(m_model.get(), &TodayTableModel::failed);
        m_desk->authoriser.logOut();
        m_model->refresh();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(m_model->rowCount(), 1);
        QVERIFY(!m_model->isLoading());
    }

private:
    void show()
    {
        QSignalSpy loaded(m_model.get(), &TodayTableModel::loaded);
        m_model->show(m_desk->branch, {2025, 5, 14});
        QTRY_VERIFY(!loaded.isEmpty() && !m_model->isLoading());
    }

    std::unique_ptr<StayFixture> m_desk;
    std::unique_ptr<StayLists> m_lists;
    std::unique_ptr<TodayTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(TodayTableModelTest)
#include "tst_today_table_model.moc"
