#pragma once

#include "models/access/session/authoriser.h"
#include "models/complaints/dossier/dossiers.h"

#include <QObject>
#include <QTimeZone>

class QWidget;

namespace lobby::ui {

/// Asks where to, and makes a sealed dossier of a case there. GUI thread.
class DossierSaving : public QObject
{
    Q_OBJECT

public:
    /// All outlive this; `window` asks.
    DossierSaving(
        complaints::Dossiers &dossiers, const access::Authoriser &authoriser, QWidget *window);

    /// Why none can be made now; empty: one can.
    [[nodiscard]] QString whyNot() const;
    /// `zone` is that of the branch: moments are written in it.
    void ask(const Uuid &complaint, const QString &caseNo, const QTimeZone &zone);
    [[nodiscard]] bool isMaking() const { return m_isMaking; }

Q_SIGNALS:
    /// One is being made, or no longer.
    void stateChanged();
    void made(const QString &caseNo, const QString &fingerprint);
    void failed(const lobby::Error &error);

private:
    void make(
        const Uuid &complaint, const QString &caseNo, const QTimeZone &zone, const QString &path);

    complaints::Dossiers &m_dossiers;
    const access::Authoriser &m_authoriser;
    QWidget *m_window;
    bool m_isMaking = false;
};

} // namespace lobby::ui
