#include "models/exchange/cards/card_writer.h"

#include "models/exchange/writing/text_file.h"

namespace lobby::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestCardLine = 75; // RFC 6350, 3.2: bytes, without the end
constexpr qsizetype kAddressParts = 7;

QString escapedValue(const QString &value)
{
    QString text;
    text.reserve(value.size());
    for (const QChar c : value) {
        if (c == u'\n')
            text += u"\\n"_s;
        else if (c == u'\\' || c == u',' || c == u';')
            text += QString(u'\\') + c;
        else if (c >= u' ' || c == u'\t') // a card has no other control characters
            text += c;
    }
    return text;
}

class CardWriter final : public TableWriter
{
public:
    CardWriter(const QString &path, QStringList fields, CardVersion version)
        : m_file(path)
        , m_fields(std::move(fields))
        , m_version(version)
    {
    }

    Result<Done> open() { return m_file.open(); }

    Result<Done> write(const QStringList &cells) override
    {
        if (!m_hasHeadings) {
            m_hasHeadings = true;
            return Done();
        }
        line(u"BEGIN:VCARD"_s);
        line(m_version == CardVersion::Four ? u"VERSION:4.0"_s : u"VERSION:3.0"_s);
        writeName(cells);
        writeAddresses(cells);
        QStringList tags;
        for (qsizetype i = 0; i < m_fields.size(); ++i) {
            const QString &field = m_fields.at(i);
            const QString value = cells.value(i);
            if (value.isEmpty() || field == "guest.full_name_native"_L1)
                continue;
            if (field == "guest_tag.code"_L1)
                tags.append(escapedValue(value));
            else if (const auto service = accountServiceOf(field))
                writeAccount(*service, value);
            else if (const CardProperty *property = cardPropertyOf(field))
                writeProperty(*property, value);
        }
        if (!tags.isEmpty())
            line(u"CATEGORIES:"_s + tags.join(u','));
        line(u"END:VCARD"_s);
        return m_file.mayFlush();
    }

    Result<Done> finish() override { return m_file.finish(); }

private:
    [[nodiscard]] QString valueOf(const QStringList &cells, QLatin1StringView field) const
    {
        return cells.value(m_fields.indexOf(field));
    }

    void writeName(const QStringList &cells)
    {
        const QString formatted = valueOf(cells, "guest.full_name_native"_L1);
        const QString surname = valueOf(cells, "guest.surname"_L1);
        const QString given = valueOf(cells, "guest.given_name"_L1);
        if (formatted.isEmpty()) {
            const QString latin = valueOf(cells, "guest.latin_given_name"_L1) + u' '
                + valueOf(cells, "guest.latin_surname"_L1);
            const QString derived = surname.isEmpty() && given.isEmpty()
                ? latin.trimmed()
                : (given + u' ' + surname).trimmed();
            line((m_version == CardVersion::Four ? u"FN;DERIVED=true:"_s : u"FN;X-DERIVED=true:"_s)
                + escapedValue(derived.isEmpty() ? u"-"_s : derived));
        } else {
            line(u"FN:"_s + escapedValue(formatted));
        }
        const QString title = valueOf(cells, "guest.salutation"_L1);
        const bool hasParts = !surname.isEmpty() || !given.isEmpty() || !title.isEmpty();
        if (hasParts || m_version == CardVersion::Three)
            line(u"N:%1;%2;;%3;"_s.arg(
                escapedValue(surname), escapedValue(given), escapedValue(title)));
    }

    /// The first is divided; of the others there is one line each.
    void writeAddresses(const QStringList &cells)
    {
        bool isFirst = true;
        for (qsizetype i = 0; i < m_fields.size(); ++i) {
            const QString &field = m_fields.at(i);
            if (!field.startsWith("address."_L1) || (!isFirst && cells.value(i).isEmpty()))
                continue;
            QStringList parts(kAddressParts);
            if (isFirst) {
                parts[2] = valueOf(cells, "address.address_line"_L1);
                parts[3] = valueOf(cells, "address.city_name"_L1);
                parts[4] = valueOf(cells, "address.state_prov"_L1);
                parts[5] = valueOf(cells, "address.postal_code"_L1);
            } else if (field == "address.address_line"_L1) {
                parts[2] = cells.value(i);
            }
            isFirst = false;
            for (QString &part : parts)
                part = escapedValue(part);
            if (!parts.join(QString()).isEmpty())
                line(u"ADR:"_s + parts.join(u';'));
        }
    }

    void writeAccount(const QString &service, const QString &value)
    {
        line((m_version == CardVersion::Four ? u"SOCIALPROFILE;SERVICE-TYPE=%1;VALUE=text:"_s
                                             : u"X-SOCIALPROFILE;TYPE=%1:"_s)
                 .arg(service)
            + escapedValue(value));
    }

    void writeProperty(const CardProperty &property, const QString &value)
    {
        const char *name = m_version == CardVersion::Four ? property.four : property.three;
        QString written = value;
        if (QLatin1StringView(name) == "GENDER"_L1 && written == "X"_L1)
            written = u"O"_s; // RFC 6350, 6.2.7
        if (m_version == CardVersion::Four && written.size() > 4
            && QLatin1StringView(name) == "BDAY"_L1) {
            // ISO 8601:2004 as RFC 6350, 4.3.1 has it: only a month keeps its hyphen.
            const bool isMonth = written.size() == 7 && !written.startsWith(u"--");
            if (written.startsWith(u"--"))
                written = u"--"_s + written.sliced(2).remove(u'-');
            else if (!isMonth)
                written.remove(u'-');
        }
        line(QLatin1StringView(name) + QLatin1StringView(property.parameters) + u':'
            + escapedValue(written));
    }

    /// Folded between characters, so that each line is sound UTF-8 by itself.
    void line(const QString &text)
    {
        const QByteArray bytes = text.toUtf8();
        QByteArray &buffer = m_file.buffer();
        qsizetype room = kLongestCardLine;
        for (qsizetype at = 0;;) {
            qsizetype end = std::min(at + room, bytes.size());
            while (end < bytes.size() && (bytes.at(end) & 0xc0) == 0x80)
                --end;
            buffer += QByteArrayView(bytes).sliced(at, end - at);
            buffer += "\r\n";
            at = end;
            if (at >= bytes.size())
                break;
            buffer += ' ';
            room = kLongestCardLine - 1;
        }
    }

    TextFile m_file;
    QStringList m_fields;
    CardVersion m_version;
    bool m_hasHeadings = false;
};

} // namespace

Result<std::unique_ptr<TableWriter>> createCards(
    const QString &path, const QStringList &fields, CardVersion version)
{
    auto writer = std::make_unique<CardWriter>(path, fields, version);
    const Result<Done> opened = writer->open();
    if (!opened)
        return opened.error();
    return std::unique_ptr<TableWriter>(std::move(writer));
}

} // namespace lobby::exchange
