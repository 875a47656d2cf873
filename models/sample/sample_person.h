#pragma once

#include "models/names/personal_name.h"
#include "models/sample/sample_random.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace lobby::sample {

struct SampleAddress
{
    QString line;
    QString city;
    QString country; ///< ISO 3166-1 alpha-2
};

struct SampleDocument
{
    QString type; ///< resident_id_cn, hk_mo_permit, tw_permit or passport
    QString number; ///< of the right shape, with a right check character where there is one
    QString issuingCountry; ///< ISO 3166-1 alpha-2
    QDate expiry; ///< may be past
};

struct SamplePreference
{
    QString code; ///< high_floor, quiet_room …
    QString strength; ///< must, like or avoid
};

/// What the desk must know of a guest; kinds and severities as in the registry.
struct SampleAlert
{
    QString kind; ///< allergy, safety or payment
    QString severity; ///< warning or stop
    QString code; ///< peanuts, wheelchair …
};

/// A made-up guest.
struct SamplePerson
{
    names::PersonalName name;
    QStringList aliases;
    QString country; ///< nationality, ISO 3166-1 alpha-2
    QString language; ///< BCP 47
    QChar sex; ///< M or F
    QDate birthDate;
    QStringList phones; ///< E.164
    QString email; ///< at example.com, .org or .net, or empty
    SampleAddress address;
    SampleDocument document;
    QList<SamplePreference> preferences;
    QList<SampleAlert> alerts;
    QStringList tags;
    int vip = 0; ///< 0 to 3
    QString memberNumber; ///< or empty
    qint64 family = -1; ///< index of the first member, -1 if alone
};

/// Guests of a seed. The guest of an index is a pure function of seed, `today` and index, so that
/// a million can be made in any order, on any thread, without being kept.
class SampleGuests
{
public:
    /// Families live in blocks of so many consecutive indexes.
    static constexpr int kBlock = 4;

    SampleGuests(quint64 seed, QDate today);
    [[nodiscard]] SamplePerson at(qint64 index) const;
    /// Indexes of the family that the guest belongs to, himself too; empty if he is alone. Cheap.
    [[nodiscard]] QList<qint64> familyOf(qint64 index) const;

private:
    static int familySize(SampleRandom &shared);

    quint64 m_seed;
    QDate m_today;
};

/// Somebody of a country (ISO 3166-1 alpha-2 or alpha-3), for rows that name a country and nobody.
/// Countries without lists of their own get the names of a language spoken there.
[[nodiscard]] SamplePerson personOf(QStringView country, quint64 seed, QDate today);

/// GB 11643: 17 digits to the check character, by ISO 7064 MOD 11-2.
[[nodiscard]] QChar residentIdCheck(QStringView first17);

} // namespace lobby::sample
