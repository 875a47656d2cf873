#include "ui/shell/page/key_hints.h"

#include "ui/shell/page/actions.h"

namespace lobby::ui {

QList<KeyHint> keyHintsOf(const Page *page, const Actions &actions)
{
    QList<KeyHint> hints;
    if (page)
        hints = page->keyHints();
    for (const Actions::Entry *entry : actions.active()) {
        if (entry->spec.hint && entry->action->isEnabled())
            hints.append({keyText(*entry), entry->action->text().remove(u'&')});
    }
    return hints;
}

} // namespace lobby::ui
