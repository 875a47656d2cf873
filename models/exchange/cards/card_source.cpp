#include "models/exchange/cards/card_source.h"

#include "models/exchange/cards/card_values.h"
#include "models/exchange/records/record_table.h"

namespace lobby::exchange {

using namespace Qt::StringLiterals;

namespace {

/// More stand in no card.
constexpr int kMostProperties = 2'000;

Error noCard(const char *subject = "vcard")
{
    return {Error::Code::FileFormat, {}, QString::fromLatin1(subject)};
}

bool says(const CardLine &line, QLatin1StringView name)
{
    return line.name == name && line.value.trimmed().compare("VCARD"_L1, Qt::CaseInsensitive) == 0;
}

bool isOld(const CardLine &line)
{
    const bool isQuoted = line.types.contains("quoted-printable"_L1)
        || line.parameter(u"ENCODING").compare("QUOTED-PRINTABLE"_L1, Qt::CaseInsensitive) == 0;
    return isQuoted || (line.name == "VERSION"_L1 && line.value.trimmed() == "2.1"_L1);
}

class CardRecords final : public RecordReader
{
public:
    explicit CardRecords(CardLines lines)
        : m_lines(std::move(lines))
    {
    }

    Result<bool> next(Record &record) override
    {
        CardLine line;
        const Result<bool> begun = m_lines.next(line);
        if (!begun || !*begun)
            return begun && !m_isAny ? Result<bool>(noCard()) : begun;
        if (!says(line, "BEGIN"_L1))
            return noCard();
        m_isAny = true;
        record = {m_lines.number()};
        CardValues values;
        for (int count = 0;; ++count) {
            const Result<bool> more = m_lines.next(line);
            if (!more)
                return more;
            if (!*more || says(line, "BEGIN"_L1))
                return noCard();
            if (says(line, "END"_L1))
                break;
            if (isOld(line))
                return noCard("vcard_2_1");
            if (line.isCutOff)
                record.fault = TableFault::TooLong;
            else if (count >= kMostProperties)
                record.fault = TableFault::TooWide;
            else
                values.take(line);
        }
        record.values = values.inOrder();
        return true;
    }

    double share() const override { return m_lines.share(); }

private:
    CardLines m_lines;
    bool m_isAny = false;
};

} // namespace

Result<std::unique_ptr<TableSource>> openCards(
    const QString &path, TextEncoding encoding, const TableLimits &limits)
{
    return openRecordTable(
        path,
        [path, encoding, limits]() -> Result<std::unique_ptr<RecordReader>> {
            Result<std::unique_ptr<TextLines>> lines
                = TextLines::open(path, encoding, limits.fileBytes);
            if (!lines)
                return lines.error();
            return std::unique_ptr<RecordReader>(
                std::make_unique<CardRecords>(CardLines(std::move(*lines), limits.cellUnits)));
        },
        limits);
}

} // namespace lobby::exchange
