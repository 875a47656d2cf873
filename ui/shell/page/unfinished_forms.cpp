#include "ui/shell/page/unfinished_forms.h"

namespace lobby::ui {

namespace {
constexpr QLatin1StringView kAbout("about");
constexpr QLatin1StringView kForms("forms");
} // namespace

void UnfinishedForms::keep(const QString &about, const QJsonObject &form)
{
    if (form.isEmpty())
        m_forms.remove(about);
    else
        m_forms.insert(about, form);
}

QJsonObject UnfinishedForms::take(const QString &about)
{
    return m_forms.take(about);
}

QJsonObject UnfinishedForms::toDraft(const QString &about, const QJsonObject &form) const
{
    QJsonObject forms;
    for (auto kept = m_forms.cbegin(); kept != m_forms.cend(); ++kept)
        forms.insert(kept.key(), kept.value());
    if (!form.isEmpty())
        forms.insert(about, form);
    if (forms.isEmpty())
        return {};
    return {{kAbout, form.isEmpty() ? forms.constBegin().key() : about}, {kForms, forms}};
}

QString UnfinishedForms::restore(const QJsonObject &draft)
{
    if (draft.isEmpty())
        m_forms.clear();
    const QJsonObject forms = draft.value(kForms).toObject();
    for (auto form = forms.constBegin(); form != forms.constEnd(); ++form)
        m_forms.insert(form.key(), form.value().toObject());
    return draft.value(kAbout).toString();
}

} // namespace lobby::ui
