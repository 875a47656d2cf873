#include "models/exchange/package/xml_feed.h"

#include <expat.h>

#include <cstring>

namespace lobby::exchange {

namespace {

constexpr int kDeepest = 64;
/// A token goes on as long as nothing closes it, and expat begins it anew with every piece.
constexpr qint64 kLongestToken = qint64 {256} * 1024;

/// "x:row" as "row": prefixes are the writer's choice.
QByteArrayView localName(const char *name)
{
    const char *colon = std::strchr(name, ':');
    return QByteArrayView(colon ? colon + 1 : name);
}

} // namespace

QByteArrayView XmlAttributes::value(QByteArrayView name) const
{
    for (const char **pair = m_pairs; *pair; pair += 2) {
        if (localName(*pair) == name)
            return QByteArrayView(*(pair + 1));
    }
    return {};
}

XmlFeed::XmlFeed(XmlReader &reader)
    : m_parser(XML_ParserCreate(nullptr))
    , m_reader(reader)
{
    XML_SetUserData(m_parser, this);
    XML_SetElementHandler(m_parser, onStart, onEnd);
    XML_SetCharacterDataHandler(m_parser, onText);
    XML_SetStartDoctypeDeclHandler(m_parser, onDocumentType);
}

XmlFeed::~XmlFeed()
{
    XML_ParserFree(m_parser);
}

Result<Done> XmlFeed::feed(QByteArrayView piece)
{
    m_fed += piece.size();
    const XML_Status status
        = XML_Parse(m_parser, piece.data(), int(piece.size()), piece.isEmpty() ? 1 : 0);
    const qint64 pending = m_fed - XML_GetCurrentByteIndex(m_parser);
    if (status != XML_STATUS_OK || (!piece.isEmpty() && pending > kLongestToken + piece.size()))
        return Error {Error::Code::FileFormat, {}, QStringLiteral("workbook")};
    return Done();
}

void XmlFeed::onStart(void *self, const char *name, const char **attributes)
{
    auto *feed = static_cast<XmlFeed *>(self);
    if (++feed->m_depth > kDeepest) {
        XML_StopParser(feed->m_parser, XML_FALSE);
        return;
    }
    feed->m_reader.start(localName(name), XmlAttributes(attributes));
}

void XmlFeed::onEnd(void *self, const char *name)
{
    auto *feed = static_cast<XmlFeed *>(self);
    --feed->m_depth;
    feed->m_reader.end(localName(name));
}

void XmlFeed::onText(void *self, const char *text, int length)
{
    static_cast<XmlFeed *>(self)->m_reader.text({text, length});
}

void XmlFeed::onDocumentType(void *self, const char *, const char *, const char *, int)
{
    XML_StopParser(static_cast<XmlFeed *>(self)->m_parser, XML_FALSE);
}

Result<Done> readXml(Package &package, const QString &name, XmlReader &reader)
{
    Result<std::unique_ptr<PackagePart>> part = package.part(name);
    if (!part)
        return part.error();
    XmlFeed feed(reader);
    for (;;) {
        const Result<QByteArray> piece = (*part)->read();
        if (!piece)
            return piece.error();
        const Result<Done> fed = feed.feed(*piece);
        if (!fed || piece->isEmpty())
            return fed;
    }
}

} // namespace lobby::exchange
