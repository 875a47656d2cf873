#include "tests/ui/followups/care_desk.h"
#include "ui/followups/care/care_model.h"
#include "ui/kit/look/theme.h"
#include "ui/kit/settings/language.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace lobby;
using namespace lobby::tests;
using namespace lobby::ui;
using namespace Qt::StringLiterals;
using privacy::Purpose;

class CareModelTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<CareDesk> m_desk;
    std::unique_ptr<CareModel> m_model;
    Language m_language;
    Theme m_theme;

    [[nodiscard]] QStringList row(int row) const
    {
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells.append(m_model->index(row, column).data().toString());
        return cells;
    }
    void show(care::Whom whom = care::Whom::Everybody)
    {
        m_model = std::make_unique<CareModel>(m_desk->care, *m_desk->database);
        new QAbstractItemModelTester(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_model.get());
        QSignalSpy loaded(m_model.get(), &CareModel::loaded);
        m_model->show({whom, true, true, 7});
        QVERIFY(loaded.wait());
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_language.apply(u"en"_s);
        m_theme.apply(ThemeChoice::Light, Density::Standard, 100, u"en"_s);
    }
    void init() { m_desk = std::make_unique<CareDesk>(); }
    void cleanup()
    {
        m_model.reset();
        m_desk.reset();
    }

    void saysWhoWhenAndHow()
    {
        const Uuid guest = m_desk->born(u"王芳"_s, {Purpose::Preferences, Purpose::OffersByPhone});
        m_desk->expected(guest);
        show();
        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(row(0),
            QStringList({u"Thu 05-15"_s, u"Birthday"_s, u"王芳"_s, u"Arrives today"_s,
                u"In the house, Message"_s}));
        const QString spoken = m_model->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(u"王芳"_s) && spoken.contains(u"Birthday"_s), qPrintable(spoken));
    }

    void whoIsGreetedStaysInHisPlace()
    {
        m_desk->born(u"王芳"_s, {Purpose::OffersByPhone});
        m_desk->born(u"李娜"_s, {Purpose::OffersByPhone});
        show();
        QCOMPARE(m_model->left(), 2);
        QSignalSpy reset(m_model.get(), &CareModel::modelReset);
        const auto noted
            = m_desk->care.done(m_model->row(0), care::CareWay::Message, u"Birthday"_s);
        QVERIFY(CareDesk::wait(noted));
        QTRY_COMPARE(m_model->left(), 1);
        QCOMPARE(row(0).constLast(), u"Greeted"_s);
        QCOMPARE(reset.size(), 0);
    }

    void whoTakesHisConsentBackGoes()
    {
        const Uuid guest = m_desk->born(u"王芳"_s, {Purpose::OffersByPhone});
        show();
        QCOMPARE(m_model->rowCount(), 1);
        m_desk->clock.advance(1000);
        QVERIFY(CareDesk::wait(m_desk->consents.record(guest, {})));
        QTRY_COMPARE(m_model->rowCount(), 0);
    }

    void whoMayNotIsTold()
    {
        m_desk->authoriser.logIn(
            {Uuid::named("test", "staff"), u"王芳"_s, {access::Role::Auditor}, m_desk->branch});
        m_model = std::make_unique<CareModel>(m_desk->care, *m_desk->database);
        QSignalSpy failed(m_model.get(), &CareModel::failed);
        m_model->show({});
        QVERIFY(failed.wait());
        QCOMPARE(m_model->rowCount(), 0);
    }
};

QTEST_MAIN(CareModelTest)
#include "tst_care_model.moc"
