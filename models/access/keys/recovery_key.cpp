#include "models/access/keys/recovery_key.h"

#include "models/access/secrets/code_groups.h"

namespace lobby::access {

namespace {

constexpr int kKeyCharacters = 52; // 256 bits in 5-bit characters; the last has 4 bits to spare

static_assert(RecoveryKey::kGroupSize == access::kGroupSize);
static_assert(kKeyCharacters + kGroupPayload == RecoveryKey::kGroups * kGroupPayload);

/// The four characters of the last group: 20 bits over the key.
QByteArray wholeChecksum(QByteArrayView key)
{
    return toFiveBits(checksum(QByteArray("lobby recovery") + key.toByteArray()))
        .first(kGroupPayload);
}

RecoveryKey::Problem problemOf(const GroupsProblem &problem)
{
    using Kind = RecoveryKey::Problem::Kind;
    switch (problem.kind) {
    case GroupsProblem::Kind::TooShort:
        return {Kind::TooShort, problem.group};
    case GroupsProblem::Kind::TooLong:
        return {Kind::TooLong, problem.group};
    case GroupsProblem::Kind::IllegalCharacter:
        return {Kind::IllegalCharacter, problem.group};
    case GroupsProblem::Kind::WrongGroup:
        return {Kind::WrongGroup, problem.group};
    }
    Q_UNREACHABLE();
}

} // namespace

RecoveryKey RecoveryKey::random()
{
    return RecoveryKey(SecretBytes::random(kKeySize));
}

QString RecoveryKey::groups() const
{
    QByteArray values = toFiveBits(m_bytes.view()) + wholeChecksum(m_bytes.view());
    const QString text = inGroups(values);
    wipe(values);
    return text;
}

Result<RecoveryKey, RecoveryKey::Problem> RecoveryKey::parse(QStringView text)
{
    auto read = readGroups(text, kGroups);
    if (!read)
        return problemOf(read.error());
    QByteArray values = *std::move(read);
    QByteArray key = fromFiveBits(values, kKeySize);
    const bool whole = values.last(kGroupPayload) == wholeChecksum(key)
        && toFiveBits(key).last(1) == values.sliced(kKeyCharacters - 1, 1); // no spare bit is set
    SecretBytes bytes = SecretBytes::copyOf(key);
    wipe(key);
    wipe(values);
    if (!whole)
        return Problem {Problem::Kind::WrongChecksum};
    return RecoveryKey(std::move(bytes));
}

} // namespace lobby::access
