#include "models/guests/guests.h"
#include "models/guests/values/telephone.h"
#include "models/store/engine/statement.h"
#include "tests/support/guest_fixture.h"

#include <QTest>

using namespace lobby;
using namespace lobby::guests;
using namespace lobby::tests;
using namespace Qt::StringLiterals;
using access::Role;

namespace {

GuestProfile chen()
{
    GuestProfile profile;
    profile.guest.fullNameNative = u"陳志強"_s;
    profile.guest.latinSurname = u"CHEN"_s;
    profile.guest.latinGivenName = u"Zhiqiang"_s;
    profile.guest.nationality = u"CN"_s;
    profile.guest.birthDate = *BirthDate::parse(u"1981-05-14");
    profile.telephones = {telephoneOf(u"13812345678", u"CN")};
    profile.emails = {{.kind = u"work"_s, .address = u"zhang@dorm.cn"_s}};
    profile.documents = {{.docType = u"P"_s,
        .number = u"E12345678"_s,
        .issuingCountry = u"CHN"_s,
        .expiryDate = QDate(2027, 3, 2),
        .captureMethod = u"manual"_s}};
    profile.tags = {{.code = u"repeater"_s, .source = u"manual"_s}};
    profile.alerts = {{.code = u"allergy"_s, .severity = u"stop"_s, .text = u"花生"_s}};
    return profile;
}

} // namespace

class GuestsTest : public QObject
{
    Q_OBJECT

    struct Desk : GuestFixture
    {
        explicit Desk(const QList<Role> &roles = {Role::Manager})
            : GuestFixture({}, roles)
        {
        }
        Guests guests {*database, authoriser, numbers};

        Uuid add(const GuestProfile &profile)
        {
            return wait(guests.create({profile})).value().constFirst();
        }
        GuestProfile load(const Uuid &id) { return wait(guests.load(id)).value(); }
    };

private Q_SLOTS:
    void aNewGuestIsReadBackMasked()
    {
        Desk desk;
        const Uuid id = desk.add(chen());
        const GuestProfile loaded = desk.load(id);
        QCOMPARE(loaded.guest.fullNameNative, u"陳志強"_s);
        QCOMPARE(loaded.guest.nativeScript, u"Hant"_s);
        QCOMPARE(loaded.guest.birthDate.toText(), u"1981"_s);
        QCOMPARE(loaded.telephones.first().e164, u"+86138****5678"_s);
        QCOMPARE(loaded.emails.first().address, u"z***@d***"_s);
        QCOMPARE(loaded.documents.first().number, QString());
        QCOMPARE(loaded.documents.first().numberLast4, u"5678"_s);
        QCOMPARE(loaded.documents.first().expiryDate, QDate(2027, 3, 2));
        QCOMPARE(loaded.tags.first().code, u"repeater"_s);
        QCOMPARE(loaded.alerts.first().text, u"花生"_s);
    }

    void manyGuestsAreOneCommitOrNone()
    {
        Desk desk;
        GuestProfile nameless = chen();
        nameless.guest = {};
        const auto refused = desk.wait(desk.guests.create({chen(), nameless}));
        QCOMPARE(refused.error().code, Error::Code::Invalid);
        QCOMPARE(refused.error().subject, u"full_name_native"_s);
        QCOMPARE(countGuests(desk), 0);
        QCOMPARE(desk.wait(desk.guests.create({chen(), chen(), chen()}))->size(), 3);
        QCOMPARE(countGuests(desk), 3);
    }

    void savingAnEditChangesThatAlone()
    {
        Desk desk;
        const Uuid id = desk.add(chen());
        const GuestProfile loaded = desk.load(id);
        GuestProfile edited = loaded;
        edited.guest.vipCode = u"2"_s;
        edited.telephones.append(telephoneOf(u"010 6552 9988", u"CN", u"home"_s));
        edited.alerts.clear();
        QVERIFY(desk.wait(desk.guests.save(edited, loaded)));
        const GuestProfile plain
            = desk.wait(desk.guests.revealContacts(id, u"guest_request"_s)).value();
        QCOMPARE(plain.guest.vipCode, u"2"_s);
        QCOMPARE(plain.guest.birthDate.toText(), u"1981-05-14"_s); // the mask was not saved
        QCOMPARE(plain.telephones.size(), 2);
        QCOMPARE(plain.telephones.first().e164, u"+8613812345678"_s);
        QVERIFY(plain.alerts.isEmpty());
        QCOMPARE(plain.tags.size(), 1);
    }

    void savingNothingWritesNothing()
    {
        Desk desk;
        const GuestProfile loaded = desk.load(desk.add(chen()));
        const QByteArray before = desk.bytes();
        QVERIFY(desk.wait(desk.guests.save(loaded, loaded)));
        QCOMPARE(desk.bytes(), before);
    }

    void anUnseenOverwriteOfTheNameIsReported()
    {
        Desk desk;
        const GuestProfile loaded = desk.load(desk.add(chen()));
        GuestProfile first = loaded;
        first.guest.latinSurname = u"CHAN"_s;
        const auto one = desk.wait(desk.guests.save(first, loaded));
        QCOMPARE(one->overwrites.size(), 0);
        GuestProfile second = loaded;
        second.guest.latinSurname = u"TAN"_s;
        const auto two = desk.wait(desk.guests.save(second, loaded));
        QCOMPARE(two->overwrites.size(), 1);
        QVERIFY(two->overwrites.first().loser.value == sync::Value(u"CHAN"_s));
    }

    void anExpiryCanBeCorrectedWithoutTheNumber()
    {
        Desk desk;
        const GuestProfile loaded = desk.load(desk.add(chen()));
        GuestProfile edited = loaded;
        edited.documents.first().expiryDate = QDate(2030, 1, 1);
        QVERIFY(desk.wait(desk.guests.save(edited, loaded)));
        const auto number = desk.wait(desk.guests.revealDocument(
            loaded.guest.id, loaded.documents.first().id, u"registration"_s));
        QCOMPARE(*number, u"E12345678"_s);
        QCOMPARE(desk.load(loaded.guest.id).documents.first().expiryDate, QDate(2030, 1, 1));
    }

    void aRevealIsAuditedAndNeedsAReason()
    {
        Desk desk;
        const GuestProfile loaded = desk.load(desk.add(chen()));
        const Uuid document = loaded.documents.first().id;
        const quint64 before = desk.audit.head().sequence;
        QCOMPARE(desk.wait(desk.guests.revealDocument(loaded.guest.id, document, {})).error().code,
            Error::Code::ReasonRequired);
        QCOMPARE(desk.wait(desk.guests.revealContacts(loaded.guest.id, {})).error().code,
            Error::Code::ReasonRequired);
        QCOMPARE(desk.audit.head().sequence, before);
        QVERIFY(desk.wait(desk.guests.revealDocument(loaded.guest.id, document, u"police"_s)));
        QCOMPARE(desk.audit.head().sequence, before + 1);
        QVERIFY(desk.wait(desk.guests.revealContacts(loaded.guest.id, u"call"_s)));
        QCOMPARE(desk.audit.head().sequence, before + 2);
        // Another guest's document is not shown under this one's name.
        const Uuid other = desk.add(chen());
        QCOMPARE(desk.wait(desk.guests.revealDocument(other, document, u"police"_s)).error().code,
            Error::Code::NotFound);
    }

    void aDeniedCallLeavesTheFileIdentical_data()
    {
        QTest::addColumn<QList<Role>>("roles");
        QTest::newRow("auditor") << QList<Role> {Role::Auditor};
        QTest::newRow("administrator") << QList<Role> {Role::Administrator};
        QTest::newRow("no role") << QList<Role> {};
    }
    void aDeniedCallLeavesTheFileIdentical()
    {
        QFETCH(QList<Role>, roles);
        Desk desk;
        const GuestProfile loaded = desk.load(desk.add(chen()));
        const Uuid id = loaded.guest.id;
        desk.authoriser.logIn({desk.staffId, u"x"_s, roles, desk.branchId});
        const QByteArray before = desk.bytes();
        GuestProfile edited = loaded;
        edited.guest.vipCode = u"9"_s;
        const auto denied
            = [&](const auto &result) { return result.error().code == Error::Code::NotAllowed; };
        QVERIFY(denied(desk.wait(desk.guests.create({chen()}))));
        QVERIFY(denied(desk.wait(desk.guests.save(edited, loaded))));
        QVERIFY(denied(desk.wait(desk.guests.archive(id, true, u"r"_s))));
        QVERIFY(denied(desk.wait(desk.guests.addNote(id, u"n"_s))));
        QVERIFY(denied(desk.wait(desk.guests.load(id))));
        QVERIFY(denied(desk.wait(desk.guests.timeline(id))));
        QVERIFY(denied(desk.wait(desk.guests.fieldHistory(id))));
        QVERIFY(denied(desk.wait(desk.guests.revealContacts(id, u"r"_s))));
        QVERIFY(
            denied(desk.wait(desk.guests.revealDocument(id, loaded.documents.first().id, u"r"_s))));
        desk.authoriser.logOut();
        QCOMPARE(desk.wait(desk.guests.load(id)).error().code, Error::Code::NotLoggedIn);
        QCOMPARE(desk.bytes(), before);
    }

    void whatIsNotThereIsNotFound()
    {
        Desk desk;
        const Uuid nobody = Uuid::named("guest", "nobody");
        GuestProfile ghost = chen();
        ghost.guest.id = nobody;
        GuestProfile edited = ghost;
        edited.guest.vipCode = u"1"_s;
        QCOMPARE(desk.wait(desk.guests.load(nobody)).error().code, Error::Code::NotFound);
        QCOMPARE(desk.wait(desk.guests.save(edited, ghost)).error().code, Error::Code::NotFound);
        QCOMPARE(
            desk.wait(desk.guests.addNote(nobody, u"x"_s)).error().code, Error::Code::NotFound);
        QCOMPARE(desk.wait(desk.guests.archive(nobody, true)).error().code, Error::Code::NotFound);
    }

    void theHistoryOfAFieldSaysWhoWhenAndWhatBefore()
    {
        Desk desk;
        const Uuid id = desk.add(chen());
        const GuestProfile loaded = desk.load(id);
        desk.clock.advance(60'000);
        GuestProfile edited = loaded;
        edited.guest.latinSurname = u"CHAN"_s;
        edited.telephones.clear();
        QVERIFY(desk.wait(desk.guests.save(edited, loaded, sync::Source::Corrected)));

        const QList<FieldChange> history = desk.wait(desk.guests.fieldHistory(id)).value();
        const auto find = [&](const QString &field, FieldChange::Action action) {
            for (const FieldChange &change : history) {
                if (change.field == field && change.action == action)
                    return change;
            }
            return FieldChange();
        };
        const FieldChange surname = find(u"latin_surname"_s, FieldChange::Action::Changed);
        QVERIFY(surname.before == sync::Value(u"CHEN"_s));
        QVERIFY(surname.after == sync::Value(u"CHAN"_s));
        QCOMPARE(surname.authorId, desk.staffId);
        QCOMPARE(surname.atMs, desk.clock.nowMs());
        QCOMPARE(surname.source, sync::Source::Corrected);
        const FieldChange phone = find(u"e164"_s, FieldChange::Action::Removed);
        QVERIFY(phone.before == sync::Value(u"+86138****5678"_s));
        for (const FieldChange &change : history) {
            QVERIFY(change.field != u"number_sealed"_s && change.field != u"number_index"_s);
            QVERIFY(change.field != u"birth_date"_s || change.after == sync::Value(u"1981"_s));
        }
    }

    void theTimelineJoinsChangesAndNotesAndPages()
    {
        Desk desk;
        const Uuid id = desk.add(chen());
        for (int i = 0; i < 5; ++i) {
            desk.clock.advance(1000);
            QVERIFY(desk.wait(desk.guests.addNote(id, QString::number(i))));
        }
        desk.clock.advance(1000);
        QVERIFY(desk.wait(desk.guests.archive(id, true)));

        QStringList seen;
        TimelinePlace place;
        for (int page = 0; page < 4; ++page) {
            const QList<TimelineEntry> entries
                = desk.wait(desk.guests.timeline(id, place, 3)).value();
            for (const TimelineEntry &entry : entries) {
                seen.append(entry.kind == TimelineEntry::Kind::Note   ? entry.text
                        : entry.kind == TimelineEntry::Kind::Archived ? u"archived"_s
                                                                      : u"created"_s);
                place = {entry.atMs, entry.id};
            }
        }
        QCOMPARE(seen,
            (QStringList {u"archived"_s, u"4"_s, u"3"_s, u"2"_s, u"1"_s, u"0"_s, u"created"_s}));
    }

    void notesAreRefusedWhenEmptyOrWithACardNumber()
    {
        Desk desk;
        const Uuid id = desk.add(chen());
        QCOMPARE(
            desk.wait(desk.guests.addNote(id, u" \u200b "_s)).error().code, Error::Code::Invalid);
        QCOMPARE(desk.wait(desk.guests.addNote(id, u"4111111111111111"_s)).error().code,
            Error::Code::Invalid);
        QVERIFY(desk.load(id).notes.isEmpty());
    }

private:
    static qint64 countGuests(Desk &desk)
    {
        return *desk.wait(desk.database->read([](store::Connection &connection) {
            return connection.integer("SELECT count(*) FROM guest");
        }));
    }
};

QTEST_GUILESS_MAIN(GuestsTest)
#include "tst_guests.moc"
