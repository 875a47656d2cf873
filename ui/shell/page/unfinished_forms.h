#pragma once

#include <QHash>
#include <QJsonObject>

namespace lobby::ui {

/// What was typed on one page and not saved, by what it is about: the page's argument. So a page
/// that shows one thing after another loses nothing.
class UnfinishedForms
{
public:
    /// An empty form is none.
    void keep(const QString &about, const QJsonObject &form);
    /// What was kept, which ends with it; empty for nothing.
    [[nodiscard]] QJsonObject take(const QString &about);

    /// For Page::draft(): `form`, about what is shown now, and what is kept. Empty for nothing.
    [[nodiscard]] QJsonObject toDraft(const QString &about, const QJsonObject &form) const;
    /// For Page::restoreDraft(): adds what toDraft() made and answers what was shown then. An empty
    /// draft takes everything away.
    QString restore(const QJsonObject &draft);

private:
    QHash<QString, QJsonObject> m_forms;
};

} // namespace lobby::ui
