#pragma once

#include "models/access/drafts/drafts.h"

#include <QJsonObject>
#include <QObject>

namespace lobby::ui {

class Page;
class PageStack;

/// Half-filled forms of the pages, put away for their author when somebody else takes the desk and
/// laid out again when he is back. What cannot be written stays in memory for as long as the
/// program runs.
class FormParking : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    FormParking(PageStack &pages, access::Drafts &drafts, QObject *parent = nullptr);

    /// Takes every page's draft and empties the form (Page::restoreDraft({})).
    void park(const Uuid &author);
    /// Opens the pages of the author's drafts and fills them; the store forgets them then.
    void layOut(const Uuid &author);

Q_SIGNALS:
    /// So many forms are back.
    void laidOut(int count);

private:
    void put(const QString &page, const QJsonObject &parked);

    PageStack &m_pages;
    access::Drafts &m_drafts;
    QHash<Uuid, QHash<QString, QJsonObject>> m_unwritten;
    Uuid m_author; ///< for whom forms are being laid out
};

} // namespace lobby::ui
