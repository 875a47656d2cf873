#include "models/checkin/codes/own_code.h"
#include "models/checkin/images/code_reader.h"
#include "tests/support/pdf_reading.h"
#include "tests/ui/checkin/cards/sample_card.h"
#include "ui/checkin/cards/painting/card_pdf.h"

#include <QTest>

using namespace lobby;
using namespace lobby::checkin;
using namespace lobby::tests;
using namespace lobby::ui;
using namespace Qt::StringLiterals;

namespace {

/// A4 or A5 as pdfinfo writes it.
QString sizeOf(CardPaper paper)
{
    return paper == CardPaper::A4 ? u"595 x 842 pts (A4)"_s : u"420 x 595 pts"_s;
}

/// How much of the margin around the page has ink; no printer prints there.
int inkInMargin(const QImage &page, double marginMm, double widthMm)
{
    const int margin = static_cast<int>(page.width() * marginMm / widthMm) - 2;
    int dark = 0;
    for (int y = 0; y < page.height(); ++y) {
        for (int x = 0; x < page.width(); ++x) {
            const bool inside = x >= margin && y >= margin && x < page.width() - margin
                && y < page.height() - margin;
            dark += !inside && qGray(page.pixel(x, y)) < 200;
        }
    }
    return dark;
}

/// Where LOBBY_CARD_PICTURES names a folder, what was made is left there to be looked at.
void keep(const QString &name, const QByteArray &pdf)
{
    const QString folder = qEnvironmentVariable("LOBBY_CARD_PICTURES");
    if (!folder.isEmpty())
        pictureOfPdf(pdf, 110).save(folder + u'/' + name + u".png"_s);
}

} // namespace

class CardPdfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysEverythingInItsLanguages_data()
    {
        QTest::addColumn<QStringList>("languages");
        QTest::addColumn<CardPaper>("paper");
        QTest::addColumn<QStringList>("words");
        const QStringList simplified {u"住宿登记卡"_s, u"护照"_s, u"日本"_s, u"离店"_s,
            u"4 位成人，1 位儿童"_s, u"保存我的喜好，供下次入住使用"_s, u"客人签名"_s};
        const QStringList traditional {u"住宿登記卡"_s, u"護照"_s, u"日本"_s, u"離店"_s,
            u"以電子郵件接收優惠"_s, u"住客簽名"_s};
        const QStringList english {u"Registration card"_s, u"Passport"_s, u"Japan"_s,
            u"Departure"_s, u"4 adults, 1 child"_s, u"Membership and points"_s,
            u"Signature of the guest"_s};
        for (const CardPaper paper : {CardPaper::A5, CardPaper::A4}) {
            const char *size = paper == CardPaper::A4 ? "A4" : "A5";
            QTest::addRow("zh_CN on %s", size) << QStringList {u"zh_CN"_s} << paper
                                               << simplified + QStringList {u"2025年5月14日"_s};
            QTest::addRow("zh_TW on %s", size) << QStringList {u"zh_TW"_s} << paper
                                               << traditional + QStringList {u"2025年5月14日"_s};
            QTest::addRow("en on %s", size)
                << QStringList {u"en"_s} << paper << english + QStringList {u"14 May 2025"_s};
            QTest::addRow("en and zh_CN on %s", size)
                << QStringList {u"en"_s, u"zh_CN"_s} << paper
                << QStringList {u"Registration card"_s, u"住宿登记卡"_s, u"Passport · 护照"_s,
                       u"Japan · 日本"_s, u"2025-05-14"_s, u"Departure · 离店"_s,
                       u"Signature of the guest · 客人签名"_s};
            QTest::addRow("zh_CN and zh_TW on %s", size)
                << QStringList {u"zh_CN"_s, u"zh_TW"_s} << paper
                << QStringList {
                       u"住宿登记卡"_s, u"住宿登記卡"_s, u"护照 · 護照"_s, u"2025-05-17"_s};
        }
    }
    void saysEverythingInItsLanguages()
    {
        QFETCH(QStringList, languages);
        QFETCH(CardPaper, paper);
        QFETCH(QStringList, words);
        const RegistrationCard card = sampleCard();
        const QByteArray pdf = cardPdf(card, {paper, languages});
        keep(languages.join(u'+') + (paper == CardPaper::A4 ? u"-a4"_s : u"-a5"_s), pdf);

        const QString text = textOfPdf(pdf);
        words += {u"云栖酒店"_s, u"山田花子"_s, u"YAMADA"_s, u"Hanako"_s, u"1981"_s, u"*****5678"_s,
            u"1207"_s, u"HTL2025K7Q"_s, u"김민준"_s, u"JAIDEE"_s, u"AL-HASHIMI"_s,
            u"2025-05-14 12:00"_s};
        for (const QString &word : std::as_const(words))
            QVERIFY2(text.contains(word.normalized(QString::NormalizationForm_KC)),
                qPrintable(word + u" is missing in\n"_s + text));

        const QString facts = factsOfPdf(pdf);
        QVERIFY2(facts.contains(u"Pages:           1\n"_s), qPrintable(facts));
        QVERIFY2(facts.contains(sizeOf(paper)), qPrintable(facts));
        QVERIFY(pdf.contains("pdfaid:part=\"1\" pdfaid:conformance=\"B\""));

        const QImage page = pictureOfPdf(pdf);
        QCOMPARE(codesIn(page), QStringList {(OwnCode {OwnCode::Kind::Stay, card.stay}).toText()});
        const bool large = paper == CardPaper::A4;
        QCOMPARE(inkInMargin(page, large ? 15 : 10, large ? 210 : 148), 0);
    }

    void itsTitleIsNobodys()
    {
        const QString facts = factsOfPdf(cardPdf(sampleCard(), {CardPaper::A5, {u"en"_s}}));
        QVERIFY2(facts.contains(u"Title:           Registration card\n"_s), qPrintable(facts));
        for (const QString &personal : {u"YAMADA"_s, u"山田"_s, u"1207"_s, u"5678"_s})
            QVERIFY2(!facts.contains(personal), qPrintable(personal));
    }

    void theLanguageOfTheDeskChangesNothing()
    {
        const QLocale before;
        const QString english = textOfPdf(cardPdf(sampleCard(), {CardPaper::A5, {u"en"_s}}));
        QLocale::setDefault(QLocale(u"zh_CN"_s));
        const QString again = textOfPdf(cardPdf(sampleCard(), {CardPaper::A5, {u"en"_s}}));
        QLocale::setDefault(before);
        QCOMPARE(again, english);
    }

    void anEmptyCardIsACardStill()
    {
        RegistrationCard card;
        card.stay = Uuid::named("test", "stay");
        const QByteArray pdf = cardPdf(card, {CardPaper::A5, {u"en"_s}});
        const QString text = textOfPdf(pdf);
        QVERIFY2(text.contains(u"Registration card"_s), qPrintable(text));
        QVERIFY2(text.contains(u"Signature of the guest"_s), qPrintable(text));
        QVERIFY2(!text.contains(u"Staying with"_s), qPrintable(text));
        QCOMPARE(codesIn(pictureOfPdf(pdf)), QStringList {card.code()});
    }

    void theLongestStaysOnItsPage_data()
    {
        QTest::addColumn<QStringList>("languages");
        QTest::addColumn<CardPaper>("paper");
        QTest::newRow("one language on A5") << QStringList {u"en"_s} << CardPaper::A5;
        QTest::newRow("two languages on A5") << QStringList {u"en"_s, u"zh_TW"_s} << CardPaper::A5;
        QTest::newRow("two languages on A4") << QStringList {u"zh_CN"_s, u"en"_s} << CardPaper::A4;
    }
    void theLongestStaysOnItsPage()
    {
        QFETCH(QStringList, languages);
        QFETCH(CardPaper, paper);
        const RegistrationCard card = longestCard();
        const QByteArray pdf = cardPdf(card, {paper, languages});
        keep(u"longest-"_s + languages.join(u'+') + (paper == CardPaper::A4 ? u"-a4"_s : u"-a5"_s),
            pdf);
        QVERIFY(factsOfPdf(pdf).contains(u"Pages:           1\n"_s));
        const QString text = textOfPdf(pdf);
        QVERIFY2(text.contains(u"..."_s), qPrintable(text));
        const QImage page = pictureOfPdf(pdf);
        QCOMPARE(codesIn(page), QStringList {card.code()});
        const bool large = paper == CardPaper::A4;
        QCOMPARE(inkInMargin(page, large ? 15 : 10, large ? 210 : 148), 0);
    }

    void theSignatureIsDrawnFromItsStrokes()
    {
        RegistrationCard card = sampleCard();
        const CardLayout layout {CardPaper::A5, {u"en"_s}};
        const QImage with = cardPicture(card, layout, 6);
        card.registration.signature = {};
        const QImage without = cardPicture(card, layout, 6);
        QCOMPARE(with.size(), without.size());
        int differing = 0;
        int highest = with.height();
        for (int y = 0; y < with.height(); ++y) {
            for (int x = 0; x < with.width(); ++x) {
                if (with.pixel(x, y) != without.pixel(x, y)) {
                    ++differing;
                    highest = std::min(highest, y);
                }
            }
        }
        QVERIFY2(differing > 500, qPrintable(QString::number(differing)));
        QVERIFY2(highest > with.height() * 3 / 4, qPrintable(QString::number(highest)));
    }

    void aDotOfTheSignatureIsDrawn_data()
    {
        QTest::addColumn<SignaturePoint>("dot");
        QTest::newRow("in the middle") << SignaturePoint {5000, 5000, 0};
        QTest::newRow("at the right edge") << SignaturePoint {SignaturePoint::kSide, 5000, 0};
    }
    void aDotOfTheSignatureIsDrawn()
    {
        QFETCH(const SignaturePoint, dot);
        RegistrationCard card = sampleCard();
        card.registration.signature = Signature(3);
        QVERIFY(card.registration.signature.add(dot));
        const CardLayout layout {CardPaper::A5, {u"en"_s}};
        const QImage with = cardPicture(card, layout, 12);
        card.registration.signature = {};
        const QImage without = cardPicture(card, layout, 12);
        QRect ink;
        for (int y = 0; y < with.height(); ++y) {
            for (int x = 0; x < with.width(); ++x) {
                if (with.pixel(x, y) != without.pixel(x, y))
                    ink |= QRect(x, y, 1, 1);
            }
        }
        // A pen of 0.35 mm, 12 pixels to the millimetre, and what is blurred around it.
        QVERIFY2(ink.width() >= 4 && ink.width() <= 7, qPrintable(QString::number(ink.width())));
        QVERIFY2(std::abs(ink.width() - ink.height()) <= 1,
            qPrintable(QString::number(ink.height()))); // round
    }

    void blankCardsHaveTheirNumbers_data()
    {
        QTest::addColumn<CardPaper>("paper");
        QTest::addColumn<int>("perPage");
        QTest::addColumn<int>("pages");
        QTest::newRow("one to a page, A5") << CardPaper::A5 << 1 << 3;
        QTest::newRow("two to a page, A4") << CardPaper::A4 << 2 << 2;
    }
    void blankCardsHaveTheirNumbers()
    {
        QFETCH(CardPaper, paper);
        QFETCH(int, perPage);
        QFETCH(int, pages);
        const QList<BlankCard> cards {{u"云栖酒店"_s, u"H1-1-00041-7"_s},
            {u"云栖酒店"_s, u"H1-1-00042-5"_s}, {u"云栖酒店"_s, u"H1-1-00043-3"_s}};
        const QByteArray pdf = blankCardsPdf(cards, {paper, {u"en"_s, u"zh_CN"_s}}, perPage);
        keep(u"blank-%1"_s.arg(perPage), pdf);
        QVERIFY(factsOfPdf(pdf).contains(u"Pages:           %1\n"_s.arg(pages)));
        const QString text = textOfPdf(pdf);
        for (const BlankCard &card : cards)
            QVERIFY2(text.contains(card.number), qPrintable(text));
        QStringList read = codesIn(pictureOfPdf(pdf));
        read.sort();
        QStringList wanted;
        for (int i = 0; i < perPage; ++i)
            wanted.append(cards.at(i).number);
        QCOMPARE(read, wanted);
    }
};

QTEST_MAIN(CardPdfTest)
#include "tst_card_pdf.moc"
