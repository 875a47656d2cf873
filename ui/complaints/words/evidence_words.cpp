#include "ui/complaints/words/evidence_words.h"

#include <QLocale>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using namespace complaints;

QString EvidenceWords::type(const std::optional<MediaType> &type)
{
    if (!type)
        return tr("Another kind of file");
    switch (*type) {
    case MediaType::Png:
        return tr("Picture (PNG)");
    case MediaType::Jpeg:
        return tr("Picture (JPEG)");
    case MediaType::Pdf:
        return tr("Document (PDF)");
    case MediaType::Text:
        return tr("Text");
    }
    Q_UNREACHABLE();
}

QString EvidenceWords::source(const QString &code)
{
    if (code == "guest"_L1)
        return tr("The guest");
    if (code == "staff"_L1)
        return tr("The staff");
    if (code == "camera"_L1)
        return tr("A camera of the house");
    if (code == "system"_L1)
        return tr("Another system");
    if (code == "third_party"_L1)
        return tr("Somebody else");
    if (code == "authority"_L1)
        return tr("An authority");
    return code;
}

QString EvidenceWords::size(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString EvidenceWords::shortHash(const QByteArray &sha256)
{
    constexpr qsizetype kShown = 4;
    return QString::fromLatin1(sha256.first(std::min(kShown, sha256.size())).toHex());
}

Wording EvidenceWords::problem(const Error &error)
{
    const QString kinds = tr("Attach a picture (PNG or JPEG), a PDF or a plain text of at most "
                             "10 MB.");
    if (error.subject == "evidence"_L1) {
        switch (error.code) {
        case Error::Code::FileTooLarge:
            return {tr("The file is larger than 10 MB. Nothing was attached."), kinds};
        case Error::Code::FileFormat:
            return {tr("What is in the file is none of the kinds that can be attached, whatever it "
                       "is called. Nothing was attached."),
                kinds};
        case Error::Code::Conflict:
            return {tr("The file is not as it was attached any more. It was left as it is."),
                tr("Tell whoever looks after this desk; the attached file may be whole at another "
                   "one.")};
        default:
            return {tr("The file could not be read. Nothing was attached."),
                tr("Check that it is still there and may be read, then try again.")};
        }
    }
    if (error.subject == "evidence_empty"_L1)
        return {tr("There is nothing in the file. Nothing was attached."), kinds};
    if (error.subject == "evidence_count"_L1)
        return {tr("The case has as many files as a case can have. Nothing was attached."),
            tr("Join several pages into one PDF.")};
    if (error.subject == "sha256"_L1)
        return {tr("The case has this file already. Nothing was attached twice."), {}};
    if (error.subject == "evidence_part"_L1)
        return {tr("Not all of the file has come from the other desk yet. Nothing is lost."),
            tr("Wait until both desks have talked with the server, then try again.")};
    if (error.subject == "path"_L1 && error.code != Error::Code::DiskFull)
        return {tr("The file could not be written. Nothing was left there."),
            tr("Choose another folder.")};
    return describe(error);
}

} // namespace lobby::ui
