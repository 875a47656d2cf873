#include "models/complaints/case/past_moment.h"

#include <QTest>
#include <QTimeZone>

using namespace lobby::complaints;
using namespace Qt::StringLiterals;

class PastMomentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// It is Wednesday, May 14th, 2025, a quarter past nine in the morning.
    void aMomentIsRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("wanted"); ///< none: not understood
        const auto row = [](const char *text, const char *wanted) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(wanted);
        };
        row("08:40", "2025-05-14 08:40");
        row("9:15", "2025-05-14 09:15");
        row("22:30", "2025-05-13 22:30"); // today's is to come
        row("２２：３０", "2025-05-13 22:30");
        row("昨晚10点半", "2025-05-13 22:30");
        row("昨天 22:30", "2025-05-13 22:30");
        row("今早8点", "2025-05-14 08:00");
        row("今天凌晨12点10分", "2025-05-14 00:10");
        row("昨晚10點", "2025-05-13 22:00");
        row("yesterday 22:30", "2025-05-13 22:30");
        row("yesterday at 10:30 pm", "2025-05-13 22:30");
        row("7am", "2025-05-14 07:00");
        row("12 am", "2025-05-14 00:00");
        row("5/13 22:30", "2025-05-13 22:30");
        row("5月13日 22:30", "2025-05-13 22:30");
        row("12/24 20:00", "2024-12-24 20:00"); // this year's is to come
        row("2025-05-01 06:00", "2025-05-01 06:00");
        row("today 10:00", ""); // still to come
        row("2026-05-14 06:00", "");
        row("2/30 10:00", "");
        row("25:00", "");
        row("9:75", "");
        row("9", ""); // a room, a number of nights, anything
        row("yesterday", "");
        row("soon", "");
        row("", "");
    }
    void aMomentIsRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, wanted);
        const QTimeZone zone("Asia/Shanghai");
        const QDateTime now(QDate(2025, 5, 14), QTime(9, 15), zone);
        const std::optional<QDateTime> read = readPastMoment(text, now);
        QCOMPARE(read ? read->toString(u"yyyy-MM-dd HH:mm"_s) : QString(), wanted);
        if (read)
            QCOMPARE(read->timeZone(), zone);
    }

    void nothingTypedIsTooMuch()
    {
        const QDateTime now(QDate(2025, 5, 14), QTime(9, 15));
        QVERIFY(!readPastMoment(QString(100'000, u'9'), now));
    }
};

QTEST_GUILESS_MAIN(PastMomentTest)
#include "tst_past_moment.moc"
