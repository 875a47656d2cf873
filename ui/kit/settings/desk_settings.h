#pragma once

#include "models/checkin/bursts/reader_settings.h"
#include "models/support/result.h"
#include "ui/kit/look/theme.h"
#include "ui/kit/settings/card_settings.h"

#include <QByteArray>
#include <QJsonObject>
#include <QObject>

namespace lobby::ui {

/// Where this desk puts its reports to the authority.
struct ReportSettings
{
    bool on = false;
    QString folder = {}; ///< whole path
    bool asCsv = false; ///< else JSON
    qint64 sinceMs = 0; ///< when it was switched on; Unix milliseconds

    friend bool operator==(const ReportSettings &, const ReportSettings &) = default;
};

/// Where this desk puts the pack for when nothing works, and how often.
struct DarkDeskSettings
{
    QString folder = {}; ///< whole path; empty: the profile's own
    int minutes = 15; ///< between two packs; 1 to 240

    friend bool operator==(const DarkDeskSettings &, const DarkDeskSettings &) = default;
};

/// What belongs to this desk rather than to a person: kept beside the vault, not inside it, because
/// the login window needs it. Holds no personal data.
struct DeskSettings
{
    QString language; ///< "zh_CN", "zh_TW", "en"; empty: the system's
    ThemeChoice theme = ThemeChoice::System;
    Density density = Density::Standard;
    int textPercent = 100;
    bool railCollapsed = false;
    bool rightColumnHidden = false;
    int autoLockMinutes = 3; ///< without a key or a click; 1 to 30
    bool letterKeys = true; ///< bare letters act on the row of a list
    bool namesInNotices = false; ///< the desktop's notices say whom a follow-up is about, and what
    ReportSettings reports = {};
    DarkDeskSettings darkDesk = {};
    QByteArray windowGeometry = {}; ///< QWidget::saveGeometry
    CardSettings cards = {};
    checkin::ReaderSettings readers = {};
    QJsonObject keys = {}; ///< action id → key sequence, where the user chose another

    friend bool operator==(const DeskSettings &, const DeskSettings &) = default;
};

QJsonObject toJson(const DeskSettings &settings);
/// Unknown names and values out of range fall back to the defaults, one by one.
DeskSettings deskSettingsFromJson(const QJsonObject &object);

/// `desk.json` in a profile's folder. Every change is written at once and in one piece. GUI thread.
class DeskSettingsFile : public QObject
{
    Q_OBJECT

public:
    explicit DeskSettingsFile(QString path, QObject *parent = nullptr);

    [[nodiscard]] const DeskSettings &settings() const { return m_settings; }
    /// A missing file means defaults. Invalid when it is there and is not JSON: defaults are in
    /// force and the file stays as it is until the next change.
    Result<Done> load();
    /// In force and announced even when writing fails; the failure is the answer.
    Result<Done> change(const DeskSettings &settings);

Q_SIGNALS:
    void changed(const lobby::ui::DeskSettings &settings);

private:
    [[nodiscard]] Result<Done> write() const;

    QString m_path;
    DeskSettings m_settings;
};

} // namespace lobby::ui
