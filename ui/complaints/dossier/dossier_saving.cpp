#include "ui/complaints/dossier/dossier_saving.h"

#include "models/support/async.h"
#include "ui/complaints/dossier/dossier_pdf.h"
#include "ui/kit/look/look.h"

#include <QFileDialog>
#include <QStandardPaths>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using namespace complaints;

DossierSaving::DossierSaving(
    Dossiers &dossiers, const access::Authoriser &authoriser, QWidget *window)
    : QObject(window)
    , m_dossiers(dossiers)
    , m_authoriser(authoriser)
    , m_window(window)
{
}

QString DossierSaving::whyNot() const
{
    if (m_isMaking)
        return tr("A dossier is being made.");
    return m_authoriser.may(access::Permission::ComplaintExport)
        ? QString()
        : tr("Your role does not include this.");
}

void DossierSaving::ask(const Uuid &complaint, const QString &caseNo, const QTimeZone &zone)
{
    auto *dialog = new QFileDialog(m_window, tr("Save the dossier"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setObjectName(u"dossierWhere"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Dossier (*.zip)"));
    dialog->setDefaultSuffix(u"zip"_s);
    dialog->selectFile(tr("Dossier %1").arg(caseNo) + u".zip"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, complaint, caseNo, zone](
            const QString &path) { make(complaint, caseNo, zone, path); });
    dialog->open();
}

void DossierSaving::make(
    const Uuid &complaint, const QString &caseNo, const QTimeZone &zone, const QString &path)
{
    m_isMaking = true;
    Q_EMIT stateChanged();
    const DossierStyle style {zone, currentLook().language};
    const auto print
        = [style](const DossierContents &contents) { return dossierPdf(contents, style); };
    whenDone(m_dossiers.make(complaint, path, print), this,
        [this, caseNo](const Result<MadeDossier> &dossier) {
            m_isMaking = false;
            Q_EMIT stateChanged();
            if (dossier)
                Q_EMIT made(caseNo, dossier->fingerprint);
            else
                Q_EMIT failed(dossier.error());
        });
}

} // namespace lobby::ui
