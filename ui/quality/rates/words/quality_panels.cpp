#include "ui/quality/rates/words/quality_panels.h"

#include "ui/quality/rates/words/quality_words.h"

#include <QLocale>

#include <algorithm>
#include <map>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using namespace quality;
using What = QualitySelection::What;

namespace {

constexpr int kMostMissing = 10;
constexpr qsizetype kMostParts = 6; ///< more would run into each other
const double kUnknown = std::nan("");
constexpr double kAboveAll = 101; ///< per cent

QString localNumber(qint64 number)
{
    return QLocale().toString(number);
}

void addNumber(FigureRow &row, double number, const QString &cell)
{
    row.numbers.append(number);
    row.cells.append(cell);
}

void addNumber(FigureRow &row, qint64 number)
{
    addNumber(row, double(number), localNumber(number));
}

QString linkWith(QualitySelection about, What what, int which)
{
    about.what = what;
    about.which = which;
    return linkTo(about);
}

FigureRow rowNamed(const QString &label)
{
    return {label, label};
}

} // namespace

Figure QualityPanels::missing(const Figures &figures, const About &about)
{
    Figure figure;
    figure.id = u"missing"_s;
    figure.shape = Figure::Shape::Bars;
    figure.title = tr("What is missing most often?");
    figure.headers = {tr("Field"), tr("Missing"), tr("Required"), tr("Filled")};
    struct Missing
    {
        QualityField field;
        Ratio ratio;
        [[nodiscard]] qint64 count() const { return ratio.all - ratio.good; }
    };
    QList<Missing> fields;
    for (int i = 0; i < kQualityFields; ++i) {
        const Missing one {QualityField(i), figures.fields[size_t(i)].complete};
        if (one.count() > 0)
            fields.append(one);
    }
    std::ranges::stable_sort(fields, std::greater<>(), &Missing::count);
    for (const Missing &one :
        std::as_const(fields).first(std::min<qsizetype>(kMostMissing, fields.size()))) {
        FigureRow row = rowNamed(QualityWords::field(one.field));
        addNumber(row, one.count());
        addNumber(row, one.ratio.all);
        addNumber(row, one.ratio.perCent().value_or(0), QualityWords::perCent(one.ratio.perCent()));
        row.links.append(linkWith(about, What::Missing, int(one.field)));
        figure.rows.append(row);
    }
    figure.sentence = fields.isEmpty()
        ? tr("Nothing that is required is missing.")
        : tr("What is required depends on country, age and whether the guest has stayed.");
    return figure;
}

Figure QualityPanels::months(const Figures &figures, Rate rate)
{
    Figure figure;
    figure.id = u"months"_s;
    figure.shape = Figure::Shape::Share;
    figure.title = tr("How did it change?");
    figure.headers = {tr("Month"), tr("Guests"), QualityWords::rate(rate)};
    figure.target = goalOf(rate);
    figure.targetText = tr("Goal %1 %").arg(goalOf(rate));
    for (const MonthRates &month : figures.months) {
        const QString name = month.month.toString(u"yyyy-MM"_s);
        FigureRow row = rowNamed(name);
        addNumber(row, month.guests);
        const auto perCent = month.rates[size_t(rate)].perCent();
        addNumber(row, perCent.value_or(kUnknown), QualityWords::perCent(perCent));
        figure.rows.append(row);
    }
    figure.sentence = figures.months.isEmpty()
        ? tr("No month has been noted yet; this desk begins today.")
        : tr("Each month as it ended, noted by this desk since %1.")
              .arg(figures.months.constFirst().month.toString(u"yyyy-MM"_s));
    return figure;
}

Figure QualityPanels::duplicates(const Figures &figures, const About &about)
{
    Figure figure;
    figure.id = u"duplicates"_s;
    figure.title = tr("How many are there twice?");
    figure.headers = {tr("Month"), tr("Found"), tr("Merged"), tr("Parted"), tr("Together")};
    figure.drawn = 3;
    struct Counts
    {
        qint64 found = 0;
        qint64 merged = 0;
        qint64 parted = 0;
    };
    std::map<QDate, Counts> months;
    for (const MonthRates &month : figures.months)
        months[month.month].found = month.found;
    qint64 merged = 0;
    for (const MonthMergings &month : figures.mergings) {
        months[month.month].merged = month.merged;
        months[month.month].parted = month.parted;
        merged += month.merged;
    }
    for (const auto &[month, counts] : months) {
        FigureRow row = rowNamed(month.toString(u"yyyy-MM"_s));
        for (const qint64 number : {counts.found, counts.merged, counts.parted,
                 counts.found + counts.merged + counts.parted})
            addNumber(row, number);
        row.links.append(linkWith(about, What::Double, -1));
        figure.rows.append(row);
    }
    const QString found = figures.knowsDoubles
        ? tr("%n guest(s) are very likely somebody who is there already.", nullptr,
            int(figures.doubles))
        : tr("Nobody has looked for duplicates today.");
    figure.sentence = found + u' ' + tr("%n were merged in a year.", nullptr, int(merged));
    return figure;
}

/// Bars of parts of all guests.
Figure QualityPanels::shares(const Figures &)
{
    Figure figure;
    figure.shape = Figure::Shape::Bars;
    figure.headers = {{}, tr("Guests"), tr("Share")};
    return figure;
}

Figure QualityPanels::captured(const Figures &figures, const About &about)
{
    Figure figure = shares(figures);
    figure.id = u"captured"_s;
    figure.title = tr("How do documents come in?");
    figure.headers[0] = tr("Way");
    qint64 read = 0;
    for (int i = 0; i < kCaptureWays; ++i) {
        const qint64 count = figures.captured[size_t(i)];
        read += CaptureWay(i) > CaptureWay::Typed ? count : 0;
        FigureRow row = rowNamed(QualityWords::capture(CaptureWay(i)));
        addNumber(row, count);
        const auto perCent = Ratio {count, figures.guests}.perCent();
        addNumber(row, perCent.value_or(0), QualityWords::perCent(perCent));
        row.links.append(linkWith(about, What::Captured, i));
        figure.rows.append(row);
    }
    figure.sentence = tr("Of %1 guests, %2 have a document that a reader read.")
                          .arg(localNumber(figures.guests), localNumber(read));
    return figure;
}

Figure QualityPanels::verified(const Figures &figures, const About &about)
{
    Figure figure = shares(figures);
    figure.id = u"verified"_s;
    figure.title = tr("How long ago was something verified?");
    figure.headers[0] = tr("Within");
    for (int i = 0; i < kVerifiedAges; ++i) {
        const qint64 count = figures.ages[size_t(i)];
        FigureRow row = rowNamed(QualityWords::age(VerifiedAge(i)));
        addNumber(row, count);
        const auto perCent = Ratio {count, figures.guests}.perCent();
        addNumber(row, perCent.value_or(0), QualityWords::perCent(perCent));
        row.links.append(linkWith(about, What::Verified, i));
        figure.rows.append(row);
    }
    const auto inState = [&figures](VerificationState state) {
        return localNumber(figures.states[size_t(state)]);
    };
    figure.sentence = tr("By document %1, by contact %2, suspected false %3.")
                          .arg(inState(VerificationState::DocumentVerified),
                              inState(VerificationState::ContactVerified),
                              inState(VerificationState::SuspectedFalse));
    return figure;
}

FigureRow QualityPanels::ofPart(const QString &label, const Ratio &ratio, const About &about)
{
    FigureRow row = rowNamed(label);
    const auto perCent = ratio.perCent();
    addNumber(row, perCent.value_or(kUnknown), QualityWords::perCent(perCent));
    addNumber(row, ratio.all - ratio.good);
    addNumber(row, ratio.all);
    row.links.append(linkTo(about));
    return row;
}

QList<FigureRow> QualityPanels::ofFields(const Figures &figures, const About &about, Rate rate)
{
    QList<FigureRow> rows;
    if (rate == Rate::Consistency) {
        for (int i = 0; i < kCrossRules; ++i) {
            QualitySelection behind = QualityWords::behind(rate, about);
            behind.which = i;
            const qint64 all = figures.guests;
            rows.append(ofPart(
                QualityWords::rule(CrossRule(i)), {all - figures.broken[size_t(i)], all}, behind));
        }
        return rows;
    }
    for (int i = 0; i < kQualityFields; ++i) {
        const FieldFigures &field = figures.fields[size_t(i)];
        const Ratio &ratio = rate == Rate::Completeness ? field.complete
            : rate == Rate::Accuracy                    ? field.accurate
                                                        : field.timely;
        if (ratio.all == 0 || rate == Rate::Uniqueness)
            continue;
        QualitySelection behind = QualityWords::behind(rate, about);
        behind.which = i;
        rows.append(ofPart(QualityWords::field(QualityField(i)), ratio, behind));
    }
    return rows;
}

Figure QualityPanels::parts(const Figures &figures, const About &about, Rate rate, By by)
{
    Figure figure;
    figure.id = u"parts"_s;
    figure.shape = Figure::Shape::Bars;
    figure.title = tr("Where does it come from?");
    figure.target = goalOf(rate);
    figure.targetText = tr("Goal %1 %").arg(goalOf(rate));
    const QString first = by == By::Fields ? tr("Field")
        : by == By::Branches               ? tr("Branch")
                                           : tr("Member");
    figure.headers = {first, QualityWords::rate(rate), tr("Not so"), tr("Counted")};
    if (by == By::Fields) {
        figure.rows = ofFields(figures, about, rate);
        figure.sentence = rate == Rate::Uniqueness
            ? tr("Persons are there once or twice as a whole, not by field.")
            : tr("The fields or rules that are furthest from the goal.");
    } else {
        for (const QualityPart &part : by == By::Branches ? figures.branches : figures.members) {
            QualitySelection behind = QualityWords::behind(rate, about);
            (by == By::Branches ? behind.branch : behind.member) = part.id;
            figure.rows.append(ofPart(part.name.isEmpty() ? tr("Not known") : part.name,
                part.rates[size_t(rate)], behind));
        }
        figure.sentence = by == By::Branches
            ? tr("Of the branch in which a guest was registered, else stayed last.")
            : tr("Of the member who wrote a guest's record last.");
    }
    std::ranges::stable_sort(figure.rows, {}, [](const FigureRow &row) {
        const double number = row.numbers.constFirst();
        return std::isnan(number) ? kAboveAll : number; // nothing is counted there
    });
    if (figure.rows.size() > kMostParts)
        figure.rows.resize(kMostParts);
    return figure;
}

QList<Figure> QualityPanels::all(const Figures &figures, const About &about)
{
    QList<Figure> all {missing(figures, about), duplicates(figures, about),
        captured(figures, about), verified(figures, about)};
    for (int i = 0; i < kRates; ++i) {
        const auto rate = Rate(i);
        all.append(months(figures, rate));
        for (const By by : {By::Fields, By::Branches, By::Members})
            all.append(parts(figures, about, rate, by));
    }
    return all;
}

} // namespace lobby::ui
