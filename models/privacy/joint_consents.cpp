#include "models/privacy/joint_consents.h"

#include <QMap>

#include <limits>

namespace lobby::privacy {

namespace {

/// The last moment of that millisecond.
sync::Stamp stampAt(qint64 atMs)
{
    return {sync::hlcOf(atMs + 1) - 1, std::numeric_limits<quint32>::max()};
}

} // namespace

QList<Consent> jointConsents(
    const QList<RecordedConsent> &inOrder, const QList<guests::Merging> &mergings)
{
    QMap<Purpose, QList<RecordedConsent>> words;
    for (const RecordedConsent &said : inOrder) {
        QList<RecordedConsent> &last = words[said.consent.purpose];
        // He was asked anew: of himself, and of all whom this record was one with.
        last.removeIf([&](const RecordedConsent &before) {
            return guests::wereOne(
                said.record, before.record, mergings, stampAt(said.consent.atMs));
        });
        last.append(said);
    }
    QList<Consent> joint;
    for (const QList<RecordedConsent> &last : std::as_const(words)) {
        Consent answer = last.constLast().consent;
        for (const RecordedConsent &said : last) {
            if (!said.consent.granted)
                answer = said.consent;
        }
        joint.append(answer);
    }
    return joint;
}

} // namespace lobby::privacy
