#include "ui/access/lock/form_parking.h"

#include "models/support/async.h"
#include "ui/shell/page/page_stack.h"

namespace lobby::ui {

using namespace Qt::StringLiterals;

FormParking::FormParking(PageStack &pages, access::Drafts &drafts, QObject *parent)
    : QObject(parent)
    , m_pages(pages)
    , m_drafts(drafts)
{
}

void FormParking::park(const Uuid &author)
{
    m_author = {};
    for (const PageEntry &entry : m_pages.entries()) {
        Page *page = m_pages.made(entry.id);
        const QJsonObject draft = page ? page->draft() : QJsonObject();
        if (draft.isEmpty())
            continue;
        const Location here = m_pages.location();
        const QJsonObject parked {
            {u"argument"_s, here.page == entry.id ? here.argument : QString()},
            {u"draft"_s, draft}};
        m_unwritten[author].insert(entry.id, parked);
        page->restoreDraft({});
        whenDone(m_drafts.save(author, entry.id, parked), this,
            [this, author, id = entry.id](const Result<Done> &saved) {
                if (saved)
                    m_unwritten[author].remove(id);
            });
    }
}

void FormParking::layOut(const Uuid &author)
{
    m_author = author;
    whenDone(m_drafts.ofAuthor(author), this,
        [this, author](const Result<QHash<QString, QJsonObject>> &stored) {
            if (m_author != author) // somebody else sits there by now
                return;
            QHash<QString, QJsonObject> forms = stored ? *stored : QHash<QString, QJsonObject>();
            forms.insert(m_unwritten.take(author));
            for (auto form = forms.cbegin(); form != forms.cend(); ++form) {
                put(form.key(), form.value());
                (void)m_drafts.remove(author, form.key());
            }
            if (!forms.isEmpty())
                Q_EMIT laidOut(static_cast<int>(forms.size()));
        });
}

void FormParking::put(const QString &page, const QJsonObject &parked)
{
    if (m_pages.open({page, parked.value(u"argument"_s).toString()}))
        m_pages.page()->restoreDraft(parked.value(u"draft"_s).toObject());
}

} // namespace lobby::ui
