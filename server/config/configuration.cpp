#include "server/config/configuration.h"

#include "server/config/settings.h"

#include <QFile>

#include <toml++/toml.h>

#include <algorithm>

namespace lobby::server {

using namespace Qt::StringLiterals;

namespace {

using Kind = ConfigurationProblem::Kind;

constexpr qint64 kMaxBytes = 64LL * 1024;

int lineOf(const toml::node &node)
{
    return static_cast<int>(node.source().begin.line);
}

SettingValue valueOf(const toml::node &node)
{
    if (const auto number = node.value_exact<int64_t>())
        return qint64(*number);
    if (const auto text = node.value_exact<std::string>())
        return QString::fromStdString(*text);
    const toml::array *array = node.as_array();
    if (!array)
        return {};
    QStringList list;
    for (const toml::node &element : *array) {
        const auto text = element.value_exact<std::string>();
        if (!text)
            return {};
        list.append(QString::fromStdString(*text));
    }
    return list;
}

const Setting *settingOf(const QString &name)
{
    const auto all = allSettings();
    const auto found = std::find_if(
        all.begin(), all.end(), [&](const Setting &setting) { return setting.name() == name; });
    return found == all.end() ? nullptr : &*found;
}

bool isSection(const QString &name)
{
    const auto all = allSettings();
    return std::any_of(all.begin(), all.end(),
        [&](const Setting &setting) { return QLatin1StringView(setting.section) == name; });
}

void findUnknown(const toml::table &file, ConfigurationProblems &problems)
{
    for (const auto &[sectionKey, node] : file) {
        const QString section
            = QString::fromUtf8(sectionKey.data(), qsizetype(sectionKey.length()));
        const toml::table *table = node.as_table();
        if (!table || !isSection(section)) {
            problems.append({.kind = Kind::UnknownKey, .line = lineOf(node), .key = section});
            continue;
        }
        for (const auto &[key, value] : *table) {
            const QString name
                = section + u'.' + QString::fromUtf8(key.data(), qsizetype(key.length()));
            if (!settingOf(name))
                problems.append({.kind = Kind::UnknownKey, .line = lineOf(value), .key = name});
        }
    }
}

/// The default of a setting, by the same parser.
SettingValue fallbackOf(const Setting &setting)
{
    const toml::table table = toml::parse("value = " + std::string(setting.fallback));
    return valueOf(*table.get("value"));
}

void applyAll(
    const toml::table &file, Configuration &configuration, ConfigurationProblems &problems)
{
    for (const Setting &setting : allSettings()) {
        const toml::node *node = file.at_path(setting.name().toStdString()).node();
        if (!node && !setting.fallback) {
            problems.append({.kind = Kind::Missing, .key = setting.name()});
            continue;
        }
        auto problem = apply(setting, node ? valueOf(*node) : fallbackOf(setting), configuration);
        if (!problem)
            continue;
        problem->line = node ? lineOf(*node) : 0;
        problems.append(*problem);
    }
}

/// What no key says alone.
void checkTogether(const Configuration &configuration, ConfigurationProblems &problems)
{
    if (configuration.listen.isEmpty() && configuration.proxy.isEmpty())
        problems.append({.kind = Kind::WrongValue,
            .key = u"server.listen"_s,
            .detail = u"an address here or in server.proxy"_s});
    const QString &backups = configuration.backupFolder;
    if (!backups.isEmpty() && !configuration.isEmbedded())
        problems.append({.kind = Kind::WrongValue,
            .key = u"backup.folder"_s,
            .detail = u"empty with PostgreSQL, which has backups of its own"_s});
    else if (!backups.isEmpty() && !backups.startsWith(u'/'))
        problems.append(
            {.kind = Kind::WrongValue, .key = u"backup.folder"_s, .detail = u"an absolute path"_s});
    if (configuration.isEmbedded() && !configuration.file.startsWith(u'/'))
        problems.append(
            {.kind = Kind::WrongValue, .key = u"storage.file"_s, .detail = u"an absolute path"_s});
}

} // namespace

QString Configuration::ledgerFolder() const
{
    if (!ledger.isEmpty())
        return ledger;
    return isEmbedded() ? file + u".ledger"_s : u"/var/lib/lobbyd/ledger"_s;
}

quint16 Configuration::deskPort() const
{
    constexpr quint16 kHttps = 443;
    if (port != 0)
        return static_cast<quint16>(port);
    return listen.isEmpty() ? kHttps : listen.constFirst().port;
}

Result<Configuration, ConfigurationProblems> parseConfiguration(const QByteArray &toml)
{
    ConfigurationProblems problems;
    Configuration configuration;
    try {
        const toml::table file
            = toml::parse(std::string_view(toml.constData(), size_t(toml.size())));
        findUnknown(file, problems);
        applyAll(file, configuration, problems);
        if (problems.isEmpty())
            checkTogether(configuration, problems);
    } catch (const toml::parse_error &error) {
        const std::string_view description = error.description();
        problems.append({.kind = Kind::Syntax,
            .line = static_cast<int>(error.source().begin.line),
            .detail = QString::fromUtf8(description.data(), qsizetype(description.size()))});
    }
    std::stable_sort(problems.begin(), problems.end(),
        [](const auto &a, const auto &b) { return a.line < b.line; });
    if (!problems.isEmpty())
        return problems;
    return configuration;
}

Result<Configuration, ConfigurationProblems> readConfiguration(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return ConfigurationProblems {{.kind = Kind::Unreadable, .detail = file.errorString()}};
    const QByteArray toml = file.read(kMaxBytes + 1);
    if (toml.size() > kMaxBytes)
        return ConfigurationProblems {{.kind = Kind::Unreadable, .detail = u"too large"_s}};
    return parseConfiguration(toml);
}

QString describe(const ConfigurationProblem &problem, const QString &path)
{
    QString text = path;
    if (problem.line > 0)
        text += u':' + QString::number(problem.line);
    text += u": "_s;
    if (!problem.key.isEmpty())
        text += problem.key + u": "_s;
    switch (problem.kind) {
    case Kind::Unreadable:
        return text + u"cannot be read: "_s + problem.detail;
    case Kind::Syntax:
        return text + problem.detail;
    case Kind::UnknownKey:
        return text + u"unknown key"_s;
    case Kind::WrongType:
    case Kind::WrongValue:
        return text + u"must be "_s + problem.detail;
    case Kind::Missing:
        return text + u"must be given"_s;
    }
    Q_UNREACHABLE();
}

QByteArray exampleConfiguration()
{
    QByteArray text = "# lobbyd, the server that carries changes between desks.\n"
                      "# Every key is here, with its default; lobbyd check reads this file.\n";
    QByteArray section;
    for (const Setting &setting : allSettings()) {
        if (section != setting.section) {
            section = setting.section;
            text += "\n[" + section + "]\n";
        }
        text += "# " + QByteArray(setting.meaning).replace('\n', "\n# ") + '\n';
        if (setting.fallback)
            text += '#' + QByteArray(setting.key) + " = " + setting.fallback + '\n';
        else
            text += QByteArray(setting.key) + " = [\"lobby.hotel.example\"]\n";
    }
    return text;
}

} // namespace lobby::server
