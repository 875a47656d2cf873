#include "ui/checkin/cards/painting/card_painter.h"

#include "ui/checkin/cards/painting/card_canvas.h"
#include "ui/checkin/cards/painting/card_words.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <functional>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using checkin::RegistrationCard;

namespace {

constexpr double kQrSide = 22; ///< mm
constexpr double kSignatureHeight = 24;
constexpr double kHandRow = 13; ///< to write into by hand
constexpr double kGap = 3.2;
constexpr double kColumnGap = 4;
constexpr double kLargestA4 = 1.25;
constexpr double kSmallest = 0.62;
constexpr double kStep = 0.93;
constexpr int kMostCompanions = 8; ///< with a line each

using Ink = CardCanvas::Ink;
constexpr Ink kLabel {7, false, true};
constexpr Ink kValue {10};
constexpr Ink kCode {10, false, false, true};
constexpr Ink kStrong {13, true};
constexpr Ink kText {8.5};

struct Cell
{
    CardText label;
    QString value = {};
    Ink ink = kValue;
    QString language = {}; ///< of a name
    int share = 1; ///< of the row's width
};

/// The page from top to bottom, measured in millimetres.
class Column
{
public:
    Column(CardCanvas &canvas, const CardWords &words, const QRectF &place)
        : m_canvas(canvas)
        , m_words(words)
        , m_place(place)
    {
    }

    void begin(int mostLines)
    {
        m_y = m_place.top();
        m_mostLines = mostLines;
    }
    [[nodiscard]] double y() const { return m_y; }
    void skip(double mm) { m_y += mm * m_canvas.scale(); }

    /// The house and what this is; the QR code at the trailing end keeps its size.
    void header(const QString &property, CardText title, const QString &code)
    {
        const double width = m_place.width() - kQrSide - kColumnGap;
        double y = m_y;
        y += m_canvas.write({left(), y}, width, property, kStrong, {}, 2);
        y += m_canvas.write({left(), y}, width, m_words.text(title), {12, false}, {}, 2);
        y += m_canvas.write({left(), y}, width, m_words.otherText(title), {9, false, true}, {}, 2);
        m_canvas.qrCode({m_place.right() - kQrSide, m_y, kQrSide, kQrSide}, code);
        m_y = std::max(y, m_y + kQrSide);
        skip(kGap / 2);
        rule(true);
    }

    void rule(bool strong = false)
    {
        m_canvas.rule({left(), m_y}, m_place.width(), strong);
        skip(kGap / 2);
    }

    void row(const QList<Cell> &cells) { row(cells, 0); }
    /// With room, and a line, to write on.
    void handRow(const QList<Cell> &cells) { row(cells, kHandRow); }

    void label(CardText text)
    {
        m_y += m_canvas.write({left(), m_y}, m_place.width(), labelOf(text), kLabel, {}, 1);
    }
    void line(const QString &text, const Ink &ink, const QString &language = {})
    {
        m_y += m_canvas.write({left(), m_y}, m_place.width(), text, ink, language, m_mostLines);
    }
    void tick(const QString &text, bool ticked)
    {
        const double side = 3 * m_canvas.scale();
        const double indent = side + 1.5;
        const double height = m_canvas.write(
            {left() + indent, m_y}, m_place.width() - indent, text, kText, {}, m_mostLines);
        m_canvas.tickBox({left(), m_y + 0.6 * m_canvas.scale()}, side, ticked);
        m_y += std::max(height, side);
        skip(0.6);
    }

    /// The last of the page, at its foot.
    void signature(const checkin::Registration &registration, double bottom)
    {
        const double height = kSignatureHeight;
        const double width = m_place.width() * 0.68;
        const double dateLeft = left() + width + kColumnGap;
        const double top = bottom - height;
        m_canvas.write({left(), top}, width, labelOf(CardText::Signature), kLabel, {}, 1);
        m_canvas.write(
            {dateLeft, top}, m_place.right() - dateLeft, labelOf(CardText::Date), kLabel, {}, 1);
        m_canvas.signature({left(), top + 4, width, height - 5}, registration.signature);
        if (registration.signedAt) {
            const QDateTime at = QDateTime::fromMSecsSinceEpoch(*registration.signedAt);
            m_canvas.write({dateLeft, bottom - 7}, m_place.right() - dateLeft,
                at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s), kText, {}, 1);
        }
        m_canvas.rule({left(), bottom - 0.5}, width);
        m_canvas.rule({dateLeft, bottom - 0.5}, m_place.right() - dateLeft);
    }

private:
    [[nodiscard]] double left() const { return m_place.left(); }
    [[nodiscard]] QString labelOf(CardText text) const
    {
        const QString other = m_words.otherText(text);
        return other.isEmpty() ? m_words.text(text) : m_words.text(text) + u" · "_s + other;
    }

    void row(const QList<Cell> &cells, double handHeight)
    {
        int shares = 0;
        for (const Cell &cell : cells)
            shares += cell.share;
        const double part
            = (m_place.width() - kColumnGap * double(cells.size() - 1)) / double(shares);
        double x = left();
        double tallest = handHeight;
        for (const Cell &cell : cells) {
            const double width = part * cell.share;
            double height = m_canvas.write({x, m_y}, width, labelOf(cell.label), kLabel, {}, 1);
            height += m_canvas.write(
                {x, m_y + height}, width, cell.value, cell.ink, cell.language, m_mostLines);
            if (handHeight > 0)
                m_canvas.rule({x, m_y + handHeight}, width);
            tallest = std::max(tallest, height);
            x += width + kColumnGap;
        }
        m_y += tallest;
        skip(kGap / 2);
    }

    CardCanvas &m_canvas;
    const CardWords &m_words;
    QRectF m_place;
    double m_y = 0;
    int m_mostLines = 0;
};

QString nameOf(const RegistrationCard::Person &person)
{
    return person.name.listForm();
}

void composeGuest(Column &column, const CardWords &words, const RegistrationCard::Person &guest)
{
    column.row({{CardText::Name, nameOf(guest), kStrong, guest.language}});
    column.row({{CardText::Birth, guest.birth.toText()}, {CardText::Sex, words.sex(guest.gender)},
        {CardText::Nationality, words.country(guest.nationality)}});
    column.row({{CardText::Document, words.documentType(guest.documentType)},
        {CardText::DocumentNumber, guest.documentNumber, kCode}});
    column.rule();
}

void composeStay(Column &column, const CardWords &words, const RegistrationCard &card)
{
    column.row({{CardText::Arrival, words.date(card.arrival)},
        {CardText::Departure, words.date(card.departure)},
        {CardText::Nights, QString::number(card.nights())}});
    column.row(
        {{CardText::Room, card.room, kStrong}, {CardText::Confirmation, card.confirmationNo, kCode},
            {CardText::Guests, words.persons(card.adults, card.children)}});
    column.rule();
}

void composeCompanions(Column &column, const CardWords &words, const RegistrationCard &card)
{
    if (card.companions.isEmpty())
        return;
    column.label(CardText::Companions);
    for (const RegistrationCard::Person &person :
        card.companions.first(std::min<qsizetype>(card.companions.size(), kMostCompanions))) {
        QStringList parts {nameOf(person)};
        if (!person.documentNumber.isEmpty())
            parts.append(words.documentType(person.documentType) + u' ' + person.documentNumber);
        column.line(parts.join(u"   "_s), kText, person.language);
    }
    const qsizetype further = card.companions.size() - kMostCompanions;
    if (further > 0)
        column.line(words.furtherCompanions(static_cast<int>(further)), kText);
    column.skip(kGap / 2);
    column.rule();
}

void composeConsents(Column &column, const CardWords &words, const RegistrationCard &card)
{
    const checkin::Registration &registration = card.registration;
    if (!card.consents.isEmpty()) {
        column.label(CardText::Consents);
        for (const RegistrationCard::Consent &consent : card.consents)
            column.tick(words.purpose(consent.purpose), consent.given);
        column.skip(kGap / 2);
    }
    if (!registration.noticeVersion.isEmpty()) {
        const QString other = words.otherText(CardText::Informed);
        column.line(words.text(CardText::Informed) + (other.isEmpty() ? other : u' ' + other)
                + u" ("_s + words.notice(registration.noticeVersion) + u')',
            {7.5, false, true});
        column.skip(kGap / 2);
    }
}

/// Han characters look as in the language of the card that has them.
QString shapesOf(const CardLayout &layout)
{
    for (const QString &language : layout.languages) {
        if (language.startsWith("zh"_L1))
            return language;
    }
    return layout.languages.constFirst();
}

/// The largest writing with which `compose`, which leaves the column below what it wrote, stays
/// above `bottom`.
void fit(CardCanvas &canvas, Column &column, double largest, double bottom,
    const std::function<void()> &compose)
{
    const auto fits = [&](double scale, int mostLines) {
        canvas.setScale(scale);
        column.begin(mostLines);
        compose();
        return column.y() <= bottom;
    };
    canvas.setMeasuring(true);
    double scale = largest;
    int mostLines = 0;
    while (scale > kSmallest && !fits(scale, mostLines))
        scale *= kStep;
    scale = std::max(scale, kSmallest);
    for (mostLines = 0; mostLines != 1 && !fits(scale, mostLines);)
        mostLines = mostLines == 0 ? 3 : mostLines - 1;
    canvas.setMeasuring(false);
    fits(scale, mostLines);
}

double marginOf(const QRectF &page)
{
    return page.width() > 160 && page.height() > 160 ? 15 : 10;
}

} // namespace

void paintCard(QPainter &painter, const QRectF &page, double unitsPerMm,
    const RegistrationCard &card, const CardLayout &layout)
{
    const QRectF paper(page.topLeft() / unitsPerMm, page.size() / unitsPerMm);
    const double margin = marginOf(paper);
    const QRectF place = paper.adjusted(margin, margin, -margin, -margin);
    const CardWords words(layout.languages);
    CardCanvas canvas(painter, unitsPerMm, shapesOf(layout));
    Column column(canvas, words, place);
    const QString &number = card.registration.cardNo;
    const double largest = layout.paper == CardPaper::A4 ? kLargestA4 : 1;
    fit(canvas, column, largest, place.bottom() - kSignatureHeight - kGap, [&] {
        column.header(card.property, CardText::Title, card.code());
        composeGuest(column, words, card.guest);
        composeStay(column, words, card);
        composeCompanions(column, words, card);
        composeConsents(column, words, card);
        if (!number.isEmpty())
            column.row({{CardText::CardNumber, number, kCode}});
    });
    column.signature(card.registration, place.bottom());
}

void paintBlankCard(QPainter &painter, const QRectF &page, double unitsPerMm, const BlankCard &card,
    const CardLayout &layout)
{
    const QRectF paper(page.topLeft() / unitsPerMm, page.size() / unitsPerMm);
    const double margin = marginOf(paper);
    const QRectF place = paper.adjusted(margin, margin, -margin, -margin);
    const CardWords words(layout.languages);
    CardCanvas canvas(painter, unitsPerMm, shapesOf(layout));
    Column column(canvas, words, place);
    fit(canvas, column, 1, place.bottom() - kSignatureHeight - kGap, [&] {
        column.header(card.property, CardText::BlankTitle, card.number);
        column.row({{CardText::CardNumber, card.number, {13, true, false, true}}});
        column.handRow({{CardText::Document}, {CardText::DocumentNumber, {}, kValue, {}, 2}});
        column.handRow({{CardText::Name, {}, kValue, {}, 2}, {CardText::Birth}});
        column.handRow({{CardText::Nationality}, {CardText::Room}, {CardText::KeyIn}});
        column.handRow({{CardText::Arrival}, {CardText::Departure}});
        column.skip(kGap);
        const QString other = words.otherText(CardText::Informed);
        column.tick(
            words.text(CardText::Informed) + (other.isEmpty() ? other : u' ' + other), false);
    });
    column.signature({}, place.bottom());
}

} // namespace lobby::ui
