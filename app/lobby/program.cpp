#include "app/lobby/program.h"

#include "app/desk/demo.h"
#include "app/lobby/joining/joining.h"
#include "app/lobby/picture.h"
#include "app/lobby/window/desk_window.h"
#include "app/sync/lease/lease_keeping.h"
#include "app/sync/sync_link.h"
#include "models/access/vault/vault_destruction.h"
#include "models/support/async.h"
#include "ui/access/entrance.h"
#include "ui/access/first_run/first_run.h"
#include "ui/access/first_run/first_run_wizard.h"
#include "ui/access/login_page.h"
#include "ui/access/rescue/rescue_page.h"
#include "ui/backup/replacing_page.h"
#include "ui/backup/replacing_words.h"
#include "ui/kit/empty_state.h"
#include "ui/sync/lease/lease_page.h"
#include "ui/sync/ticket/ticket_form.h"
#include "ui/wording/wording.h"

#include <QApplication>
#include <QProcess>
#include <QtConcurrentRun>

#include <cstdio>
#include <utility>

namespace lobby::app {

using namespace Qt::StringLiterals;

namespace {

/// Opens beside the GUI thread and hands the desk over to it.
template <typename Open>
QFuture<Result<SharedDesk>> inBackground(Open open)
{
    QThread *gui = QThread::currentThread();
    return QtConcurrent::run([open = std::move(open), gui]() -> Result<SharedDesk> {
        Result<SharedDesk> desk = open();
        if (desk)
            (*desk)->moveToThread(gui);
        return desk;
    });
}

Result<SharedDesk> openDesk(const access::ProfileFolder &folder, const Uuid &member,
    const access::Password &password, const Clock &clock, const store::BackupWatcher &watcher = {})
{
    auto desk = Desk::open(folder, member, password, clock, watcher);
    if (!desk)
        return desk.error();
    return SharedDesk(*std::move(desk));
}

access::Password demoPassword()
{
    auto password = access::Password::fromText(QLatin1StringView(kDemoPassword).toString());
    Q_ASSERT(password);
    return *std::move(password);
}

/// The demo profile, founded if there is none.
Result<SharedDesk> openDemoDesk(const access::ProfileFolder &folder, const Clock &clock)
{
    const access::Password password = demoPassword();
    const QString owner = QLatin1StringView(kDemoOwner);
    if (folder.hasVault()) {
        const Result<Uuid> member = access::Vault::memberNamed(folder, owner);
        return member ? openDesk(folder, *member, password, clock) : member.error();
    }
    access::Founding founding;
    founding.property = u"云栖酒店"_s;
    founding.kind = u"hotel"_s;
    founding.owner = owner;
    auto founded = Desk::found(folder, founding, password, clock);
    if (!founded)
        return founded.error();
    return SharedDesk(std::move(founded->desk));
}

} // namespace

Program::Program(Options options)
    : m_options(std::move(options))
    , m_folder(m_options.profile)
    , m_settings(m_options.profile + u"/desk.json"_s)
    , m_progress(std::make_shared<ui::SharedProgress>())
{
    (void)m_settings.load(); // defaults are in force when it cannot be read
    connect(&m_settings, &ui::DeskSettingsFile::changed, this, &Program::applyLook);
    m_theme.followSystem();
    applyLook();
}

Program::~Program()
{
    m_progress->cancelled = true;
    m_opening.waitForFinished(); // it works with this folder and this clock
    m_replacing.waitForFinished();
}

void Program::start()
{
    if (m_options.page == "wizard"_L1 || (!m_options.demo && !m_folder.hasVault()))
        showFirstRun();
    else if (m_options.page == "login"_L1 || !m_options.demo)
        showLogin();
    else
        openDemo();
}

void Program::comeForward()
{
    if (!m_widget)
        return;
    m_widget->setWindowState(m_widget->windowState() & ~Qt::WindowMinimized);
    m_widget->show();
    m_widget->raise();
    m_widget->activateWindow();
    QApplication::alert(m_widget.get());
}

void Program::applyLook()
{
    const ui::DeskSettings &settings = m_settings.settings();
    m_language.apply(m_options.language.isEmpty() ? settings.language : m_options.language);
    m_theme.apply(m_options.theme.isEmpty() ? settings.theme : ui::themeFromName(m_options.theme),
        settings.density, settings.textPercent, m_language.current());
}

template <typename T, typename Answer>
QFuture<Result<T>> Program::kept(const QFuture<Result<SharedDesk>> &opening, Answer answer)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    whenDone(opening, this, [this, promise, answer](const Result<SharedDesk> &desk) {
        if (desk)
            m_desk = *desk;
        promise->addResult(desk ? Result<T>(answer()) : Result<T>(desk.error()));
        promise->finish();
    });
    return promise->future();
}

void Program::showLogin()
{
    const ui::Unlock unlock = [this](const Uuid &member, access::Password password) {
        auto shared = std::make_shared<access::Password>(std::move(password));
        m_opening = inBackground([this, member, shared, watcher = ui::watching(m_progress)] {
            return openDesk(m_folder, member, *shared, m_clock, watcher);
        });
        return kept<Done>(m_opening, [this] {
            m_opening = {}; // it has a share in the desk
            return Done();
        });
    };
    ui::Entrance entrance = ui::entranceTo(m_folder, m_clock, unlock);
    entrance.backingUp = m_progress;
    auto page = std::make_unique<ui::LoginPage>(std::move(entrance), m_clock);
    connect(page.get(), &ui::LoginPage::unlocked, this, &Program::enter, Qt::QueuedConnection);
    connect(page.get(), &ui::LoginPage::quitRequested, qApp, &QApplication::quit);
    const auto rescue = [this](ui::RescueWay way) { return [this, way] { showRescue(way); }; };
    connect(page.get(), &ui::LoginPage::restoreRequested, this, rescue(ui::RescueWay::Backup),
        Qt::QueuedConnection);
    connect(page.get(), &ui::LoginPage::salvageRequested, this, rescue(ui::RescueWay::Remains),
        Qt::QueuedConnection);
    if (m_options.time)
        m_times.watchLogin(*page);
    show(std::move(page));
    takePicture([] { return false; });
}

void Program::showRescue(ui::RescueWay way)
{
    const auto *login = qobject_cast<ui::LoginPage *>(m_widget.get());
    const std::optional<Error> failure = login ? login->failure() : std::nullopt;
    m_desk.reset(); // one that opened, and then failed
    auto page = std::make_unique<ui::RescuePage>(ui::rescueOf(m_folder, m_clock), way);
    connect(
        page.get(), &ui::RescuePage::left, this,
        [this, failure] {
            showLogin();
            auto *again = qobject_cast<ui::LoginPage *>(m_widget.get());
            if (again && failure)
                again->showFailure(*failure);
        },
        Qt::QueuedConnection);
    connect(page.get(), &ui::RescuePage::openRequested, this, &Program::openElsewhere);
    show(std::move(page));
}

/// This program is that of one profile; the other one gets a program of its own.
void Program::openElsewhere(const QString &folder)
{
    if (QProcess::startDetached(QApplication::applicationFilePath(), {u"--profile"_s, folder}))
        QApplication::quit();
}

void Program::replaceBy(const QString &backup, const access::Vouched &word)
{
    if (!m_desk)
        return; // asked twice
    m_progress->percent = 0;
    m_progress->cancelled = false;
    show(std::make_unique<ui::ReplacingPage>(
        m_progress)); // and nothing works with the desk any more
    const SharedDesk desk = std::exchange(m_desk, {});
    const auto vault = std::make_shared<std::unique_ptr<access::Vault>>(desk->takeVault());
    m_replacing = QtConcurrent::run([vault, backup, word, watcher = ui::watching(m_progress)] {
        return backup::replaceByBackup(std::move(*vault), backup, word, watcher);
    });
    whenDone(m_replacing, this,
        [this, desk](const Result<backup::Replaced> &result) { showReplaced(result); });
}

void Program::showReplaced(const Result<backup::Replaced> &result)
{
    showLogin();
    if (auto *login = qobject_cast<ui::LoginPage *>(m_widget.get())) {
        login->showNotice(result ? ui::Tone::Ok : ui::Tone::Err,
            result ? ui::ReplacingWords::done(*result)
                   : ui::ReplacingWords::problem(result.error()));
    }
}

void Program::showFirstRun()
{
    auto wizard = std::make_unique<ui::FirstRunWizard>(firstRunWork(), m_language.current());
    connect(wizard.get(), &ui::FirstRunWizard::finished, this, &Program::finishFirstRun,
        Qt::QueuedConnection);
    show(std::move(wizard));
    takePicture([] { return false; });
}

ui::FirstRunWork Program::firstRunWork()
{
    ui::FirstRunWork work;
    work.setLanguage = [this](const QString &language) {
        ui::DeskSettings settings = m_settings.settings();
        settings.language = language;
        (void)m_settings.change(settings); // in force even when it cannot be written
    };
    work.found = [this](const ui::FirstRun &answers) {
        access::Founding founding;
        founding.property = answers.property;
        founding.kind = answers.kind;
        founding.owner = answers.owner;
        founding.useKeychain = true;
        auto recovery = std::make_shared<ui::SharedRecoveryKey>();
        auto founded = inBackground(
            [this, founding, recovery, password = answers.password]() -> Result<SharedDesk> {
                auto made = Desk::found(m_folder, founding, *password, m_clock);
                if (!made)
                    return made.error();
                *recovery = std::make_shared<access::RecoveryKey>(std::move(made->recovery));
                return SharedDesk(std::move(made->desk));
            });
        return kept<ui::SharedRecoveryKey>(founded, [recovery] { return *recovery; });
    };
    work.prove = ui::proofAgainst(m_folder);
    return work;
}

void Program::finishFirstRun(const ui::FirstRun &answers)
{
    m_importFile = answers.importFile;
    if (answers.start == ui::FirstRun::Start::Demo)
        fillAndEnter(m_desk);
    else
        enter();
}

void Program::openDemo()
{
    const bool isNew = !m_folder.hasVault();
    const auto open = [this, isNew] {
        if (m_options.time && !isNew)
            timeOpening();
        return openDemoDesk(m_folder, m_clock);
    };
    whenDone(inBackground(open), this, [this, isNew](const Result<SharedDesk> &desk) {
        if (!desk) {
            fail(desk.error());
            return;
        }
        m_desk = *desk;
        if (isNew)
            fillAndEnter(m_desk);
        else
            enter();
    });
}

void Program::timeOpening()
{
    const Result<Uuid> member
        = access::Vault::memberNamed(m_folder, QLatin1StringView(kDemoOwner).toString());
    if (member)
        m_times.beginOpening(m_folder, *member, demoPassword());
}

void Program::fillAndEnter(const SharedDesk &desk)
{
    auto waiting = std::make_unique<ui::EmptyState>(u"people"_s);
    waiting->setSentence(tr("Made-up guests and stays are being prepared…"));
    show(std::move(waiting));
    const DemoOptions demo {m_options.demoGuests, 1, m_clock.today()};
    auto filled = QtConcurrent::run([desk, demo] { return fillDemo(*desk, demo); });
    whenDone(filled, this, [this](const Result<DemoFilled> &result) {
        if (result)
            enter();
        else
            fail(result.error());
    });
}

void Program::enter()
{
    whenDone(leaseDaysLeft(m_desk->database(), m_clock), this,
        [this](const Result<std::optional<int>> &daysLeft) {
            if (!daysLeft)
                fail(daysLeft.error());
            else if (*daysLeft == 0)
                showLease();
            else
                readHouse();
        });
}

void Program::showLease()
{
    auto page = std::make_unique<ui::LeasePage>();
    m_leaseLink = std::make_unique<SyncLink>(m_desk->database(), m_clock);
    connect(m_leaseLink.get(), &SyncLink::stateChanged, page.get(), &ui::LeasePage::show);
    connect(m_leaseLink.get(), &SyncLink::stateChanged, this, &Program::leaseChanged,
        Qt::QueuedConnection); // it goes when the desk opens
    connect(page.get(), &ui::LeasePage::tryRequested, m_leaseLink.get(), &SyncLink::syncNow);
    letInAgain(page->ticket());
    connect(page.get(), &ui::LeasePage::quitRequested, qApp, &QApplication::quit);
    show(std::move(page));
    takePicture([] { return false; });
}

/// By a ticket, for a desk whose certificate has run out too.
void Program::letInAgain(ui::TicketForm &form)
{
    auto *joining = new Joining(*m_desk, &form);
    form.setAllowed(joining->isAllowed());
    connect(&form, &ui::TicketForm::entered, joining, &Joining::begin);
    connect(joining, &Joining::failed, &form, &ui::TicketForm::fail);
    connect(joining, &Joining::joined, &form, &ui::TicketForm::finish);
    connect(joining, &Joining::joined, m_leaseLink.get(), &SyncLink::restart);
}

void Program::leaseChanged(const sync::LinkState &state)
{
    if (!m_leaseLink)
        return; // said before it went
    if (state.stop == sync::LinkState::Stop::Wiped) {
        m_leaseLink.reset();
        wipe();
    } else if (state.leaseDaysLeft.value_or(0) > 0) {
        m_leaseLink.reset();
        readHouse();
    }
}

void Program::readHouse()
{
    // The house's row says which words and which currency: one read, then the window.
    auto property
        = std::make_shared<access::PropertySettings>(m_desk->database(), m_desk->authoriser());
    whenDone(property->load(), this, [this, property](const Result<access::Property> &house) {
        if (house)
            showDesk(*house);
        else
            fail(house.error());
    });
}

void Program::showDesk(const access::Property &house)
{
    auto window = std::make_unique<DeskWindow>(*m_desk, house, m_settings, m_options.demo);
    DeskWindow *shown = window.get();
    connect(shown, &DeskWindow::branchChanged, this, &Program::enter, Qt::QueuedConnection);
    connect(shown, &DeskWindow::replaceRequested, this, &Program::replaceBy, Qt::QueuedConnection);
    connect(shown, &DeskWindow::wipeOrdered, this, &Program::wipe, Qt::QueuedConnection);
    const bool isFirst = !qobject_cast<DeskWindow *>(m_widget.get());
    show(std::move(window));
    shown->openNamed(isFirst ? m_options.page : QString(), isFirst ? m_options.date : QDate());
    if (!m_importFile.isEmpty())
        shown->importBookings(std::exchange(m_importFile, {}));
    if (m_options.time)
        m_times.watchToday(*shown);
    takePicture([shown] { return shown->isBusy(); });
}

/// On the word of this desk's own server, which nobody else can speak for.
void Program::wipe()
{
    if (!m_desk)
        return; // told twice
    m_widget.reset();
    m_desk.reset();
    const Result<Done> done = access::destroyVault(m_folder);
    auto gone = std::make_unique<ui::EmptyState>(u"shield-lock"_s);
    gone->setSentence(done
            ? tr("This desk was reported lost, and its data has been destroyed. What "
                 "it had sent is safe on the server.")
            : tr("This desk was reported lost. Its keys are destroyed; some files "
                 "could not be removed. Ask your administrator."));
    gone->setButton(tr("Quit"));
    connect(gone.get(), &ui::EmptyState::buttonClicked, qApp, &QApplication::quit);
    show(std::move(gone));
}

void Program::show(std::unique_ptr<QWidget> widget)
{
    if (qobject_cast<DeskWindow *>(m_widget.get())) // the next one stands where this one stood
        widget->restoreGeometry(m_widget->saveGeometry());
    else
        widget->resize(m_options.size);
    if (m_options.screenshot.isEmpty())
        widget->setWindowTitle(QApplication::applicationDisplayName());
    widget->show();
    m_widget = std::move(widget); // the one before goes once the next is there
}

void Program::takePicture(std::function<bool()> isBusy)
{
    if (m_options.screenshot.isEmpty())
        return;
    auto *picture
        = new Picture(*m_widget, m_options.screenshot, m_options.size, std::move(isBusy), this);
    connect(picture, &Picture::finished, this, [this](const Result<Done> &drawn) {
        if (drawn)
            QApplication::exit(0);
        else
            fail(drawn.error());
    });
}

void Program::fail(const Error &error)
{
    const ui::Wording wording = ui::describe(error);
    std::fputs((u"lobby: %1 %2\n"_s.arg(wording.what, wording.next)).toUtf8().constData(), stderr);
    if (!m_options.screenshot.isEmpty() || !m_folder.hasVault()) {
        QApplication::exit(1);
        return;
    }
    showLogin();
    if (auto *login = qobject_cast<ui::LoginPage *>(m_widget.get()))
        login->showFailure(error);
}

} // namespace lobby::app
