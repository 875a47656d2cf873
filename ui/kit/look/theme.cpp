#include "ui/kit/look/theme.h"

#include "ui/kit/look/desk_style.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QWidget>

#include <algorithm>
#include <array>
#include <utility>

namespace lobby::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<ThemeChoice, const char16_t *>, 5> kNames {{
    {ThemeChoice::System, u"system"},
    {ThemeChoice::Light, u"light"},
    {ThemeChoice::Dark, u"dark"},
    {ThemeChoice::HighContrastLight, u"high_contrast_light"},
    {ThemeChoice::HighContrastDark, u"high_contrast_dark"},
}};

QString portal()
{
    return u"org.freedesktop.portal.Desktop"_s;
}
QString portalPath()
{
    return u"/org/freedesktop/portal/desktop"_s;
}
QString settingsInterface()
{
    return u"org.freedesktop.portal.Settings"_s;
}
constexpr auto kAppearance = "org.freedesktop.appearance"_L1;
constexpr auto kColorScheme = "color-scheme"_L1;

} // namespace

QString themeName(ThemeChoice choice)
{
    for (const auto &[value, name] : kNames) {
        if (value == choice)
            return QString::fromUtf16(name);
    }
    return {};
}

ThemeChoice themeFromName(const QString &name)
{
    for (const auto &[value, text] : kNames) {
        if (name == QStringView(text))
            return value;
    }
    return ThemeChoice::System;
}

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_systemDark(QApplication::palette().color(QPalette::Window).lightness() < 128)
{
}

void Theme::apply(ThemeChoice choice, Density density, int textPercent, const QString &language)
{
    m_choice = choice;
    m_look.density = density;
    m_look.textPercent = std::clamp(textPercent, 100, 150);
    m_look.language = language;
    show();
}

void Theme::show()
{
    m_look.dark = m_choice == ThemeChoice::Dark || m_choice == ThemeChoice::HighContrastDark
        || (m_choice == ThemeChoice::System && m_systemDark);
    m_look.colours = m_look.dark ? kDark : kLight;
    if (m_choice == ThemeChoice::HighContrastLight || m_choice == ThemeChoice::HighContrastDark)
        m_look.colours = highContrast(m_look.colours, m_look.dark);

    // Font and palette first: the style's polish() and Qt's measuring then see the final values.
    QApplication::setFont(m_look.font(TextStyle::Body));
    // Qt tells the widgets itself only while exec() runs; pictures are taken without it.
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (!window->testAttribute(Qt::WA_SetFont))
            window->setFont(QFont());
    }
    QApplication::setPalette(m_look.palette());
    QApplication::setStyle(new DeskStyle(m_look));
    Q_EMIT changed(m_look);
}

void Theme::followSystem()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // The one place where Qt offers no other form than SLOT(): D-Bus signals are known by name.
    bus.connect(portal(), portalPath(), settingsInterface(), u"SettingChanged"_s, this,
        SLOT(portalChanged(QString, QString, QDBusVariant)));
    QDBusMessage ask
        = QDBusMessage::createMethodCall(portal(), portalPath(), settingsInterface(), u"Read"_s);
    ask << QString(kAppearance) << QString(kColorScheme);
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(ask), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QVariant> reply = *watcher;
        if (!reply.isError())
            readPortal(reply.value());
    });
}

void Theme::portalChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == kAppearance && key == kColorScheme)
        readPortal(value.variant());
}

void Theme::readPortal(const QVariant &value)
{
    // Read() answers a variant in a variant; the signal does not.
    QVariant inner = value;
    while (inner.canConvert<QDBusVariant>())
        inner = inner.value<QDBusVariant>().variant();
    bool known = false;
    const uint scheme = inner.toUInt(&known); // 0 no preference, 1 dark, 2 light
    if (!known || scheme > 2)
        return;
    const bool dark = scheme == 1;
    if (std::exchange(m_systemDark, dark) != dark && m_choice == ThemeChoice::System)
        show();
}

} // namespace lobby::ui
