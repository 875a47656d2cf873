#pragma once

#include "models/checkin/mrz/mrz_judgement.h"

#include <QRandomGenerator>
#include <QStringList>

namespace lobby::tests {

/// A machine readable zone as its issuer would print it, made up from a seed.
class SampleZone
{
public:
    SampleZone(checkin::MrzFormat format, QRandomGenerator &random)
        : m_format(format)
        , m_random(random)
    {
        const checkin::MrzLayout &layout = checkin::layoutOf(format);
        for (int line = 0; line < layout.lines; ++line)
            m_lines.append(QString(layout.length, u'<'));
        put(layout.code, one(codes()));
        put(layout.issuer, one(kCountries));
        put(layout.nationality, one(kCountries));
        put(layout.name, one(kSurnames) + QStringLiteral("<<") + one(kGivenNames));
        put(layout.birth, date());
        put(layout.sex, one(QStringLiteral("M F <")));
        put(layout.expiry, date());
        putNumber();
        if (layout.optional2.length > 0)
            put(layout.optional2, letters(m_random.bounded(layout.optional2.length)));
        seal();
    }

    [[nodiscard]] const QStringList &lines() const { return m_lines; }
    [[nodiscard]] const QString &number() const { return m_number; }

    /// Writes into the zone without minding check digits.
    void put(checkin::MrzSpan span, const QString &text)
    {
        const QString cut = text.left(span.length).leftJustified(span.length, u'<');
        m_lines[span.line].replace(span.start, span.length, cut);
    }
    [[nodiscard]] QString at(checkin::MrzSpan span) const
    {
        return m_lines[span.line].mid(span.start, span.length);
    }
    /// Computes every check digit anew, that of a long number excepted.
    void seal()
    {
        const checkin::MrzLayout &layout = checkin::layoutOf(m_format);
        if (!m_long)
            put(layout.numberCheck, digitOver({layout.number}));
        put(layout.birthCheck, digitOver({layout.birth}));
        put(layout.expiryCheck, digitOver({layout.expiry}));
        if (layout.optional1Check.length > 0)
            put(layout.optional1Check, digitOver({layout.optional1}));
        if (layout.composite.length > 0)
            put(layout.composite,
                digitOver({layout.compositeOver.begin(), layout.compositeOver.end()}));
    }

    static constexpr std::array kFormats {checkin::MrzFormat::Td1, checkin::MrzFormat::Td2,
        checkin::MrzFormat::Td3, checkin::MrzFormat::MrvA, checkin::MrzFormat::MrvB};

private:
    static constexpr QStringView kCountries = u"CHN GBR D UTO USA HKG TWN XXA UNO RKS EUE FRA";
    static constexpr QStringView kSurnames
        = u"LI WANG O<CONNOR DOS<SANTOS<SILVA SCHWARZENEGGER<WITTELSBACH NURMAGAMBETOVA";
    static constexpr QStringView kGivenNames = u"WEI ANNA<MARIA MIN<JUN ALEXANDROS<KONSTANTINOS";

    [[nodiscard]] QStringView codes() const
    {
        switch (m_format) {
        case checkin::MrzFormat::Td1:
        case checkin::MrzFormat::Td2:
            return u"I< ID AC C< IR AR";
        case checkin::MrzFormat::Td3:
            return u"P< PO PD PS";
        case checkin::MrzFormat::MrvA:
        case checkin::MrzFormat::MrvB:
            break;
        }
        return u"V< VB VC";
    }
    QString one(QStringView words)
    {
        const auto all = words.split(u' ');
        return all[m_random.bounded(all.size())].toString();
    }
    QString letters(qsizetype length)
    {
        QString text;
        for (qsizetype i = 0; i < length; ++i)
            text.append(
                QStringLiteral("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")[m_random.bounded(36)]);
        return text;
    }
    QString date()
    {
        return QString::asprintf("%02d%02d%02d", m_random.bounded(100), 1 + m_random.bounded(12),
            1 + m_random.bounded(28));
    }
    void putNumber()
    {
        const checkin::MrzLayout &layout = checkin::layoutOf(m_format);
        const bool mayBeLong
            = m_format == checkin::MrzFormat::Td1 || m_format == checkin::MrzFormat::Td2;
        m_long = mayBeLong && m_random.bounded(4) == 0;
        m_number = letters(m_long ? 10 + m_random.bounded(4) : 5 + m_random.bounded(5));
        put(layout.number, m_number);
        if (!m_long) {
            put(layout.optional1, letters(m_random.bounded(layout.optional1.length)));
            return;
        }
        const bool withFiller = m_random.bounded(2) == 0; // either reading of the standard
        const QString checked = m_number.first(9) + (withFiller ? QStringLiteral("<") : QString())
            + m_number.sliced(9);
        put(layout.numberCheck, QStringLiteral("<"));
        put(layout.optional1,
            m_number.sliced(9) + QLatin1Char(checkin::checkDigit(checked.toStdString())));
    }
    [[nodiscard]] QString digitOver(const QList<checkin::MrzSpan> &spans) const
    {
        QString over;
        for (const checkin::MrzSpan &span : spans)
            over += at(span);
        return QString(QLatin1Char(checkin::checkDigit(over.toStdString())));
    }

    checkin::MrzFormat m_format;
    QRandomGenerator &m_random;
    QStringList m_lines;
    QString m_number;
    bool m_long = false;
};

} // namespace lobby::tests
