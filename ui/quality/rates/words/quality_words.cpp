#include "ui/quality/rates/words/quality_words.h"

#include "ui/guests/verification/verification_words.h"

#include <QLocale>

#include <cmath>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using namespace quality;
using What = QualitySelection::What;

namespace {

QString asNumber(qint64 number)
{
    return QLocale().toString(number);
}

} // namespace

QString QualityWords::field(QualityField field)
{
    switch (field) {
    case QualityField::Name:
        return tr("Name");
    case QualityField::LatinName:
        return tr("Latin name");
    case QualityField::BirthDate:
        return tr("Birth date");
    case QualityField::Sex:
        return tr("Sex");
    case QualityField::Nationality:
        return tr("Nationality");
    case QualityField::Document:
        return tr("Document");
    case QualityField::Expiry:
        return tr("Document's expiry");
    case QualityField::Telephone:
        return tr("Phone");
    case QualityField::Email:
        return tr("E-mail");
    case QualityField::Address:
        return tr("Address");
    case QualityField::Guardian:
        return tr("Guardian");
    }
    Q_UNREACHABLE();
}

QString QualityWords::rate(Rate rate)
{
    switch (rate) {
    case Rate::Completeness:
        return tr("Completeness");
    case Rate::Accuracy:
        return tr("Accuracy");
    case Rate::Timeliness:
        return tr("Timeliness");
    case Rate::Uniqueness:
        return tr("Uniqueness");
    case Rate::Consistency:
        return tr("Consistency");
    }
    Q_UNREACHABLE();
}

QString QualityWords::rule(CrossRule rule)
{
    switch (rule) {
    case CrossRule::BirthBeforeIssue:
        return tr("Document issued before birth");
    case CrossRule::IssueBeforeExpiry:
        return tr("Document ends before it begins");
    case CrossRule::DocumentOfNation:
        return tr("Document of another country than the nationality");
    case CrossRule::MinorHasGuardian:
        return tr("Under age without a guardian");
    case CrossRule::LostHasReason:
        return tr("Lost without a reason");
    }
    Q_UNREACHABLE();
}

QString QualityWords::capture(CaptureWay way)
{
    switch (way) {
    case CaptureWay::NoDocument:
        return tr("No document");
    case CaptureWay::Typed:
        return tr("Typed");
    case CaptureWay::MrzPicture:
        return tr("Picture");
    case CaptureWay::Wedge:
        return tr("Scanner");
    case CaptureWay::Chip:
        return tr("Chip");
    case CaptureWay::CardReader:
        return tr("ID card reader");
    }
    Q_UNREACHABLE();
}

QString QualityWords::age(VerifiedAge age)
{
    switch (age) {
    case VerifiedAge::HalfYear:
        return tr("Half a year");
    case VerifiedAge::Year:
        return tr("1 year");
    case VerifiedAge::TwoYears:
        return tr("2 years");
    case VerifiedAge::ThreeYears:
        return tr("3 years");
    case VerifiedAge::Older:
        return tr("Longer ago");
    case VerifiedAge::Never:
        return tr("Never");
    }
    Q_UNREACHABLE();
}

QString QualityWords::perCent(const std::optional<double> &number)
{
    if (!number)
        return tr("–");
    // What is not whole is not called whole, however little is missing.
    const double shown = *number < 100 ? std::min(99.9, *number) : *number;
    return tr("%1 %").arg(QLocale().toString(shown, 'f', 1));
}

QString QualityWords::fields(const QualityFields &fields)
{
    QStringList names;
    for (const QualityField one : fields.list())
        names.append(field(one));
    return names.join(tr(", "));
}

QString QualityWords::selection(const QualitySelection &selection)
{
    const bool isAny = selection.which < 0;
    const auto name = [&] { return field(QualityField(selection.which)); };
    switch (selection.what) {
    case What::Everybody:
        return tr("All guests");
    case What::Missing:
        return isAny ? tr("Something required is missing") : tr("Missing: %1").arg(name());
    case What::Failed:
        return isAny ? tr("Something is wrong") : tr("Wrong: %1").arg(name());
    case What::Stale:
        return isAny ? tr("Something is out of date") : tr("Out of date: %1").arg(name());
    case What::Double:
        return tr("Very likely there twice");
    case What::Broken:
        return isAny ? tr("Fields contradict each other") : rule(CrossRule(selection.which));
    case What::Captured:
        return tr("Document: %1").arg(capture(CaptureWay(selection.which)));
    case What::Verified:
        return tr("Last verified: %1").arg(age(VerifiedAge(selection.which)));
    case What::State:
        return VerificationWords::state(VerificationState(selection.which));
    }
    Q_UNREACHABLE();
}

QString QualityWords::trouble(const CountedGuest &guest, const QualitySelection &selection)
{
    const RecordFacts &facts = guest.facts;
    switch (selection.what) {
    case What::Missing:
        return fields(facts.missing);
    case What::Failed:
        return fields(facts.failed);
    case What::Stale:
        return fields(facts.stale);
    case What::Broken: {
        QStringList rules;
        for (int i = 0; i < kCrossRules; ++i) {
            if (facts.breaks(CrossRule(i)))
                rules.append(rule(CrossRule(i)));
        }
        return rules.join(tr(", "));
    }
    default:
        return VerificationWords::state(facts.state);
    }
}

QualitySelection QualityWords::behind(Rate rate, const QualitySelection &about)
{
    QualitySelection selection = about;
    selection.which = -1;
    switch (rate) {
    case Rate::Completeness:
        selection.what = What::Missing;
        break;
    case Rate::Accuracy:
        selection.what = What::Failed;
        break;
    case Rate::Timeliness:
        selection.what = What::Stale;
        break;
    case Rate::Uniqueness:
        selection.what = What::Double;
        break;
    case Rate::Consistency:
        selection.what = What::Broken;
        break;
    }
    return selection;
}

QString QualityWords::counted(Rate rate, const QualityFigures &figures)
{
    const Ratio &ratio = figures.rates[size_t(rate)];
    const QString good = asNumber(ratio.good);
    const QString all = asNumber(ratio.all);
    switch (rate) {
    case Rate::Completeness:
        return tr("%1 of %2 required points").arg(good, all);
    case Rate::Accuracy:
        return tr("%1 of %2 fields are right").arg(good, all);
    case Rate::Timeliness:
        return tr("%1 of %2 are in time").arg(good, all);
    case Rate::Uniqueness:
        return figures.knowsDoubles ? tr("%1 persons in %2 guests").arg(good, all)
                                    : tr("Not looked for today");
    case Rate::Consistency:
        return tr("%1 rows belong to nobody").arg(asNumber(figures.orphans));
    }
    Q_UNREACHABLE();
}

/// Against the month before this one, if it was noted.
QString QualityWords::change(Rate rate, const QualityFigures &figures)
{
    if (figures.months.size() < 2)
        return {};
    const MonthRates &before = figures.months.at(figures.months.size() - 2);
    const auto then = before.rates[size_t(rate)].perCent();
    const auto now = figures.rates[size_t(rate)].perCent();
    if (!then || !now)
        return {};
    const double points = *now - *then;
    if (std::abs(points) < 0.05)
        return tr("as before");
    const QString shown = QLocale().toString(std::abs(points), 'f', 1);
    return points > 0 ? tr("▲ %1 since %2").arg(shown, before.month.toString(u"yyyy-MM"))
                      : tr("▼ %1 since %2").arg(shown, before.month.toString(u"yyyy-MM"));
}

QList<KpiFigure> QualityWords::kpis(const QualityFigures &figures, const QualitySelection &about)
{
    QList<KpiFigure> kpis;
    for (int i = 0; i < kRates; ++i) {
        const auto rate = Rate(i);
        KpiFigure kpi;
        kpi.id = QString(codeOf(rate));
        kpi.title = QualityWords::rate(rate);
        kpi.isHigherBetter = true;
        if (rate != Rate::Uniqueness || figures.knowsDoubles)
            kpi.number = figures.rates[size_t(i)].perCent();
        kpi.value = perCent(kpi.number);
        kpi.reference = goalOf(rate);
        kpi.baseline = tr("Goal %1 %").arg(goalOf(rate));
        kpi.sentence = counted(rate, figures);
        kpi.change = change(rate, figures);
        kpi.link = linkTo(behind(rate, about));
        kpis.append(kpi);
    }
    return kpis;
}

} // namespace lobby::ui
