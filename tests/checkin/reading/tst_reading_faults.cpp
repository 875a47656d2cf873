#include "models/checkin/codes/boarding_pass.h"
#include "models/checkin/codes/own_code.h"
#include "models/checkin/codes/vcard.h"
#include "models/checkin/json/identity_json.h"
#include "models/checkin/json/mrz_json.h"
#include "models/checkin/reading/document_lines.h"
#include "models/checkin/reading/read_document.h"
#include "models/checkin/reading/scan.h"
#include "tests/checkin/mrz/mrz_samples.h"
#include "tests/support/faults/fault_scale.h"

#include <QTest>

using namespace lobby::checkin;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 22);
constexpr int kRounds = 3000; ///< in CI

const QString kBoardingPass = u"M2DESMARAIS/LUC MR    EABC123 YULFRAAC 0834 326Y001A0025 13F"
                              ">60B0WW6325BAC 2901412345678901 LH AC 1234567890123   01PCLX"
                              "58ZDEF456 FRAGVALH 3664 327C012C0002 12D2901412345678901 LH "
                              "AC 1234567890123   01PCWQ^164GIWVC5EH7JNT684FVNJ9"_s;
const QString kVCard
    = u"BEGIN:VCARD\r\nVERSION:4.0\r\nN:García\\, López;María;;Dr.;\r\n"
      "FN:María\r\nTEL;TYPE=\"cell,home\":tel:+34\r\nADR;WORK:;;Calle\\n1;M;;2;ES\r\n"
      "BDAY:--0412\r\nNOTE:fol\r\n ded\r\nEND:VCARD\r\n"_s;

/// Text as readers, wires and people break it: characters changed, doubled, lost, put in from
/// anywhere in Unicode, pieces moved and cut off.
class Mutations
{
public:
    explicit Mutations(QRandomGenerator &random)
        : m_random(random)
    {
    }

    QString of(QString text)
    {
        for (int times = 1 + m_random.bounded(4); times > 0; --times)
            mutate(text);
        return text;
    }

private:
    void mutate(QString &text)
    {
        const qsizetype at = m_random.bounded(text.size() + 1);
        switch (m_random.bounded(7)) {
        case 0:
            text.insert(at, character());
            break;
        case 1:
            text.remove(at, 1 + m_random.bounded(3));
            break;
        case 2:
            text.truncate(at);
            break;
        case 3:
            text.insert(at, text.mid(m_random.bounded(text.size() + 1), 40));
            break;
        case 4:
            text = text.mid(at) + text.left(at);
            break;
        default:
            if (at < text.size())
                text[at] = character();
        }
    }
    QChar character()
    {
        static const QString usual
            = u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<<<\r\n\t :;,\\=\"^>xé"_s;
        if (m_random.bounded(8) == 0)
            return QChar(char16_t(m_random.bounded(0x10000)));
        return usual[m_random.bounded(usual.size())];
    }

    QRandomGenerator &m_random;
};

/// What must be so of every reading of a zone, whatever was read.
void expectSound(const MrzDocument &document, const QStringList &lines)
{
    const auto text = MrzText::read(document.lines);
    QVERIFY(text);
    QCOMPARE(judge(*text).valid(), document.valid());
    QStringList undone = document.lines;
    for (const MrzRepair &repair : document.repairs) {
        QCOMPARE(undone[repair.place.line][repair.place.column], QLatin1Char(repair.to));
        undone[repair.place.line][repair.place.column] = QLatin1Char(repair.from);
    }
    for (qsizetype i = 0; i < lines.size(); ++i)
        QCOMPARE(undone[i], lines[i].trimmed());
    if (!document.repairs.isEmpty())
        QVERIFY(document.valid());
    const auto again = readMrz(document.lines);
    QVERIFY(again && again->repairs.isEmpty());
}

} // namespace

/// Every reader, fed with what it was not made for. LOBBY_FAULT_SCALE makes it longer.
class ReadingFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qInfo("seed %llu, scale %d", static_cast<unsigned long long>(faultSeed()), faultScale());
    }

    void machineReadableZones()
    {
        int read = 0;
        eachRound([&](QRandomGenerator &random) {
            const auto format = SampleZone::kFormats[std::size_t(random.bounded(5))];
            QStringList lines = SampleZone(format, random).lines();
            QString &line = lines[random.bounded(lines.size())];
            const qsizetype length = line.size();
            line = Mutations(random).of(line);
            if (random.bounded(2) == 0) // most would be refused for their length
                line = line.leftJustified(length, u'<', true);
            if (const auto document = readMrz(lines)) {
                ++read;
                expectSound(*document, lines);
            }
            QVERIFY(mrzJson(lines, kToday).contains(u"valid"_s));
        });
        QVERIFY(read > kRounds / 20);
    }

    void permits()
    {
        const QStringList card {u"CRH1234567830002212119F8108038"_s,
            u"NGKELMPONBPJLBLOAABA1234567842"_s, u"ZHENG<JIAN<<YANG<BEN<<<<<<<<<<"_s};
        const QList<QStringList> samples {card, {u"CSC000000004<2404200<8108038<6"_s},
            {u"IDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<<"_s, u"9409923102854CORINNE<<<<<<<6512068F4"_s}};
        eachRound([&](QRandomGenerator &random) {
            QStringList lines = samples[random.bounded(samples.size())];
            QString &line = lines[random.bounded(lines.size())];
            line = Mutations(random).of(line).leftJustified(line.size(), u'<', true);
            const auto permit = readPermit(lines);
            if (permit && *permit && (*permit)->valid())
                QVERIFY(!(*permit)->documentNumber.isEmpty());
            QVERIFY(mrzJson(lines, kToday).contains(u"valid"_s));
        });
    }

    void identityNumbers()
    {
        const QStringList samples {u"21021420021100228X"_s, u"342821650529061"_s, u"EW160154 (A)"_s,
            u"E265047080"_s, u"FA12345689"_s, u"H1234567803"_s, u"08130695"_s, u"EW1150539"_s};
        eachRound([&](QRandomGenerator &random) {
            const QString number = Mutations(random).of(samples[random.bounded(samples.size())]);
            for (const IdentityType type : identityTypes()) {
                const IdentityVerdict verdict = checkIdentity(type, number, kToday);
                if (!verdict.valid())
                    continue;
                const IdentityVerdict again = checkIdentity(type, verdict.canonical, kToday);
                QVERIFY2(again.valid(), qPrintable(number));
                QCOMPARE(again.canonical, verdict.canonical);
                if (!verdict.upgraded.isEmpty())
                    QVERIFY(
                        checkIdentity(IdentityType::ResidentId, verdict.upgraded, kToday).valid());
            }
            QVERIFY(identityJson(number, kToday).contains(u"valid"_s));
        });
    }

    void boardingPasses()
    {
        QVERIFY(readBoardingPass(kBoardingPass, kToday));
        eachRound([&](QRandomGenerator &random) {
            const auto pass = readBoardingPass(Mutations(random).of(kBoardingPass), kToday);
            if (!pass)
                return;
            QVERIFY(!pass->legs.isEmpty());
            for (const FlightLeg &leg : pass->legs) {
                QCOMPARE(leg.from.size(), 3);
                QVERIFY(leg.dayOfYear >= 0 && leg.dayOfYear <= 366);
            }
        });
    }

    void visitingCards()
    {
        QVERIFY(readVCard(kVCard));
        eachRound([&](QRandomGenerator &random) {
            const auto card = readVCard(Mutations(random).of(kVCard));
            if (card)
                QVERIFY(!(card->surname + card->given + card->formatted).isEmpty());
        });
    }

    void scans()
    {
        const QString own = u"LOBBY:S:0190A5D4-7B3C-7DEF-8123-456789ABCDEF"_s;
        eachRound([&](QRandomGenerator &random) {
            QStringList lines;
            for (int documents = 1 + random.bounded(3); documents > 0; --documents) {
                const auto format = SampleZone::kFormats[std::size_t(random.bounded(5))];
                lines += SampleZone(format, random).lines();
            }
            const QStringList samples {lines.join(u'\r'), lines.join(QString()), kBoardingPass,
                kVCard, own, u"21021420021100228X"_s};
            const Scan scan
                = classify(Mutations(random).of(samples[random.bounded(samples.size())]));
            QCOMPARE(scan.kind == ScanKind::Document, !scan.zones.isEmpty());
            for (const QStringList &zone : scan.zones) {
                const auto document = readDocument(zone, kToday);
                if (document)
                    QVERIFY(!document->valid || document->wrongPlaces.isEmpty());
            }
            if (scan.kind == ScanKind::OwnCode)
                QCOMPARE(
                    OwnCode::parse(OwnCode::parse(scan.text)->toText()), OwnCode::parse(scan.text));
        });
    }

private:
    template <typename Round>
    static void eachRound(Round round)
    {
        QRandomGenerator random(static_cast<quint32>(faultSeed()));
        for (int i = 0; i < kRounds * faultScale(); ++i) {
            round(random);
            if (QTest::currentTestFailed())
                return;
        }
    }
};

QTEST_GUILESS_MAIN(ReadingFaultsTest)
#include "tst_reading_faults.moc"
