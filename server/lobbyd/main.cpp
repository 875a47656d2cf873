#include "server/lobbyd/backup_commands.h"
#include "server/lobbyd/commands.h"
#include "server/lobbyd/restore_commands.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>
#include <sys/prctl.h>
#include <sys/stat.h>

#include <cstdio>

using namespace lobby;
using namespace lobby::server;

namespace {

constexpr int kDone = 0;
constexpr int kRefused = 1;
constexpr int kWrongUsage = 2;

void complain(const QByteArray &line)
{
    std::fprintf(stderr, "lobbyd: %s\n", line.constData());
}

int exitCodeOf(const Result<Done> &done)
{
    if (done)
        return kDone;
    complain(codeName(done.error().code).data() + QByteArray(": ") + done.error().detail.toUtf8());
    return kRefused;
}

/// The configuration, or what is wrong with it on standard error.
std::optional<Target> targetOf(const std::string &path)
{
    const QString name = QString::fromStdString(path);
    auto configuration = readConfiguration(name);
    if (configuration)
        return Target {*std::move(configuration), name};
    for (const ConfigurationProblem &problem : configuration.error())
        complain(describe(problem, name).toUtf8());
    return std::nullopt;
}

/// What may be asked of the program, and what was asked.
class CommandLine
{
public:
    CommandLine()
    {
        m_app.require_subcommand(1);
        m_app.fallthrough();
        m_app.add_option("--config", m_path, "The configuration")->capture_default_str();
        CLI::App *init = command(
            "init", "Make database, authority and the first ticket", [this](const Target &target) {
                return initialise(target, QString::fromStdString(m_organisation), form());
            });
        init->add_option("--organisation", m_organisation, "Its name")->required();
        addPicture(*init);
        CLI::App *code
            = command("enrol-code", "Print a ticket for one desk", [this](const Target &target) {
                  return m_device == 0 ? printEnrolmentCode(target, m_branch, form())
                                       : printReturnCode(target, m_device, form());
              });
        CLI::Option *branch = code->add_option("--branch", m_branch, "Number of its branch, from 1")
                                  ->check(CLI::Range(1, 1'000'000))
                                  ->capture_default_str();
        code->add_option("--device", m_device,
                "Number of a desk that is there, whose certificate is no good any more")
            ->check(CLI::PositiveNumber)
            ->excludes(branch);
        addPicture(*code);
        command("devices", "List the desks", listDevices);
        command(
            "audit", "Say how long the audit log is and whose chain was refused", printAuditLog);
        CLI::App *revoked
            = command("revoke", "Let a desk in no more", [this](const Target &target) {
                  return revoke(target, m_device,
                      m_isRetired ? sync::DeviceStatus::Drain : sync::DeviceStatus::Wipe);
              });
        revoked->add_option("device", m_device, "Its number")->required();
        revoked->add_flag("--retired", m_isRetired, "Take its last changes first");
        CLI::App *proxy = command("proxy-certificate",
            "Write a certificate for a proxy before the server", [this](const Target &target) {
                return writeProxyCertificate(target, QString::fromStdString(m_folder));
            });
        proxy->add_option("folder", m_folder, "Where it reads them")->required();
        CLI::App *tables
            = command("migrate", "Make PostgreSQL's tables and views", [this](const Target &) {
                  return migrate(
                      QByteArray::fromStdString(m_owner), QByteArray::fromStdString(m_program));
              });
        tables->add_option("--owner", m_owner, "Connection string of their owner")->required();
        tables->add_option("--role", m_program, "Role of the server")->capture_default_str();
        command("backup", "Copy the embedded database, verify the copy, and tell desks", backUp);
        command("backup-point", "Print how far desks are, before a backup of PostgreSQL begins",
            printBackupPoint);
        CLI::App *mark = command(
            "mark-durable", "Tell desks of a verified backup", [this](const Target &target) {
                return markDurable(target, QString::fromStdString(m_points));
            });
        mark->add_option("points", m_points, "What backup-point printed")->required();
        CLI::App *put = command(
            "restore", "Put a copy in the embedded database's place", [this](const Target &target) {
                return restore(target, QString::fromStdString(m_copy));
            });
        put->add_option("copy", m_copy, "What backup made")->required();
        command("restored", "After the database was restored by other means", takeOverRestored);
        command("check", "Open all that serving needs", check);
        command("serve", "Serve until told to stop", serve);
    }

    int run(int argc, char **argv)
    {
        try {
            m_app.parse(argc, argv);
        } catch (const CLI::ParseError &error) {
            return m_app.exit(error) == 0 ? kDone : kWrongUsage;
        }
        const std::optional<Target> target = targetOf(m_path);
        return target ? exitCodeOf(m_chosen(*target)) : kRefused;
    }

private:
    using Command = std::function<Result<Done>(const Target &)>;
    CLI::App *command(const char *name, const char *help, Command work)
    {
        CLI::App *sub = m_app.add_subcommand(name, help);
        sub->callback([this, work = std::move(work)] { m_chosen = work; });
        return sub;
    }
    void addPicture(CLI::App &sub)
    {
        sub.add_flag("--qr", m_asPicture, "Show it as a QR code too, for a desk's scanner");
    }
    [[nodiscard]] TicketForm form() const
    {
        return m_asPicture ? TicketForm::Picture : TicketForm::Lines;
    }

    CLI::App m_app {"The server that carries changes between Lobby's desks", "lobbyd"};
    std::string m_path = "/etc/lobbyd/lobbyd.toml";
    std::string m_organisation;
    std::string m_owner;
    std::string m_program = "lobbyd";
    std::string m_points;
    std::string m_copy;
    std::string m_folder;
    quint64 m_branch = 1;
    quint32 m_device = 0;
    bool m_isRetired = false;
    bool m_asPicture = false;
    Command m_chosen;
};

} // namespace

int main(int argc, char **argv)
{
    prctl(PR_SET_DUMPABLE, 0); // no core file with keys in it
    umask(0077);
    const QCoreApplication application(argc, argv);
    return CommandLine().run(argc, argv);
}
