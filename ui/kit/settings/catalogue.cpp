#include "ui/kit/settings/catalogue.h"

#include <QTranslator>

namespace lobby::ui {

Catalogue::Catalogue(const QString &language)
    : m_language(language)
    , m_translator(std::make_unique<QTranslator>())
{
    // Without one every text is its source.
    (void)m_translator->load(QStringLiteral(":/i18n/lobby_%1.qm").arg(language));
}

Catalogue::~Catalogue() = default;
Catalogue::Catalogue(Catalogue &&) noexcept = default;
Catalogue &Catalogue::operator=(Catalogue &&) noexcept = default;

QString Catalogue::text(const char *context, const char *source, int count) const
{
    QString text = m_translator->translate(context, source, nullptr, count);
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    if (count >= 0)
        text.replace(QStringLiteral("%n"), QString::number(count));
    return text;
}

} // namespace lobby::ui
