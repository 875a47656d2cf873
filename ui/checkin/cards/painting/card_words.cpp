#include "ui/checkin/cards/painting/card_words.h"

#include "ui/guests/words/guest_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace lobby::ui {

using namespace Qt::StringLiterals;

namespace {

/// In the order of CardText.
constexpr std::array kTexts {
    QT_TRANSLATE_NOOP("lobby::ui::CardWords", "Registration card"),
    QT_TRANSLATE_NOOP("lobby::ui::CardWords", "Registration card, filled in by hand"),
    QT_TRANSLATE_NOOP("lobby::ui::CardWords", "Name"),
    QT_TRANSLATE_NOOP("lobby::ui::CardWords", "Born"),
    QT_TRANSLATE_NOOP("lobby::ui::CardWords", "Sex"),
    QT_TRANSLATE_NOOP("lobby::ui::CardWords", "Nationality"),
    QT_TRANSLATE_NOOP("lobby::ui::CardWords", "Identity document"),
    QT_TRANSLATE_NOOP("lobby::ui::CardWords", "Document number"),
    QT_TRANSLATE_NOOP("lobby::ui::CardWords", "Room"),
    QT_TRANSLATE_NOOP("lobby::ui::CardWords", "Nights"),
    QT_TRANSLATE_NOOP("lobby::ui::CardWords", "Arrival"),
    QT_TRANSLATE_NOOP("lobby::ui::CardWords", "Departure"),
    QT_TRANSLATE_NOOP("lobby::ui::CardWords", "Confirmation"),
    QT_TRANSLATE_NOOP("lobby::ui::CardWords", "Guests"),
    QT_TRANSLATE_NOOP("lobby::ui::CardWords", "Staying with"),
    QT_TRANSLATE_NOOP("lobby::ui::CardWords", "I allow"),
    QT_TRANSLATE_NOOP("lobby::ui::CardWords", "I have been told how my data is used."),
    QT_TRANSLATE_NOOP("lobby::ui::CardWords", "Signature of the guest"),
    QT_TRANSLATE_NOOP("lobby::ui::CardWords", "Date"),
    QT_TRANSLATE_NOOP("lobby::ui::CardWords", "Card number"),
    QT_TRANSLATE_NOOP("lobby::ui::CardWords", "Keyed in (initials)"),
};

struct Named
{
    QLatin1StringView code;
    const char *text;
};

constexpr std::array kDocuments {
    Named {"resident_id_cn"_L1, QT_TRANSLATE_NOOP("lobby::ui::CardWords", "Resident ID")},
    Named {"P"_L1, QT_TRANSLATE_NOOP("lobby::ui::CardWords", "Passport")},
    Named {"ID"_L1, QT_TRANSLATE_NOOP("lobby::ui::CardWords", "Identity card")},
    Named {"hk_mo_permit"_L1, QT_TRANSLATE_NOOP("lobby::ui::CardWords", "Hong Kong/Macao permit")},
    Named {"tw_permit"_L1, QT_TRANSLATE_NOOP("lobby::ui::CardWords", "Taiwan permit")},
    Named {"V"_L1, QT_TRANSLATE_NOOP("lobby::ui::CardWords", "Visa")},
    Named {"other"_L1, QT_TRANSLATE_NOOP("lobby::ui::CardWords", "Other document")},
};

constexpr std::array kPurposes {
    Named {"preferences"_L1,
        QT_TRANSLATE_NOOP("lobby::ui::CardWords", "Keep what I like for my next stay")},
    Named {"offers_by_email"_L1, QT_TRANSLATE_NOOP("lobby::ui::CardWords", "Offers by e-mail")},
    Named {"offers_by_phone"_L1,
        QT_TRANSLATE_NOOP("lobby::ui::CardWords", "Offers by phone and text message")},
    Named {"loyalty"_L1, QT_TRANSLATE_NOOP("lobby::ui::CardWords", "Membership and points")},
    Named {"third_parties"_L1,
        QT_TRANSLATE_NOOP("lobby::ui::CardWords", "Pass my contact details on to partners")},
};

constexpr const char *kAdults = QT_TRANSLATE_N_NOOP("lobby::ui::CardWords", "%n adult(s)");
constexpr const char *kChildren = QT_TRANSLATE_N_NOOP("lobby::ui::CardWords", "%n child(ren)");
constexpr const char *kFurther = QT_TRANSLATE_N_NOOP("lobby::ui::CardWords", "and %n more");
constexpr const char *kNotice
    = QT_TRANSLATE_NOOP("lobby::ui::CardWords", "Notice on data, version %1");
constexpr const char *kMale = QT_TRANSLATE_NOOP("lobby::ui::CardWords", "Male");
constexpr const char *kFemale = QT_TRANSLATE_NOOP("lobby::ui::CardWords", "Female");
constexpr const char *kOther = QT_TRANSLATE_NOOP("lobby::ui::CardWords", "Other");

const char *sourceOf(CardText text)
{
    return kTexts.at(static_cast<std::size_t>(text));
}

QString in(const Catalogue &words, const char *source, int count = -1)
{
    return words.text("lobby::ui::CardWords", source, count);
}

template <typename Table>
const char *nameIn(const Table &table, const QString &code)
{
    for (const Named &named : table) {
        if (named.code == code)
            return named.text;
    }
    return nullptr;
}

} // namespace

CardWords::CardWords(const QStringList &languages)
{
    Q_ASSERT(!languages.isEmpty() && kTexts.size() == std::size_t(CardText::KeyIn) + 1);
    for (const QString &language : languages)
        m_catalogues.emplace_back(language);
}

template <typename Say>
QString CardWords::inAll(Say say) const
{
    QStringList said;
    for (const Catalogue &catalogue : m_catalogues) {
        const QString one = say(catalogue);
        if (!one.isEmpty() && !said.contains(one))
            said.append(one);
    }
    return said.join(u" · "_s);
}

QString CardWords::text(CardText text) const
{
    return in(m_catalogues.front(), sourceOf(text));
}

QString CardWords::otherText(CardText text) const
{
    if (m_catalogues.size() < 2)
        return {};
    const QString other = in(m_catalogues.back(), sourceOf(text));
    return other == this->text(text) ? QString() : other;
}

QString CardWords::date(QDate date) const
{
    if (!date.isValid())
        return {};
    // Whoever reads either language reads this one.
    if (m_catalogues.size() > 1)
        return date.toString(Qt::ISODate);
    const QLocale locale(leading());
    return locale.language() == QLocale::Chinese ? locale.toString(date, u"yyyy年M月d日 ddd"_s)
                                                 : locale.toString(date, u"ddd d MMMM yyyy"_s);
}

QString CardWords::sex(guests::Gender gender) const
{
    const char *source = nullptr;
    switch (gender) {
    case guests::Gender::Unknown:
        return {};
    case guests::Gender::Male:
        source = kMale;
        break;
    case guests::Gender::Female:
        source = kFemale;
        break;
    case guests::Gender::Other:
        source = kOther;
        break;
    }
    return inAll([source](const Catalogue &words) { return in(words, source); });
}

QString CardWords::documentType(const QString &code) const
{
    const char *source = nameIn(kDocuments, code);
    return source ? inAll([&](const Catalogue &words) { return in(words, source); }) : code;
}

QString CardWords::country(const QString &alpha2) const
{
    return inAll(
        [&](const Catalogue &words) { return GuestWords::countryIn(words.language(), alpha2); });
}

QString CardWords::purpose(const QString &code) const
{
    const char *source = nameIn(kPurposes, code);
    return source ? inAll([&](const Catalogue &words) { return in(words, source); }) : code;
}

QString CardWords::persons(int adults, int children) const
{
    return inAll([&](const Catalogue &words) {
        const QString grown = in(words, kAdults, adults);
        const bool isChinese = words.language().startsWith("zh"_L1);
        return children > 0
            ? grown + (isChinese ? u"，"_s : u", "_s) + in(words, kChildren, children)
            : grown;
    });
}

QString CardWords::furtherCompanions(int count) const
{
    return inAll([&](const Catalogue &words) { return in(words, kFurther, count); });
}

QString CardWords::notice(const QString &version) const
{
    return inAll([&](const Catalogue &words) { return in(words, kNotice).arg(version); });
}

} // namespace lobby::ui
