#include "app/lobbyctl/commands.h"
#include "models/complaints/dossier/dossier_check.h"
#include "models/complaints/dossier/dossier_seal.h"

#include <QJsonArray>

#include <cstdio>

namespace lobby::ctl {

using complaints::CheckedDossier;
using complaints::DossierProblem;

namespace {

struct Said
{
    QString code;
    QString sentence;
};

Said said(DossierProblem problem)
{
    switch (problem) {
    case DossierProblem::Unreadable:
        return {QStringLiteral("unreadable"),
            QStringLiteral("there is no such file, or it cannot be read")};
    case DossierProblem::NotADossier:
        return {QStringLiteral("not_a_dossier"),
            QStringLiteral("the file is no sealed dossier, or its end is missing")};
    case DossierProblem::Changed:
        return {QStringLiteral("changed"),
            QStringLiteral("the file is not as it was sealed: at least one byte was changed")};
    case DossierProblem::Contradictory:
        return {QStringLiteral("contradictory"),
            QStringLiteral("the file was sealed, but holds something else than it says")};
    case DossierProblem::OtherKey:
        return {QStringLiteral("other_key"),
            QStringLiteral("the file is whole, but another key sealed it than the one you named")};
    }
    Q_UNREACHABLE();
}

QString hexOf(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QJsonObject toJson(const CheckedDossier &dossier)
{
    const complaints::Manifest &manifest = dossier.manifest;
    QJsonArray entries;
    for (const complaints::DossierEntry &entry : manifest.entries) {
        entries.append(QJsonObject {{QStringLiteral("name"), entry.name},
            {QStringLiteral("size"), entry.size}, {QStringLiteral("sha256"), hexOf(entry.sha256)}});
    }
    return {{QStringLiteral("ok"), true}, {QStringLiteral("case"), manifest.caseNo},
        {QStringLiteral("property"), manifest.property},
        {QStringLiteral("desk"), qint64(manifest.desk)},
        {QStringLiteral("made_by"), manifest.madeBy},
        {QStringLiteral("made_at"), manifest.madeAt.toString(Qt::ISODateWithMs)},
        {QStringLiteral("audit_sequence"), qint64(manifest.auditSequence)},
        {QStringLiteral("audit_hash"), hexOf(manifest.auditHash)},
        {QStringLiteral("fingerprint"), dossier.fingerprint}, {QStringLiteral("entries"), entries}};
}

/// Without what would move the cursor of a terminal: it may be anybody's.
QString plain(QString text)
{
    text.removeIf([](QChar character) { return !character.isPrint(); });
    return text;
}

void print(Console &console, const CheckedDossier &dossier)
{
    const complaints::Manifest &manifest = dossier.manifest;
    console.print(QStringLiteral("whole: every byte is as it was sealed"));
    console.print(QStringLiteral("case: %1").arg(plain(manifest.caseNo)));
    console.print(QStringLiteral("made: %1 by %2, desk %3 of %4")
                      .arg(manifest.madeAt.toString(Qt::ISODate), plain(manifest.madeBy))
                      .arg(manifest.desk)
                      .arg(plain(manifest.property)));
    console.print(QStringLiteral("audit: entry %1, %2")
                      .arg(manifest.auditSequence)
                      .arg(hexOf(manifest.auditHash)));
    for (const complaints::DossierEntry &entry : manifest.entries) {
        console.print(QStringLiteral("file: %1  %2 bytes  %3")
                          .arg(hexOf(entry.sha256))
                          .arg(entry.size)
                          .arg(plain(entry.name)));
    }
    console.print(QStringLiteral("key: %1").arg(dossier.fingerprint));
}

} // namespace

int verifyDossier(Console &console, const QString &path, const QString &key)
{
    const std::optional<QString> fingerprint
        = key.isEmpty() ? QString() : complaints::typedFingerprint(key);
    if (!fingerprint) {
        std::fputs(
            "lobbyctl: --key is no fingerprint: it has eight groups of five characters\n", stderr);
        return kWrongUsage;
    }
    const auto checked = complaints::checkDossierFile(path, *fingerprint);
    if (!checked) {
        const Said problem = said(checked.error());
        if (console.isJson()) {
            console.print(QJsonObject {{QStringLiteral("ok"), false},
                {QStringLiteral("problem"), problem.code},
                {QStringLiteral("message"), problem.sentence}});
        }
        std::fputs(
            QStringLiteral("lobbyctl: %1\n").arg(problem.sentence).toUtf8().constData(), stderr);
        return kFailed;
    }
    if (console.isJson())
        console.print(toJson(*checked));
    else
        print(console, *checked);
    return kDone;
}

} // namespace lobby::ctl
