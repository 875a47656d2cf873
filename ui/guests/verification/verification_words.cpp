#include "ui/guests/verification/verification_words.h"

#include <QDateTime>

namespace lobby::ui {

using namespace quality;
using Word = Verification;

QString VerificationWords::state(VerificationState state)
{
    switch (state) {
    case VerificationState::SuspectedFalse:
        return tr("Suspected false");
    case VerificationState::DocumentVerified:
        return tr("Verified by document");
    case VerificationState::ContactVerified:
        return tr("Verified by contact");
    case VerificationState::Unverified:
        return tr("Unverified");
    }
    Q_UNREACHABLE();
}

QString VerificationWords::thing(Word::What what)
{
    switch (what) {
    case Word::What::Record:
        return tr("Everything");
    case Word::What::Name:
        return tr("Name");
    case Word::What::Birth:
        return tr("Birth date");
    case Word::What::Telephone:
        return tr("Phone");
    case Word::What::Email:
        return tr("E-mail");
    case Word::What::Address:
        return tr("Address");
    case Word::What::Document:
        return tr("Document");
    }
    Q_UNREACHABLE();
}

QString VerificationWords::outcome(Word::Outcome outcome)
{
    switch (outcome) {
    case Word::Outcome::Right:
        return tr("right");
    case Word::Outcome::Corrected:
        return tr("corrected");
    case Word::Outcome::False:
        return tr("wrong");
    }
    Q_UNREACHABLE();
}

QString VerificationWords::method(Word::Method method)
{
    switch (method) {
    case Word::Method::Document:
        return tr("by document");
    case Word::Method::Contact:
        return tr("by contact");
    case Word::Method::Guest:
        return tr("the guest says so");
    case Word::Method::Review:
        return tr("in a review");
    }
    Q_UNREACHABLE();
}

QString VerificationWords::last(const GuestVerification &known)
{
    if (known.ledger.isEmpty())
        return {};
    const Word &word = known.ledger.constLast();
    const QString day = QDateTime::fromMSecsSinceEpoch(word.atMs).date().toString(Qt::ISODate);
    QString text = tr("%1: %2, %3, %4")
                       .arg(thing(word.what), outcome(word.outcome), method(word.method), day);
    if (!known.lastBy.isEmpty())
        text += tr(", %1").arg(known.lastBy);
    if (!word.reason.isEmpty())
        text += tr(" (%1)").arg(word.reason);
    return text;
}

} // namespace lobby::ui
