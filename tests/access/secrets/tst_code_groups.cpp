#include "models/access/secrets/code_groups.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lobby;
using namespace lobby::access;

class CodeGroupsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesComeBackWhateverTheirNumber()
    {
        for (qsizetype size = 0; size < 12; ++size) {
            QByteArray bytes;
            for (qsizetype i = 0; i < size; ++i)
                bytes.append(static_cast<char>(37 * i + 201));
            const QByteArray values = toFiveBits(bytes);
            QCOMPARE(values.size(), (size * 8 + 4) / 5);
            QCOMPARE(fromFiveBits(values, size), bytes);
        }
    }

    void groupsComeBackAsTheyWere()
    {
        const QByteArray values("\x00\x1f\x10\x01\x02\x03\x04\x05", 8);
        const QString text = inGroups(values);
        QCOMPARE(text.size(), 11);
        QCOMPARE(text.count(u' '), 1);
        QCOMPARE(*readGroups(text, 2), values);
    }

    void everyWrongCharacterIsFound()
    {
        const QString text = inGroups(toFiveBits(QByteArrayView("hotel")));
        for (qsizetype at = 0; at < text.size(); ++at) {
            for (const QChar c : u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s) {
                QString wrong = text;
                wrong[at] = c;
                if (text[at] == u' ' || wrong == text)
                    continue;
                const auto read = readGroups(wrong, 2);
                QVERIFY2(!read, qPrintable(wrong));
                QCOMPARE(read.error().group, int(at / 6) + 1);
            }
        }
    }

    void exactlySoManyGroupsAreWanted()
    {
        const QString text = inGroups(QByteArray(8, '\x07'));
        QVERIFY(readGroups(text, 2));
        QCOMPARE(readGroups(text, 1).error().kind, GroupsProblem::Kind::TooLong);
        QCOMPARE(readGroups(text, 3).error().kind, GroupsProblem::Kind::TooShort);
    }
};

QTEST_APPLESS_MAIN(CodeGroupsTest)
#include "tst_code_groups.moc"
