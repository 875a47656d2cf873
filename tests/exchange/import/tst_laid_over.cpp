#include "models/exchange/import/laid_over.h"

#include <QTest>

using namespace lobby;
using namespace lobby::exchange;
using namespace lobby::guests;
using namespace Qt::StringLiterals;

namespace {

GuestProfile laid(const GuestProfile &stored, const GuestProfile &row)
{
    return laidOver(stored, row, [](const QString &number) { return number.toUtf8(); });
}

GuestProfile named(const QString &name)
{
    GuestProfile profile;
    profile.guest.fullNameNative = name;
    return profile;
}

} // namespace

class LaidOverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsEmptyOverwritesNothing()
    {
        GuestProfile stored = named(u"张伟"_s);
        stored.guest.remark = u"quiet"_s;
        stored.guest.gender = Gender::Male;
        stored.guest.birthDate = *BirthDate::parse(u"1981-05-14");
        stored.telephones = {{u"mobile"_s, u"+8613812345678"_s}};
        QCOMPARE(laid(stored, {}), stored);
    }

    void whatIsSaidIsLaidOver()
    {
        GuestProfile row = named(u"张伟"_s);
        row.guest.profession = u"教师"_s;
        row.guest.birthDate = *BirthDate::parse(u"1981-05-14");
        const GuestProfile now = laid(named(u"张伟"_s), row);
        QCOMPARE(now.guest.profession, u"教师"_s);
        QCOMPARE(now.guest.birthDate.toText(), u"1981-05-14"_s);
    }

    void theSameInOtherLettersStaysAsItIs()
    {
        QCOMPARE(laid(named(u"陳志強"_s), named(u"陈志强"_s)).guest.fullNameNative, u"陳志強"_s);
        GuestProfile stored = named(u"a"_s);
        stored.guest.birthDate = *BirthDate::parse(u"1981-05-14");
        GuestProfile row;
        row.guest.birthDate = *BirthDate::parse(u"1981");
        QCOMPARE(laid(stored, row).guest.birthDate.toText(), u"1981-05-14"_s);
    }

    void membersAreAddedOnceAndNoneGoes()
    {
        GuestProfile stored = named(u"a"_s);
        stored.telephones = {{u"mobile"_s, u"+8613812345678"_s, {}, true}};
        stored.emails = {{u"personal"_s, u"A@example.com"_s, true}};
        GuestProfile row;
        row.telephones = {{u"home"_s, u"+8613812345678"_s, {}, true},
            {u"mobile"_s, u"+8613912345678"_s, {}, true}};
        row.emails = {{u"personal"_s, u"a@example.com"_s}};
        const GuestProfile now = laid(stored, row);
        QCOMPARE(now.telephones.size(), 2);
        QCOMPARE(now.telephones.at(0), stored.telephones.at(0));
        QVERIFY(!now.telephones.at(1).primary); // there is one already
        QCOMPARE(now.emails, stored.emails);
    }

    void aRemarkIsPutBehindTheOneThatIsThere()
    {
        GuestProfile stored;
        stored.guest.remark = u"quiet"_s;
        GuestProfile row;
        row.guest.remark = u"early"_s;
        const GuestProfile now = laid(stored, row);
        QCOMPARE(now.guest.remark, u"quiet\nearly"_s);
        QCOMPARE(laid(now, row), now);
    }

    void aDocumentIsKnownByItsIndex()
    {
        GuestProfile stored;
        stored.documents = {{u"P"_s}};
        stored.documents[0].numberIndex = "E1";
        GuestProfile row;
        row.documents = {{u"P"_s, u"E1"_s}, {u"P"_s, u"E2"_s}};
        row.documents[0].expiryDate = QDate(2030, 1, 1);
        const GuestProfile now = laid(stored, row);
        QCOMPARE(now.documents.size(), 2);
        QCOMPARE(now.documents.at(0).expiryDate, QDate(2030, 1, 1));
        QCOMPARE(now.documents.at(1).number, u"E2"_s);
    }
};

QTEST_GUILESS_MAIN(LaidOverTest)
#include "tst_laid_over.moc"
