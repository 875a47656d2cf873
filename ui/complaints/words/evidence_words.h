#pragma once

#include "models/complaints/evidence/evidence.h"
#include "ui/wording/wording.h"

#include <QCoreApplication>

namespace lobby::ui {

/// Files of cases in the words of the desk, translated.
class EvidenceWords
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceWords)

public:
    /// "Picture (PNG)".
    static QString type(const std::optional<complaints::MediaType> &type);
    /// One of kEvidenceSources; one that this version does not know as it is.
    static QString source(const QString &code);
    /// "1.4 MB".
    static QString size(qint64 bytes);
    /// The beginning of it: enough to tell two files of a case apart.
    static QString shortHash(const QByteArray &sha256);
    /// Why a file was not attached, shown or saved; what is not about files as describe() says it.
    static Wording problem(const Error &error);
};

} // namespace lobby::ui
