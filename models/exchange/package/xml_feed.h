#pragma once

#include "models/exchange/package/package.h"
#include "models/support/result.h"

#include <QByteArrayView>

struct XML_ParserStruct;

namespace lobby::exchange {

/// Attributes of an element, by their names without prefix; as long as the call lasts.
class XmlAttributes
{
public:
    explicit XmlAttributes(const char **pairs)
        : m_pairs(pairs)
    {
    }
    /// UTF-8; null if there is none.
    [[nodiscard]] QByteArrayView value(QByteArrayView name) const;

private:
    const char **m_pairs;
};

/// Who hears what stands in a part: elements by their names without prefix, text in UTF-8 and in
/// pieces.
class XmlReader
{
public:
    XmlReader() = default;
    virtual ~XmlReader() = default;
    Q_DISABLE_COPY_MOVE(XmlReader)
    virtual void start(QByteArrayView element, const XmlAttributes &attributes) = 0;
    virtual void end(QByteArrayView element) = 0;
    virtual void text(QByteArrayView) { }
};

/// expat, with what a part of a workbook has no use for refused: document types (and so entities),
/// deep nesting, endless tokens.
class XmlFeed
{
public:
    explicit XmlFeed(XmlReader &reader);
    ~XmlFeed();
    Q_DISABLE_COPY_MOVE(XmlFeed)

    /// An empty piece ends it. FileFormat (subject "workbook").
    Result<Done> feed(QByteArrayView piece);

private:
    static void onStart(void *self, const char *name, const char **attributes);
    static void onEnd(void *self, const char *name);
    static void onText(void *self, const char *text, int length);
    static void onDocumentType(
        void *self, const char *name, const char *system, const char *open, int internal);

    XML_ParserStruct *m_parser;
    XmlReader &m_reader;
    qint64 m_fed = 0;
    int m_depth = 0;
};

/// A whole part. Errors as PackagePart and XmlFeed.
Result<Done> readXml(Package &package, const QString &name, XmlReader &reader);

} // namespace lobby::exchange
