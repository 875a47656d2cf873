#pragma once

#include "ui/shell/page/page.h"

namespace lobby::tests {

/// Stands where a page under test leads on to.
class LandingPage : public ui::Page
{
public:
    using Page::Page;
    [[nodiscard]] QString title() const override { return QStringLiteral("landing"); }

    static ui::PageEntry entry(const QString &id)
    {
        return {id, [id] { return id; }, QStringLiteral("people"),
            [](QWidget *parent) { return new LandingPage(parent); }, ui::PageEntry::Place::Hidden};
    }
};

} // namespace lobby::tests
