#include "ui/kit/settings/language.h"
#include "ui/quality/queue/pair_table_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "schema/schema.h"

using namespace lobby;
using namespace lobby::quality;
using namespace lobby::ui;
using namespace Qt::StringLiterals;
using Kind = PairRow::Kind;

class PairTableModelTest : public QObject
{
    Q_OBJECT

    Language m_language;
    PairTableModel m_model;

    static MergeView view()
    {
        MergeView view;
        view.kept.guest.fullNameNative = u"陳志強"_s;
        view.kept.guest.nationality = u"CN"_s;
        view.kept.guest.language = u"zh"_s;
        view.kept.emails = {{.address = u"a*@example.com"_s}};
        view.other.guest.fullNameNative = u"陈志强"_s;
        view.other.guest.nationality = u"CN"_s;
        view.other.guest.language = u"en"_s;
        view.other.guest.vipCode = u"2"_s;
        view.other.emails = {{.address = u"a*@example.com"_s}, {.address = u"b*@example.com"_s}};
        view.plan.rows = {{schema::Guest::FullNameNative}, {schema::Guest::Language},
            {schema::Guest::VipCode, Side::Other, true}};
        view.keptTies.stays = 12;
        view.otherTies.stays = 1;
        return view;
    }
    [[nodiscard]] int rowOf(const QString &name) const
    {
        for (int row = 0; row < m_model.rowCount(); ++row) {
            if (m_model.row(row).name == name)
                return row;
        }
        return -1;
    }
    [[nodiscard]] QString cell(const QString &name, int column) const
    {
        return m_model.index(rowOf(name), column).data().toString();
    }

private Q_SLOTS:
    void init()
    {
        m_language.apply(u"en"_s);
        m_model.setShowsAll(false);
        m_model.setRows(PairRows::of(view(), {}, {}));
    }

    void isAModel()
    {
        const QAbstractItemModelTester tester(
            &m_model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model.setShowsAll(true);
        QVERIFY(m_model.choose(rowOf(u"Language"_s), Side::Other));
        m_model.setRows({});
    }
    void onlyWhatDiffersUnlessAllIsWanted()
    {
        QVERIFY(rowOf(u"Nationality"_s) < 0);
        QVERIFY(rowOf(u"Language"_s) >= 0);
        m_model.setShowsAll(true);
        QVERIFY(rowOf(u"Nationality"_s) >= 0);
    }
    void whoTheyAreIsSaidAlsoWhereNamesAreAlike()
    {
        MergeView alike = view();
        alike.other.guest.fullNameNative = u"陳志強"_s;
        alike.plan.rows.removeFirst();
        m_model.setRows(PairRows::of(alike, {}, {}));
        QVERIFY(rowOf(u"Name"_s) >= 0);
        QVERIFY(!m_model.choose(rowOf(u"Name"_s), Side::Other));
    }
    void whoseValueCountsIsChosen()
    {
        QCOMPARE(cell(u"Name"_s, PairTableModel::ResultColumn), u"陳志強"_s);
        QVERIFY(m_model.choose(rowOf(u"Name"_s), Side::Other));
        QCOMPARE(cell(u"Name"_s, PairTableModel::ResultColumn), u"陈志强"_s);
        QCOMPARE(m_model.chosen(),
            (QHash<quint16, Side> {{schema::Guest::FullNameNative, Side::Other},
                {schema::Guest::Language, Side::Kept}}));
    }
    void whatSticksIsNoChoice()
    {
        QVERIFY(!m_model.choose(rowOf(u"VIP code"_s), Side::Kept));
        QCOMPARE(cell(u"VIP code"_s, PairTableModel::ResultColumn), u"2"_s);
        QCOMPARE(cell(u"VIP code"_s, PairTableModel::KeptColumn), u"—"_s);
    }
    void setsAreJoinedAndFiguresAdded()
    {
        QCOMPARE(
            cell(u"E-mail"_s, PairTableModel::ResultColumn), u"a*@example.com · b*@example.com"_s);
        QVERIFY(!m_model.choose(rowOf(u"E-mail"_s), Side::Kept));
        QCOMPARE(cell(u"Stays"_s, PairTableModel::ResultColumn), u"13"_s);
    }
    void aRefusalWins_data()
    {
        QTest::addColumn<int>("kept"); // -1: never asked
        QTest::addColumn<int>("other");
        QTest::addColumn<QString>("joined");
        QTest::newRow("refused and agreed") << 0 << 1 << u"refused"_s;
        QTest::newRow("agreed and refused") << 1 << 0 << u"refused"_s;
        QTest::newRow("agreed and never asked") << 1 << -1 << u"agreed"_s;
        QTest::newRow("never asked and refused") << -1 << 0 << u"refused"_s;
    }
    void aRefusalWins()
    {
        QFETCH(int, kept);
        QFETCH(int, other);
        QFETCH(QString, joined);
        const auto consents = [](int said) {
            privacy::GuestConsents ledger;
            if (said >= 0)
                ledger.latest = {{privacy::Purpose::Loyalty, said == 1}};
            return ledger;
        };
        const QList<PairRow> rows = PairRows::of(view(), consents(kept), consents(other));
        const auto row = std::ranges::find(rows, Kind::Stricter, &PairRow::kind);
        QVERIFY(row != rows.end());
        QVERIFY(row->differs);
        QCOMPARE(row->result(), joined);
    }
    void theRowIsSaid()
    {
        QCOMPARE(m_model.index(rowOf(u"VIP code"_s), 0).data(Qt::AccessibleTextRole).toString(),
            u"VIP code: A nothing, B 2; merged 2"_s);
    }
};

QTEST_MAIN(PairTableModelTest)
#include "tst_pair_table_model.moc"
