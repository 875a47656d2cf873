#include "app/bench/window_figures.h"

#include "app/bench/figures.h"
#include "app/bench/intake_figures.h"
#include "app/bench/painted.h"
#include "app/lobby/window/desk_window.h"
#include "models/sample/sample_person.h"
#include "models/store/engine/statement.h"
#include "models/support/wait_for.h"
#include "ui/checkin/capture/capture_page.h"
#include "ui/guests/profile/timeline/timeline_model.h"
#include "ui/kit/rows/desk_table.h"
#include "ui/shell/page/page.h"
#include "ui/shell/search/search.h"
#include "ui/shell/search/search_box.h"

#include <QApplication>
#include <QFontDatabase>
#include <QImage>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QRandomGenerator>

namespace lobby::app {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kWindow(1366, 768);
constexpr int kTypedGuests = 40;
constexpr int kTimelineEntries = 500;
constexpr int kProfiles = 30;
constexpr int kPagesDown = 300;
constexpr int kScans = 60;
constexpr int kPictures = 12;

QJsonObject asJson(const Figures &figures)
{
    return {{u"p50_ms"_s, figures.percentile(0.50)}, {u"p95_ms"_s, figures.percentile(0.95)},
        {u"p99_ms"_s, figures.percentile(0.99)}, {u"count"_s, figures.count()},
        {u"failures"_s, figures.failures()}};
}

void press(QWidget &widget, int key)
{
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, Qt::NoModifier);
        QApplication::sendEvent(&widget, &event);
    }
}

/// ICAO 9303-4's specimen as a camera sees it: a zone of 28 pixels a character. A zone that begins
/// more than 160 pixels from the left is cut off at the right, so it is tried in every way there
/// is.
QImage passportPicture(int left)
{
    const int font
        = QFontDatabase::addApplicationFont(u"/usr/share/fonts/opentype/ocr-b/OCRB.otf"_s);
    QFont ocr(QFontDatabase::applicationFontFamilies(font).value(0));
    ocr.setPixelSize(39);
    QImage image(1400, 900, QImage::Format_Grayscale8);
    image.fill(235);
    QPainter painter(&image);
    painter.setFont(ocr);
    painter.drawText(left, 740, u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"_s);
    painter.drawText(left, 820, u"L898902C36UTO7408122F1204159ZE184226B<<<<<10"_s);
    return image;
}

/// The window of one desk with what is measured in it.
class MeasuredWindow
{
public:
    MeasuredWindow(Desk &desk, const access::Property &house, const QString &folder)
        : m_desk(desk)
        , m_settings(folder + u"/desk.json"_s)
        , m_window(desk, house, m_settings, true)
        , m_painted(m_window)
    {
    }

    bool showToday()
    {
        return m_painted.after(
                   [this] {
                       m_window.resize(kWindow);
                       m_window.show();
                       m_window.openPage({u"today"_s});
                       m_window.activateWindow();
                   },
                   [this] { return hasRows(find<QAbstractItemView>(u"todayTable"_s)); })
            >= 0;
    }

    /// Names of some guests, typed letter by letter; each letter must bring an answer.
    Figures typeNames(qint64 guests)
    {
        const sample::SampleGuests people(BenchProfile::kSeed, m_desk.clock().today());
        QRandomGenerator random(7);
        auto *box = m_window.findChild<ui::SearchBox *>();
        box->setFocus();
        bool answered = false;
        const auto listening = QObject::connect(&m_window.search().list(),
            &QAbstractItemModel::modelReset, &m_window, [&answered] { answered = true; });
        Figures figures;
        for (int i = 0; i < kTypedGuests; ++i) {
            const auto person = people.at(qint64(random.bounded(quint64(guests))));
            for (const QString &text : {person.name.native, person.name.surname.toLower()}) {
                box->clear();
                for (const QChar letter : text) {
                    answered = false;
                    figures.add(m_painted.after(
                        [&] { box->insert(letter); }, [&answered] { return answered; }));
                }
            }
        }
        QObject::disconnect(listening);
        m_window.search().close();
        return figures;
    }

    /// Opens guests with a long history, one after the other.
    Figures openProfiles(const QList<Uuid> &guests)
    {
        Figures figures;
        for (int i = 0; i < kProfiles; ++i) {
            const QString guest = guests.at(i % guests.size()).toString();
            bool told = false;
            QMetaObject::Connection listening;
            figures.add(m_painted.after(
                [&] {
                    m_window.openPage({u"guest"_s, guest});
                    const auto *timeline = m_window.findChild<ui::TimelineModel *>();
                    listening = QObject::connect(
                        timeline, &ui::TimelineModel::loaded, &m_window, [&told] { told = true; });
                },
                [&] { return told && !m_window.isBusy(); }));
            QObject::disconnect(listening);
        }
        return figures;
    }

    /// Page Down through the list of guests: the row under the cursor must be there.
    Figures scrollGuests()
    {
        QTableView *table = nullptr;
        m_painted.after([this] { m_window.openPage({u"guests"_s}); },
            [&] {
                table = find<QTableView>(u"guests"_s);
                return hasRows(table);
            });
        Figures figures;
        const auto isAtEnd
            = [&] { return table->currentIndex().row() + 1 == table->model()->rowCount(); };
        for (int i = 0; table && i < kPagesDown && !isAtEnd(); ++i) {
            table->setFocus();
            figures.add(m_painted.after([&] { press(*table, Qt::Key_PageDown); },
                [table] { return !table->currentIndex().data().toString().isEmpty(); }));
        }
        return figures;
    }

    /// A resident's card at the reader: from the end of the scan to whose it is and what it
    /// changes.
    Figures scanCards(qint64 guests)
    {
        const sample::SampleGuests people(BenchProfile::kSeed, m_desk.clock().today());
        Figures figures;
        for (qint64 i = 0; i < guests && figures.count() < kScans; ++i) {
            const auto person = people.at(i);
            const bool isAdult = person.birthDate.addYears(18) < m_desk.clock().today();
            if (person.document.type != u"resident_id_cn"_s || !isAdult)
                continue;
            m_window.openPage({u"today"_s});
            figures.add(m_painted.after([&] { m_window.take(person.document.number); },
                [this] {
                    auto *next = find<QPushButton>(u"capturePrimary"_s);
                    auto *name = find<QLineEdit>(u"captureNativeName"_s); // of somebody new
                    return next && (next->isEnabled() || name->hasFocus());
                }));
            find<QPushButton>(u"captureAgain"_s)->click();
        }
        return figures;
    }

    /// A picture of a passport, from its arrival to whose it is.
    Figures showPictures(const QImage &picture)
    {
        m_window.openPage({u"capture"_s});
        auto *page = find<ui::CapturePage>(u"capture"_s);
        Figures figures;
        for (int i = 0; i < kPictures; ++i) {
            figures.add(m_painted.after([&] { page->readPicture(picture); },
                [this] { return find<QPushButton>(u"capturePrimary"_s)->isEnabled(); }));
            find<QPushButton>(u"captureAgain"_s)->click();
        }
        return figures;
    }

    QJsonObject takeComplaintsDown() { return intakeFigures(m_desk, m_window, m_painted); }

private:
    template <typename T>
    T *find(const QString &name) const
    {
        return m_window.findChild<T *>(name);
    }
    static bool hasRows(const QAbstractItemView *view)
    {
        return view && view->model() && view->model()->rowCount() > 0;
    }

    Desk &m_desk;
    ui::DeskSettingsFile m_settings;
    DeskWindow m_window;
    Painted m_painted;
};

/// Two guests with so many notes each.
Result<QList<Uuid>> guestsWithHistory(Desk &desk)
{
    const auto ids = waitFor(desk.database().read([](store::Connection &connection) {
        QList<Uuid> found;
        store::Statement query(connection, "SELECT id FROM guest ORDER BY id LIMIT 2");
        while (query.step())
            found.append(query.uuid(0));
        return found;
    }));
    if (!ids)
        return ids.error();
    for (const Uuid &id : *ids) {
        for (int i = 0; i < kTimelineEntries; ++i) {
            if (const auto noted = waitFor(desk.guests().addNote(id, u"note %1"_s.arg(i))); !noted)
                return noted.error();
        }
    }
    return *ids;
}

} // namespace

Result<QJsonObject> windowFigures(
    BenchProfile &profile, const std::function<void(const QString &)> &progress)
{
    progress(u"opening"_s);
    auto opened = profile.open();
    if (!opened)
        return opened.error();
    Desk &desk = *opened->desk;
    QElapsedTimer timer;
    timer.start();
    access::PropertySettings property(desk.database(), desk.authoriser());
    const auto house = waitFor(property.load());
    if (!house)
        return house.error();
    MeasuredWindow window(desk, *house, profile.folder());
    const bool shown = window.showToday();
    const double todayMs = shown ? opened->openMs + double(timer.nsecsElapsed()) / 1e6 : -1;

    QJsonObject figures {{u"guests"_s, profile.guests()}, {u"today_ms"_s, todayMs}};
    progress(u"typing"_s);
    figures.insert(u"keystroke"_s, asJson(window.typeNames(profile.guests())));
    progress(u"scrolling"_s);
    figures.insert(u"page_down"_s, asJson(window.scrollGuests()));
    figures.insert(u"rss_mb"_s, residentMiB());
    progress(u"scanning"_s);
    figures.insert(u"scan"_s, asJson(window.scanCards(profile.guests())));
    figures.insert(u"picture"_s, asJson(window.showPictures(passportPicture(60))));
    figures.insert(u"picture_cut_off"_s, asJson(window.showPictures(passportPicture(260))));
    progress(u"taking complaints down"_s);
    figures.insert(u"intake"_s, window.takeComplaintsDown());
    progress(u"opening guests"_s);
    const auto guests = guestsWithHistory(desk);
    if (!guests)
        return guests.error();
    figures.insert(u"profile"_s, asJson(window.openProfiles(*guests)));
    return figures;
}

} // namespace lobby::app
