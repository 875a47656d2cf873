#pragma once

#include <QString>

#include <memory>

class QTranslator;

namespace lobby::ui {

/// The words of one language, whatever the language of the desk is: for what a guest reads.
class Catalogue
{
public:
    /// A tag of Language::available(); another one says everything in English.
    explicit Catalogue(const QString &language);
    ~Catalogue();
    Catalogue(Catalogue &&) noexcept;
    Catalogue &operator=(Catalogue &&) noexcept;

    [[nodiscard]] const QString &language() const { return m_language; }
    /// As tr() in that context would say it; `count` for %n, -1 for none.
    [[nodiscard]] QString text(const char *context, const char *source, int count = -1) const;

private:
    QString m_language;
    std::unique_ptr<QTranslator> m_translator;
};

} // namespace lobby::ui
