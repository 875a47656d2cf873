#pragma once

#include <QLocale>
#include <QObject>
#include <QTranslator>

namespace lobby::ui {

/// The language of the desk, switched while it runs: catalogues, the default QLocale (figures and
/// dates) and the reading direction. Every widget hears LanguageChange. One object; GUI thread.
class Language : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~Language() override;

    /// Tags of the catalogues there are, in the order of the settings page: zh_CN, zh_TW, en.
    static QStringList available();
    /// What a language calls itself: 简体中文, 繁體中文, English.
    static QString nativeName(const QString &tag);
    /// The nearest one there is: Hong Kong reads zh_TW, Singapore zh_CN, everybody else English.
    static QString nearest(const QLocale &locale);

    [[nodiscard]] QString current() const { return m_tag; }
    /// An empty or unknown tag takes the nearest to the system's language.
    void apply(const QString &tag);

Q_SIGNALS:
    void changed(const QString &tag);

private:
    QString m_tag;
    QTranslator m_ours;
    QTranslator m_qts;
};

} // namespace lobby::ui
