#include "models/checkin/trial/reader_trial.h"

#include <QTest>

using namespace lobby::checkin;
using namespace Qt::StringLiterals;

namespace {

const QString kPassport = u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"_s
                          u"L898902C36UTO7408122F1204159ZE184226B<<<<<10"_s;

/// \n is Enter, \t is Tab.
QList<TrialKey> typed(const QString &text, int gapMs)
{
    QList<TrialKey> keys;
    qint64 now = 1000;
    for (const QChar c : text) {
        now += gapMs;
        if (c == u'\n')
            keys.append({{}, now, TrialKey::End::Enter});
        else if (c == u'\t')
            keys.append({{}, now, TrialKey::End::Tab});
        else
            keys.append({c, now});
    }
    return keys;
}

} // namespace

class ReaderTrialTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodReaderIsMeasuredAndLeftAlone()
    {
        const ReaderTrial trial = judged(typed(kPassport + u'\n', 10), {});
        QCOMPARE(trial.keys, 88);
        QCOMPARE(trial.meanGapMs, 10);
        QCOMPARE(trial.longestGapMs, 10);
        QCOMPARE(trial.end, TrialKey::End::Enter);
        QCOMPARE(trial.heardAs, ScanKind::Document);
        QVERIFY(trial.troubles.isEmpty());
        QVERIFY(!trial.proposal);
    }

    void aSlowReaderGetsSlowerLimits_data()
    {
        QTest::addColumn<int>("gap");
        QTest::addColumn<int>("proposed");
        QTest::newRow("as slow as is allowed now") << 45 << 0;
        QTest::newRow("a little slower") << 46 << 51;
        QTest::newRow("the slowest") << 55 << 55;
        QTest::newRow("a hand") << 60 << 0;
    }
    void aSlowReaderGetsSlowerLimits()
    {
        QFETCH(const int, gap);
        QFETCH(const int, proposed);
        const QList<TrialKey> keys = typed(u"11010519491231002X\t"_s, gap);
        const ReaderTrial trial = judged(keys, {});
        QCOMPARE(trial.proposal ? trial.proposal->meanMs : 0, proposed);
        QCOMPARE(trial.troubles.contains(ReaderTrouble::TooSlow), gap > 55);
        if (trial.proposal)
            QCOMPARE(judged(keys, *trial.proposal).heardAs, ScanKind::ResidentId);
        QCOMPARE(trial.end, TrialKey::End::Tab);
    }

    /// Two lines of a machine readable zone, 15 ms a key, with a breath between them.
    void aPauseBetweenLinesIsNoPace_data()
    {
        QTest::addColumn<QString>("between");
        QTest::addColumn<qint64>("pause");
        QTest::addColumn<qint64>("mean");
        QTest::addColumn<qint64>("longest");
        QTest::newRow("after an Enter") << u"\n"_s << qint64(600) << qint64(15) << qint64(15);
        QTest::newRow("after a short Enter") << u"\n"_s << qint64(90) << qint64(15) << qint64(15);
        QTest::newRow("after nothing")
            << u""_s << ReaderTrial::kPauseMs + 1 << qint64(15) << ReaderTrial::kPauseMs + 1;
        QTest::newRow("as short as a key can be late")
            << u""_s << ReaderTrial::kPauseMs << qint64(18) << ReaderTrial::kPauseMs;
    }
    void aPauseBetweenLinesIsNoPace()
    {
        QFETCH(const QString, between);
        QFETCH(const qint64, pause);
        QList<TrialKey> keys = typed(kPassport.first(44) + between, 15);
        const qint64 start = keys.constLast().atMs + pause - 1000 - 15;
        for (TrialKey key : typed(kPassport.sliced(44) + u'\n', 15)) {
            key.atMs += start;
            keys.append(key);
        }
        const ReaderTrial trial = judged(keys, {});
        QCOMPARE(trial.keys, 88);
        QTEST(trial.meanGapMs, "mean");
        QTEST(trial.longestGapMs, "longest");
    }

    void whoeverPausesAtEveryKeyIsSlow()
    {
        const ReaderTrial trial = judged(typed(u"12345678\n"_s, 400), {});
        QCOMPARE(trial.meanGapMs, 400);
        QCOMPARE(trial.troubles, QList<ReaderTrouble> {ReaderTrouble::TooSlow});
    }

    void aPrefixAndASuffixAreFound()
    {
        const QList<TrialKey> keys = typed(u"~!"_s + kPassport + u"#\n"_s, 10);
        const ReaderTrial trial = judged(keys, {});
        QCOMPARE(trial.prefix, u"~!"_s);
        QCOMPARE(trial.suffix, u"#"_s);
        QVERIFY(trial.proposal);
        const ReaderTrial after = judged(keys, *trial.proposal);
        QCOMPARE(after.heardAs, ScanKind::Document);
        QVERIFY(!after.proposal);
    }

    void anotherLayoutIsSaid()
    {
        QString german = kPassport; // a reader set to English types on a German keyboard
        german.replace(u'<', u';');
        const ReaderTrial trial = judged(typed(german + u'\n', 10), {});
        QCOMPARE(trial.troubles, QList<ReaderTrouble> {ReaderTrouble::WrongLayout});
    }

    void capsLockIsSaid()
    {
        const ReaderTrial trial = judged(typed(kPassport.toLower() + u'\n', 10), {});
        QCOMPARE(trial.troubles, QList<ReaderTrouble> {ReaderTrouble::SmallLetters});
        QCOMPARE(trial.heardAs, ScanKind::Document);
    }

    void fewKeysAreTooFew()
    {
        QCOMPARE(judged(typed(u"1234567\n"_s, 10), {}).troubles,
            QList<ReaderTrouble> {ReaderTrouble::TooFewKeys});
        QVERIFY(judged(typed(u"12345678\n"_s, 10), {}).troubles.isEmpty());
        QCOMPARE(judged({}, {}).keys, 0);
    }
};

QTEST_GUILESS_MAIN(ReaderTrialTest)
#include "tst_reader_trial.moc"
