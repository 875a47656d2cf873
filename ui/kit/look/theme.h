#pragma once

#include "ui/kit/look/look.h"

#include <QObject>

class QDBusVariant;

namespace lobby::ui {

/// What the user asked for, not what is shown: System may be either.
enum class ThemeChoice { System, Light, Dark, HighContrastLight, HighContrastDark };

/// Stable names for desk.json: "system", "light", "dark", "high_contrast_light",
/// "high_contrast_dark".
QString themeName(ThemeChoice choice);
ThemeChoice themeFromName(const QString &name);

/// Makes the application look as chosen, at once and as often as asked: style, palette and font.
/// One object, made by the program after QApplication; GUI thread.
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QObject *parent = nullptr);

    [[nodiscard]] const Look &look() const { return m_look; }
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }

    /// `textPercent` is clamped to 100–150. `language` ("zh_CN") chooses the fonts.
    void apply(ThemeChoice choice, Density density, int textPercent, const QString &language);

    /// Follows the desktop's preference over the settings portal (org.freedesktop.appearance
    /// color-scheme). Without one the luminance of the system's palette decides. Asked once, never
    /// waited for; apply() works before the answer.
    void followSystem();

Q_SIGNALS:
    void changed(const lobby::ui::Look &look);

private Q_SLOTS:
    void portalChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void readPortal(const QVariant &value);
    void show();

    Look m_look;
    ThemeChoice m_choice = ThemeChoice::System;
    bool m_systemDark = false;
};

} // namespace lobby::ui
