#pragma once

#include "models/guests/values/telephone.h"
#include "models/sample/sample_person.h"
#include "tests/support/guest_fixture.h"
#include "ui/guests/guest_pages.h"
#include "ui/kit/settings/desk_settings.h"
#include "ui/kit/settings/language.h"
#include "ui/shell/main_window.h"

#include <QTest>

namespace lobby::tests {

/// A guest of the product from a made-up one.
inline guests::GuestProfile profileOf(const sample::SamplePerson &person)
{
    guests::GuestProfile profile;
    profile.guest.fullNameNative = person.name.native;
    profile.guest.latinSurname = person.name.surname;
    profile.guest.latinGivenName = person.name.given;
    profile.guest.nameOrder = person.name.order;
    profile.guest.nationality = person.country;
    profile.guest.language = person.language;
    profile.guest.gender = person.sex == u'F' ? guests::Gender::Female : guests::Gender::Male;
    profile.guest.birthDate = guests::BirthDate(person.birthDate);
    profile.guest.vipCode = person.vip > 0 ? QString::number(person.vip) : QString();
    for (const QString &phone : person.phones)
        profile.telephones.append(guests::telephoneOf(phone, u"CN"));
    guests::IdentityDocument document;
    document.docType = person.document.type == QStringLiteral("passport") ? QStringLiteral("P")
                                                                          : person.document.type;
    document.number = person.document.number;
    document.issuingCountry = person.document.issuingCountry;
    document.expiryDate = person.document.expiry;
    document.captureMethod = QStringLiteral("manual");
    document.primary = true;
    profile.documents = {document};
    return profile;
}

/// 陳志強, with something in every section.
inline guests::GuestProfile chenZhiqiang()
{
    using namespace Qt::StringLiterals;
    guests::GuestProfile profile;
    profile.guest.fullNameNative = u"陳志強"_s;
    profile.guest.latinSurname = u"CHEN"_s;
    profile.guest.latinGivenName = u"Zhiqiang"_s;
    profile.guest.nameOrder = names::PersonalName::Order::FamilyFirst;
    profile.guest.nationality = u"CN"_s;
    profile.guest.language = u"zh-Hant"_s;
    profile.guest.gender = guests::Gender::Male;
    profile.guest.salutation = u"先生"_s;
    profile.guest.vipCode = u"2"_s;
    profile.guest.birthDate = *guests::BirthDate::parse(u"1981-05-14");
    profile.telephones = {guests::telephoneOf(u"13812345678", u"CN"),
        guests::telephoneOf(u"010 6552 9988", u"CN", u"work"_s)};
    profile.telephones.first().primary = true;
    profile.emails = {{.kind = u"work"_s, .address = u"zhiqiang@dorm.cn"_s, .primary = true}};
    profile.documents = {{.docType = u"P"_s,
        .number = u"E12345678"_s,
        .issuingCountry = u"CHN"_s,
        .expiryDate = QDate(2030, 3, 2),
        .captureMethod = u"manual"_s,
        .primary = true}};
    profile.preferences = {{u"floor"_s, u"高楼层"_s, u"like"_s, u"guest"_s},
        {u"bed"_s, u"硬枕"_s, u"must"_s, u"guest"_s},
        {u"taboo"_s, u"4 号房"_s, u"avoid"_s, u"staff"_s}};
    profile.tags = {{.code = u"回头客"_s, .source = u"manual"_s}};
    profile.alerts = {{.code = u"allergy"_s, .severity = u"stop"_s, .text = u"花生"_s},
        {.code = u"other"_s, .severity = u"info"_s, .text = u"曾投诉空调噪音"_s}};
    return profile;
}

/// The window with the pages of guests over a real encrypted vault.
class GuestDesk : public GuestFixture
{
public:
    ~GuestDesk()
    {
        window.hide(); // views ask once more
        database.reset(); // questions still under way work with the services below
    }

    explicit GuestDesk(int others = 0, const QList<access::Role> &roles = {access::Role::Manager})
        : GuestFixture({}, roles)
    {
        language.apply(QStringLiteral("en"));
        chen = wait(guests.create({chenZhiqiang()})).value().constFirst();
        ids = {chen};
        if (others > 0) {
            const sample::SampleGuests people(7, QDate(2025, 5, 14));
            QList<guests::GuestProfile> profiles;
            for (int i = 0; i < others; ++i)
                profiles.append(profileOf(people.at(i)));
            const auto made = wait(guests.create(profiles));
            if (!made)
                qFatal("the desk's guests: %s", codeName(made.error().code).data());
            ids += *made;
            std::ranges::sort(ids);
        }
        window.resize(1366, 768);
        window.show();
        ready = QTest::qWaitForWindowActive(&window);
    }

    template <typename PageType = ui::Page>
    [[nodiscard]] PageType *page(const QString &id) const
    {
        return qobject_cast<PageType *>(window.pages().made(id));
    }
    /// A key where the focus is.
    void key(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(window.focusWidget() ? window.focusWidget() : &window, key, with);
    }
    void type(const QString &text) { QTest::keyClicks(window.focusWidget(), text); }
    template <typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        return window.pages().page()->findChild<T *>(name);
    }

    /// Lists of the vault's guests by id; `refuse` makes every question fail.
    [[nodiscard]] ui::GuestSource source()
    {
        const auto answer = [this](auto value) {
            ++asked;
            using Value = decltype(value);
            return QtFuture::makeReadyFuture(
                refuse ? Result<Value>(Error {*refuse}) : Result<Value>(std::move(value)));
        };
        const auto thatFit = [this](const QString &filter) {
            QList<ui::ListedGuest> all;
            for (const Uuid &id : std::as_const(ids)) {
                const ui::ListedGuest guest = listed(id);
                if (guest.name.listForm().contains(filter, Qt::CaseInsensitive))
                    all.append(guest);
            }
            return all;
        };
        ui::GuestSource source;
        source.order = [this, thatFit, answer](const QString &filter) {
            ui::GuestOrder order;
            for (const ui::ListedGuest &guest : thatFit(filter))
                order.push_back(guest.key);
            return answer(order);
        };
        source.rows = [this, answer](const ui::GuestOrder &keys) {
            rowsRead += static_cast<int>(keys.size());
            QList<ui::ListedGuest> rows;
            for (const quint32 key : keys)
                rows.append(listed(keyed.at(static_cast<qsizetype>(key) - 1)));
            return answer(rows);
        };
        source.places = [this, answer](const QList<Uuid> &touched) {
            QList<ui::GuestPlace> places;
            for (const Uuid &id : touched) {
                const qsizetype at = ids.indexOf(id);
                places.append({id, at < 0 ? 0 : keyOf(id), at > 0 ? keyOf(ids.at(at - 1)) : 0});
            }
            return answer(places);
        };
        source.search = [thatFit, answer](const QString &text, int limit) {
            QList<ui::FoundGuest> found;
            for (const ui::ListedGuest &guest : thatFit(text).mid(0, limit)) {
                names::SearchMatch match;
                match.text = guest.name.native;
                match.highlights = {{guest.name.native.indexOf(text), text.size()}};
                found.append({guest, match});
            }
            return answer(found);
        };
        source.recent = [thatFit, answer](int limit) { return answer(thatFit({}).mid(0, limit)); };
        return source;
    }
    /// A guest keeps his key, wherever he stands.
    quint32 keyOf(const Uuid &id)
    {
        if (!keyed.contains(id))
            keyed.append(id);
        return static_cast<quint32>(keyed.indexOf(id)) + 1;
    }
    [[nodiscard]] ui::ListedGuest listed(const Uuid &id)
    {
        const guests::GuestProfile profile = wait(guests.load(id)).value();
        ui::ListedGuest guest;
        guest.id = id;
        guest.key = keyOf(id);
        guest.name = profile.guest.name();
        guest.language = profile.guest.language;
        guest.nationality = profile.guest.nationality;
        guest.vipCode = profile.guest.vipCode;
        guest.alerts = profile.alerts;
        if (!profile.telephones.isEmpty())
            guest.phone = profile.telephones.first().e164;
        if (!profile.documents.isEmpty()) {
            guest.documentType = profile.documents.first().docType;
            guest.documentTail = profile.documents.first().numberLast4;
        }
        return guest;
    }

    ui::Language language;
    guests::Guests guests {*database, authoriser, numbers};
    QList<stays::Stay> stays;
    QList<Uuid> ids; ///< of all guests, in the order of the list
    QList<Uuid> keyed; ///< by their keys, from 1
    QList<Uuid> opened; ///< whose profile came up, in turn
    int rowsRead = 0;
    std::optional<Error::Code> refuse;
    int asked = 0;
    Uuid chen;
    ui::DeskSettingsFile settings {folder.filePath(QStringLiteral("desk.json"))};
    guests::GuestMatching matching {*database, authoriser, numbers};
    ui::GuestServices services {guests, *database, authoriser, matching,
        [this](
            const Uuid &) { return QtFuture::makeReadyFuture(Result<QList<stays::Stay>>(stays)); },
        source(), QStringLiteral("CN"), [this](const Uuid &guest) { opened.append(guest); }};
    ui::MainWindow window {settings, ui::guestPages(services)};
    bool ready = false;
};

} // namespace lobby::tests
