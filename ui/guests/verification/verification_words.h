#pragma once

#include "models/quality/verification/verifications.h"

#include <QCoreApplication>

namespace lobby::ui {

/// What is known of a record in the words of the desk, translated.
class VerificationWords
{
    Q_DECLARE_TR_FUNCTIONS(VerificationWords)

public:
    static QString state(quality::VerificationState state);
    static QString thing(quality::Verification::What what);
    /// "Document: right, read from a document, 2025-05-14, 李晓"; of the newest word. Empty without
    /// one.
    static QString last(const quality::GuestVerification &known);

private:
    static QString outcome(quality::Verification::Outcome outcome);
    static QString method(quality::Verification::Method method);
};

} // namespace lobby::ui
