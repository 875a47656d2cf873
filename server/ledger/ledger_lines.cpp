#include "server/ledger/ledger_lines.h"

#include <QCryptographicHash>

namespace lobby::server {

namespace {

constexpr char kErased[] = "erased";
constexpr char kDesk[] = "desk";
constexpr qsizetype kCheckDigits = 8;

QByteArray checkOf(const QByteArray &line)
{
    return QCryptographicHash::hash(line, QCryptographicHash::Sha256).toHex().first(kCheckDigits);
}

QByteArray finished(const QByteArray &line)
{
    return line + ' ' + checkOf(line) + '\n';
}

QByteArray listed(const std::set<sync::Stream> &streams)
{
    QByteArrayList numbers;
    for (const sync::Stream stream : streams)
        numbers.append(QByteArray::number(stream));
    return numbers.isEmpty() ? QByteArray("-") : numbers.join(',');
}

/// Reads words one after the other; what is no number is noticed at the end.
class Words
{
public:
    explicit Words(const QByteArray &line)
        : m_words(line.split(' '))
    {
    }
    QByteArray word() { return m_words.value(m_next++); }
    quint64 number() { return numberIn(word()); }
    std::set<sync::Stream> streams()
    {
        const QByteArray list = word();
        std::set<sync::Stream> all;
        if (list == "-")
            return all;
        for (const QByteArray &one : list.split(','))
            all.insert(numberIn(one));
        return all;
    }
    QByteArray bytes()
    {
        const QByteArray hex = word();
        const QByteArray read = QByteArray::fromHex(hex);
        m_hasFailed = m_hasFailed || read.isEmpty() || read.toHex() != hex;
        return read;
    }
    [[nodiscard]] bool wereRead() const { return !m_hasFailed && m_next == m_words.size(); }

private:
    quint64 numberIn(const QByteArray &text)
    {
        bool isNumber = false;
        const quint64 number = text.toULongLong(&isNumber);
        m_hasFailed = m_hasFailed || !isNumber;
        return number;
    }

    const QByteArrayList m_words;
    qsizetype m_next = 0;
    bool m_hasFailed = false;
};

} // namespace

QByteArray linesOf(Organisation organisation, const Lasting &lasting)
{
    QByteArray text;
    const QByteArray whose = ' ' + QByteArray::number(organisation) + ' ';
    for (const auto &[key, streams] : lasting.erased) {
        text += finished(kErased + whose + QByteArray::number(key.table) + ' '
            + key.id.toBytes().toHex() + ' ' + listed(streams));
    }
    for (const auto &[number, desk] : lasting.desks) {
        text += finished(kDesk + whose + QByteArray::number(number) + ' '
            + QByteArray::number(desk.holder) + ' '
            + QByteArray::number(static_cast<int>(desk.record.status)) + ' '
            + QByteArray::number(desk.record.home) + ' '
            + QByteArray::number(desk.record.organisation) + ' ' + listed(desk.record.reads) + ' '
            + QByteArray::number(desk.record.schema)
            + (desk.key.isEmpty() ? QByteArray() : ' ' + desk.key.toHex()));
    }
    return text;
}

Result<LedgerLine> readLine(const QByteArray &line)
{
    const Error invalid {Error::Code::Invalid, QStringLiteral("line of the ledger")};
    const qsizetype space = line.lastIndexOf(' ');
    if (space < 0 || line.sliced(space + 1) != checkOf(line.first(space)))
        return invalid;
    Words words(line.first(space));
    const QByteArray kind = words.word();
    LedgerLine read;
    read.organisation = static_cast<Organisation>(words.number());
    if (kind == kErased) {
        const auto table = static_cast<quint16>(words.number());
        const auto id = Uuid::fromBytes(QByteArray::fromHex(words.word()));
        read.lasting.erased[{table, id.value_or(Uuid())}] = words.streams();
        return words.wereRead() && id ? Result<LedgerLine>(read) : invalid;
    }
    Lasting::Desk desk;
    desk.record.device = static_cast<quint32>(words.number());
    desk.holder = static_cast<quint32>(words.number());
    desk.record.status = static_cast<sync::DeviceStatus>(words.number());
    desk.record.home = words.number();
    desk.record.organisation = words.number();
    desk.record.reads = words.streams();
    desk.record.schema = static_cast<quint32>(words.number());
    if (!words.wereRead())
        desk.key = words.bytes();
    read.lasting.desks[desk.record.device] = desk;
    return words.wereRead() && kind == kDesk ? Result<LedgerLine>(read) : invalid;
}

} // namespace lobby::server
