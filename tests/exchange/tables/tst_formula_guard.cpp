#include "models/exchange/tables/formula_guard.h"

#include <QTest>

#include <rapidcheck.h>

using namespace lobby::exchange;
using namespace Qt::StringLiterals;

class FormulaGuardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guardsWhatWouldBeCalculated_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("guarded");
        const auto row = [](const char *name, const QString &text, const QString &guarded) {
            QTest::newRow(name) << text << guarded;
        };
        row("nothing", u""_s, u""_s);
        row("a name", u"张伟"_s, u"张伟"_s);
        row("an apostrophe in a name", u"'t Hooft"_s, u"'t Hooft"_s);
        row("apostrophes alone", u"''"_s, u"''"_s);
        row("equals", u"=HYPERLINK(0)"_s, u"'=HYPERLINK(0)"_s);
        row("plus, as in a telephone number", u"+8613800138000"_s, u"'+8613800138000"_s);
        row("minus", u"-1"_s, u"'-1"_s);
        row("at", u"@SUM(1)"_s, u"'@SUM(1)"_s);
        row("a tab", u"\t=1"_s, u"'\t=1"_s);
        row("a line break", u"\r=1"_s, u"'\r=1"_s);
        row("equals of double width", u"＝1"_s, u"'＝1"_s);
        row("equals inside", u"a=1"_s, u"a=1"_s);
        row("what looks guarded already", u"'=1"_s, u"''=1"_s);
        row("twice", u"''=1"_s, u"'''=1"_s);
    }

    void guardsWhatWouldBeCalculated()
    {
        QFETCH(QString, text);
        QFETCH(QString, guarded);
        QCOMPARE(lobby::exchange::guarded(text), guarded);
        QCOMPARE(restored(guarded), text);
    }

    void everyTextComesBack()
    {
        const auto character = rc::gen::element(
            u'\'', u'=', u'+', u'-', u'@', u'\t', u'\r', u'a', u' ', u'张', u'\uff1d', u'\uff20');
        QVERIFY(rc::check("every text comes back", [&character] {
            const auto units = *rc::gen::container<std::vector<char16_t>>(character);
            const QString text(
                reinterpret_cast<const QChar *>(units.data()), qsizetype(units.size()));
            RC_ASSERT(restored(guarded(text)) == text);
            const QString safe = guarded(text);
            const bool begins
                = !safe.isEmpty() && u"=+-@\t\r\n\uff1d\uff0b\uff0d\uff20"_s.contains(safe.front());
            RC_ASSERT(!begins);
        }));
    }
};

QTEST_GUILESS_MAIN(FormulaGuardTest)
#include "tst_formula_guard.moc"
