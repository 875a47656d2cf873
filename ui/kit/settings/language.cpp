#include "ui/kit/settings/language.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLibraryInfo>

namespace lobby::ui {

using namespace Qt::StringLiterals;

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
}

QStringList Language::available()
{
    return {u"zh_CN"_s, u"zh_TW"_s, u"en"_s};
}

QString Language::nativeName(const QString &tag)
{
    if (tag == "zh_CN"_L1)
        return u"简体中文"_s;
    if (tag == "zh_TW"_L1)
        return u"繁體中文"_s;
    return u"English"_s;
}

QString Language::nearest(const QLocale &locale)
{
    if (locale.language() != QLocale::Chinese)
        return u"en"_s;
    return locale.script() == QLocale::TraditionalChineseScript ? u"zh_TW"_s : u"zh_CN"_s;
}

void Language::apply(const QString &tag)
{
    const QString wanted = available().contains(tag) ? tag : nearest(QLocale::system());
    if (wanted == m_tag)
        return;
    m_tag = wanted;
    QLocale::setDefault(QLocale(m_tag));
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
    // The later one is asked first: our own words win over Qt's.
    if (m_qts.load(u"qtbase_"_s + m_tag, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qts);
    if (m_ours.load(u":/i18n/lobby_%1.qm"_s.arg(m_tag)))
        QCoreApplication::installTranslator(&m_ours);
    QGuiApplication::setLayoutDirection(QLocale(m_tag).textDirection());
    Q_EMIT changed(m_tag);
}

} // namespace lobby::ui
