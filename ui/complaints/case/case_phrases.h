#pragma once

#include "models/access/session/authoriser.h"
#include "models/complaints/case_file.h"
#include "ui/kit/look/tokens.h"
#include "ui/wording/wording.h"

#include <QCoreApplication>

namespace lobby::ui {

/// Why something cannot be done with a case, in the words of the desk, translated.
class CasePhrases
{
    Q_DECLARE_TR_FUNCTIONS(CasePhrases)

public:
    using File = std::optional<complaints::CaseFile>;
    /// What is in the way of what was asked for; an error has a code besides.
    struct Problem
    {
        Tone tone = Tone::Err;
        Wording wording;
        QString code = {};
    };

    /// Empty: it can.
    static QString whyNot(
        const File &file, complaints::EventKind kind, const access::Authoriser &authoriser);
    static QString whyNoDispute(const File &file, const access::Authoriser &authoriser);
    static QString notChosen();
    static Problem problem(const Error &error);
};

} // namespace lobby::ui
