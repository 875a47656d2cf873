#pragma once

#include "ui/kit/look/tokens.h"

#include <QString>
#include <QWidget>

namespace lobby::ui {

/// Lasting notices above the page, one line each: demo data, read-only. Not closable: what they say
/// stays true until the program takes it back.
class BannerStrip : public QWidget
{
    Q_OBJECT

public:
    explicit BannerStrip(QWidget *parent = nullptr);

    /// An empty text takes the banner away. `id` ("demo", "read_only") names its label.
    void setBanner(const QString &id, Tone tone, const QString &text);
};

} // namespace lobby::ui
