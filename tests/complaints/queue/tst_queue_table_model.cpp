#include "models/complaints/complaint_repository.h"
#include "models/complaints/queue/queue_table_model.h"
#include "tests/support/complaint_fixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace lobby;
using namespace lobby::complaints;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

class QueueTableModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk.emplace();
        m_model = std::make_unique<QueueTableModel>(*m_desk->queue,
            QueueWords {[](QueueColumn column) { return QString::number(int(column)); },
                [](const QueueRow &row, QueueColumn) { return row.caseNo; },
                [](const QueueRow &row) { return u"case "_s + row.caseNo; }});
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_desk.reset();
    }

    void readsPageByPage()
    {
        constexpr int kCases = QueueTableModel::kPageRows + 3;
        QList<sync::Intent> intents;
        for (int i = 0; i < kCases; ++i) {
            Complaint complaint = m_desk->said();
            complaint.id = Uuid::v7(m_desk->clock.nowMs());
            complaint.receivedAt = m_desk->clock.nowMs();
            intents.append(ComplaintRepository::creationOf(complaint));
        }
        QVERIFY(m_desk->commit(intents));
        m_tester.reset(); // it asks for more by itself
        m_model->show({.branch = m_desk->branch});
        QTRY_COMPARE(m_model->rowCount(), QueueTableModel::kPageRows);
        QTRY_VERIFY(m_model->canFetchMore({}));
        m_model->fetchMore({});
        QTRY_COMPARE(m_model->rowCount(), kCases);
        QVERIFY(!m_model->canFetchMore({}));
        QCOMPARE(m_model->count(QueueList::Open), kCases);
    }

    void followsWhatIsCommitted()
    {
        m_model->show({.branch = m_desk->branch});
        const Uuid id = m_desk->receive();
        QTRY_COMPARE(m_model->rowOf(id), 0);
        QCOMPARE(m_model->data(m_model->index(0, 2), Qt::DisplayRole).toString(), u"1001"_s);
        QCOMPARE(
            m_model->data(m_model->index(0, 2), Qt::AccessibleTextRole).toString(), u"case 1001"_s);
        QVERIFY(m_desk->write(
            id, {ComplaintFixture::happened(EventKind::Closed, u"withdrawn"_s, u"he called"_s)}));
        QTRY_COMPARE(m_model->rowCount(), 0);
    }

    void aCaseThatStaysInItsPlaceIsNotReset()
    {
        const Uuid id = m_desk->receive();
        m_model->show({.branch = m_desk->branch});
        QTRY_COMPARE(m_model->rowCount(), 1);
        QTRY_VERIFY(!m_model->isLoading());
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        QVERIFY(
            m_desk->write(id, {ComplaintFixture::happened(EventKind::Paused, u"guest_away"_s)}));
        QTRY_VERIFY(m_model->row(0).pausedSince);
        QCOMPARE(reset.size(), 0);
    }

    void aRefusalIsSaid()
    {
        m_desk->logInAs({access::Role::Auditor});
        QSignalSpy failed(m_model.get(), &QueueTableModel::failed);
        m_model->show({.branch = m_desk->branch});
        QTRY_COMPARE(failed.size(), 1);
    }

private:
    std::optional<ComplaintFixture> m_desk;
    std::unique_ptr<QueueTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(QueueTableModelTest)
#include "tst_queue_table_model.moc"
