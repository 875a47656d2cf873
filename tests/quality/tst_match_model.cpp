#include "models/quality/explaining/reasons.h"
#include "models/quality/scoring/model_learning.h"
#include "models/quality/scoring/value_frequencies.h"

#include <QTest>

using namespace lobby::quality;
using namespace Qt::StringLiterals;

class MatchModelTest : public QObject
{
    Q_OBJECT

    static PairEvidence evidence(std::initializer_list<std::pair<Aspect, Agreement>> agreements)
    {
        Findings findings = {};
        for (const auto &[aspect, agreement] : agreements)
            findings[at(aspect)].agreement = agreement;
        return evidenceOf(findings, MatchModel::shipped(5000).strangers, ValueFrequencies());
    }
    static double logOdds(const PairEvidence &evidence)
    {
        return PairScorer(MatchModel::shipped(5000)).weigh(evidence).logOdds();
    }

private Q_SLOTS:
    void theSharesOfEveryAspectAreOne()
    {
        const MatchModel model = MatchModel::shipped(1000);
        for (const Likelihoods *kind : {&model.same, &model.household, &model.strangers}) {
            for (std::size_t i = 0; i < kAspects; ++i) {
                double sum = 0;
                for (std::size_t j = 1; j < kAgreements; ++j)
                    sum += (*kind)[i][j];
                QVERIFY2(Aspect(i) == Aspect::NameOrder || std::abs(sum - 1) < 0.01,
                    qPrintable(QString::number(i)));
            }
        }
    }
    void aDocumentAndANameAreEnough()
    {
        QVERIFY(logOdds(evidence({{Aspect::Surname, Agreement::Same},
                    {Aspect::Given, Agreement::Same}, {Aspect::Document, Agreement::Same}}))
            > kVeryLikely);
    }
    void aNameAloneIsNot()
    {
        QVERIFY(logOdds(evidence({{Aspect::Surname, Agreement::Same},
                    {Aspect::Given, Agreement::Same}, {Aspect::Sex, Agreement::Same}}))
            < kVeryLikely);
    }
    void aFamilyIsNotOnePerson()
    {
        QVERIFY(logOdds(evidence({{Aspect::Surname, Agreement::Same},
                    {Aspect::Given, Agreement::Different}, {Aspect::Phone, Agreement::Same},
                    {Aspect::Street, Agreement::Same}, {Aspect::Birth, Agreement::Different}}))
            < kPossible);
    }
    void twinsAreNotOnePerson()
    {
        const PairEvidence twins
            = evidence({{Aspect::Surname, Agreement::Same}, {Aspect::Given, Agreement::Different},
                {Aspect::Phone, Agreement::Same}, {Aspect::Street, Agreement::Same},
                {Aspect::Birth, Agreement::Same}, {Aspect::Document, Agreement::Different}});
        QVERIFY(logOdds(twins) < kPossible);
        QVERIFY(explain(twins, PairScorer(MatchModel::shipped(5000))).likeHousehold);
    }
    void whatIsMissingChangesNothing()
    {
        const auto known = std::initializer_list<std::pair<Aspect, Agreement>> {
            {Aspect::Surname, Agreement::Same}, {Aspect::Birth, Agreement::Same}};
        const double before = logOdds(evidence(known));
        PairEvidence more = evidence(known);
        more.agreements[at(Aspect::Phone)] = Agreement::Missing;
        QCOMPARE(logOdds(more), before);
    }
    void aCommonNameSaysLessThanARareOne()
    {
        ValueFrequencies frequencies;
        for (int i = 0; i < 500; ++i) {
            PersonRecord record;
            record.native = i < 100 ? u"王伟"_s : u"李%1"_s.arg(QChar(0x5000 + i));
            frequencies.add(personKey(record));
        }
        const double common = frequencies.chanceOf(Aspect::Surname, u"王"_s, 0.02);
        const double rare = frequencies.chanceOf(Aspect::Surname, u"令狐"_s, 0.02);
        QVERIFY(common > 10 * rare);
        QVERIFY(rare > 0);
    }
    void withoutRecordsTheShippedFiguresStand()
    {
        const MatchModel shipped = MatchModel::shipped(0);
        const MatchModel learnt = learnKinds(shipped, {}, 1, 0);
        QCOMPARE(learnt.same[at(Aspect::Birth)][at(Agreement::Same)],
            shipped.same[at(Aspect::Birth)][at(Agreement::Same)]);
        QCOMPARE(learnStrangers(shipped.strangers, {}), shipped.strangers);
    }
    void errorsOfTheDeskAreLearnt()
    {
        // A desk whose clerks mistype every third given name of guests it otherwise knows well.
        std::vector<PairEvidence> pairs;
        for (int i = 0; i < 900; ++i) {
            pairs.push_back(evidence({{Aspect::Surname, Agreement::Same},
                {Aspect::Given, i % 3 == 0 ? Agreement::Near : Agreement::Same},
                {Aspect::Birth, Agreement::Same}, {Aspect::Document, Agreement::Same}}));
        }
        const MatchModel learnt = learnKinds(MatchModel::shipped(2000), pairs, 1, 2e6);
        const double near = learnt.same[at(Aspect::Given)][at(Agreement::Near)];
        QVERIFY2(near > 0.2 && near < 0.34, qPrintable(QString::number(near)));
    }
    void reasonsComeByTheirWeight()
    {
        const Explanation explanation = explain(
            evidence({{Aspect::Sex, Agreement::Same}, {Aspect::Birth, Agreement::Same},
                {Aspect::Document, Agreement::Same}, {Aspect::Phone, Agreement::Different}}),
            PairScorer(MatchModel::shipped(5000)));
        QStringList names;
        for (const Reason &reason : explanation.reasons)
            names.append(reasonName(reason));
        QCOMPARE(names, QStringList({u"document_same"_s, u"birth_same"_s, u"phone_different"_s}));
    }
};

QTEST_APPLESS_MAIN(MatchModelTest)
#include "tst_match_model.moc"
