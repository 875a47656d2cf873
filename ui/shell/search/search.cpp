#include "ui/shell/search/search.h"

#include "ui/kit/look/painting.h"
#include "ui/shell/page/actions.h"
#include "ui/shell/search/search_box.h"
#include "ui/shell/search/search_delegate.h"
#include "ui/wording/wording.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace lobby::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kCreate = "search.create"_L1;
constexpr auto kPrefix = "search.prefix"_L1;

} // namespace

SearchPopup::SearchPopup(SearchList &list, QWidget *window)
    : QFrame(window)
    , m_list(list)
    , m_view(new QListView(this))
{
    setObjectName(u"searchPopup"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, Space::tight, 1, Space::tight);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setObjectName(u"searchResults"_s);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setModel(&m_list);
    m_view->setItemDelegate(new SearchDelegate(m_list, m_view));
    column->addWidget(m_view);
    connect(m_view, &QAbstractItemView::clicked, this,
        [this](const QModelIndex &index) { Q_EMIT lineClicked(index.row()); });
    m_view->setAccessibleName(tr("Search results"));
    hide();
}

void SearchPopup::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_view->setAccessibleName(tr("Search results"));
}

void SearchPopup::placeUnder(const QWidget &box)
{
    int lines = 0;
    for (int line = 0; line < m_list.rowCount(); ++line)
        lines += m_view->sizeHintForRow(line);
    const QPoint corner = box.mapTo(parentWidget(), QPoint(0, box.height() + 2));
    const int room = parentWidget()->height() - corner.y() - Space::page;
    setGeometry(corner.x(), corner.y(), box.width(), std::min(lines + 2 * Space::tight + 2, room));
    raise();
}

int SearchPopup::currentLine() const
{
    return m_view->currentIndex().row();
}

void SearchPopup::setCurrentLine(int line)
{
    m_view->setCurrentIndex(m_list.index(line));
}

void SearchPopup::paintEvent(QPaintEvent *)
{
    const Colours &c = currentLook().colours;
    QPainter painter(this);
    paintBox(&painter, rect(), Radius::control, c.surface, c.controlBorder);
}

Search::Search(SearchBox &box, Actions &actions, QWidget *window)
    : QObject(window)
    , m_box(box)
    , m_actions(actions)
    , m_popup(new SearchPopup(m_list, window))
{
    connect(&box, &SearchBox::queryChanged, this, &Search::ask);
    connect(&box, &SearchBox::focusArrived, this, &Search::ask);
    connect(&box, &SearchBox::focusLeft, this, &Search::close);
    connect(&box, &SearchBox::stepRequested, this, &Search::step);
    connect(&box, &SearchBox::escaped, this, &Search::escape);
    connect(&box, &SearchBox::openRequested, this, [this] { openLine(m_popup->currentLine()); });
    connect(&box, &SearchBox::openNumberRequested, this,
        [this](int number) { openLine(m_list.lineOf(number)); });
    connect(&box, &SearchBox::rowKeyPressed, this, [this](Qt::Key key) {
        if (const SearchRow *row = currentRow(); row && row->group != SearchRow::Group::Commands) {
            const SearchRow copy = *row;
            close();
            Q_EMIT rowKeyPressed(key, copy);
        }
    });
    connect(&box, &SearchBox::peekRequested, this, [this] {
        if (const SearchRow *row = currentRow(); row && row->group != SearchRow::Group::Commands)
            Q_EMIT peekRequested(*row);
    });
    connect(&box, &SearchBox::copyRequested, this, [this] {
        if (const SearchRow *row = currentRow())
            QGuiApplication::clipboard()->setText(
                row->name.native.isEmpty() ? row->name.latin : row->name.native);
    });
    connect(m_popup, &SearchPopup::lineClicked, this, &Search::openLine);
}

void Search::setProvider(SearchProvider *provider)
{
    if (m_provider)
        m_provider->disconnect(this);
    m_provider = provider;
    if (!provider)
        return;
    connect(provider, &SearchProvider::found, this, &Search::answer);
    connect(provider, &SearchProvider::failed, this, &Search::fail);
}

const SearchRow *Search::currentRow() const
{
    const int line = m_popup->currentLine();
    return m_popup->isVisible() && m_list.isChoosable(line) ? &m_list.row(line) : nullptr;
}

void Search::lookFor(const QString &text)
{
    m_box.setFocus();
    m_box.setText(text);
}

void Search::ask()
{
    ++m_generation; // from here on, older answers are worthless
    if (!m_box.hasFocus())
        return;
    const QString text = m_box.query().trimmed();
    if (text.startsWith(u'>'))
        show(commandsFor(text.mid(1).trimmed(), 1000), {});
    else if (text.startsWith(u'?'))
        show(prefixes(), {});
    else if (m_provider)
        m_provider->search(text, m_generation);
    else
        answer(m_generation, {});
}

void Search::answer(quint64 generation, const QList<SearchRow> &rows)
{
    if (generation != m_generation)
        return;
    const QString text = m_box.query().trimmed();
    const QList<SearchRow> commands = text.isEmpty() ? usualCommands() : commandsFor(text, 4);
    const bool nothing = rows.isEmpty() && !text.isEmpty();
    show(rows + commands, nothing ? tr("Nothing found for “%1”.").arg(text) : QString());
}

void Search::fail(quint64 generation, const Error &error)
{
    if (generation != m_generation || error.code == Error::Code::Cancelled)
        return;
    const Wording words = describe(error);
    show(commandsFor(m_box.query().trimmed(), 4), words.what + u' ' + words.next);
}

void Search::show(const QList<SearchRow> &rows, const QString &sentence)
{
    QList<SearchRow> offers;
    const QString text = m_box.query().trimmed();
    if (!sentence.isEmpty() && m_actions.find(u"guest.new"_s)) {
        SearchRow offer {SearchRow::Group::Commands, kCreate, {}, {{}, tr("New guest with this")}};
        offers.append(offer);
    }
    m_list.setRows(rows, sentence, offers);
    const bool something = m_list.rowCount() > 0;
    m_box.setListening(something);
    m_popup->setVisible(something);
    if (!something)
        return;
    m_popup->placeUnder(m_box);
    m_popup->setCurrentLine(-1);
    // While nothing is typed Enter must not open the first guest by accident.
    if (!text.isEmpty())
        step(1);
}

QList<SearchRow> Search::commandsFor(const QString &text, int most) const
{
    QList<SearchRow> rows;
    for (const Actions::Entry *entry : m_actions.active()) {
        const QString name = entry->action->text().remove(u'&');
        const qsizetype at = name.indexOf(text, 0, Qt::CaseInsensitive);
        if (!entry->spec.inPalette
            || (at < 0 && !entry->spec.id.contains(text, Qt::CaseInsensitive)))
            continue;
        SearchRow row {SearchRow::Group::Commands, entry->spec.id, {}, {{}, name}};
        if (at >= 0 && !text.isEmpty())
            row.name.latinHighlight = {{at, text.size()}};
        row.key = keyText(*entry);
        row.detail = entry->reason;
        row.enabled = entry->action->isEnabled();
        rows.append(row);
        if (rows.size() == most)
            break;
    }
    return rows;
}

QList<SearchRow> Search::usualCommands() const
{
    const QStringList used = m_actions.mostUsed(6);
    QList<SearchRow> rows = commandsFor({}, 1000);
    std::stable_sort(rows.begin(), rows.end(), [&used](const SearchRow &a, const SearchRow &b) {
        const auto rank = [&used](const SearchRow &row) {
            const qsizetype at = used.indexOf(row.id);
            return at < 0 ? used.size() : at;
        };
        return rank(a) < rank(b);
    });
    return rows.mid(0, 6);
}

QList<SearchRow> Search::prefixes() const
{
    const auto row = [](const QString &key, const QString &text) {
        SearchRow help {SearchRow::Group::Commands, kPrefix, {}, {{}, text}};
        help.key = key;
        return help;
    };
    return {row(u">"_s, tr("Commands")), row(u":"_s, tr("Rooms"))};
}

void Search::step(int lines)
{
    if (!m_popup->isVisible()) {
        ask();
        return;
    }
    const int direction = lines > 0 ? 1 : -1;
    int line = m_popup->currentLine();
    for (int left = std::abs(lines); left > 0; --left) {
        int next = line + direction;
        while (next >= 0 && next < m_list.rowCount() && !m_list.isChoosable(next))
            next += direction;
        if (next < 0 || next >= m_list.rowCount())
            break;
        line = next;
    }
    if (!m_list.isChoosable(line))
        return;
    m_popup->setCurrentLine(line);
    // The popup has no focus, so the box says which row Enter would open.
    m_box.setAccessibleDescription(m_list.index(line).data(Qt::AccessibleTextRole).toString());
}

void Search::openLine(int line)
{
    if (!m_popup->isVisible() || !m_list.isChoosable(line))
        return;
    const SearchRow row = m_list.row(line);
    if (row.id == kPrefix) {
        m_box.setText(row.key);
        return;
    }
    const QString typed = m_box.query().trimmed();
    m_box.clear(); // asks for the recent guests, so close after it
    close();
    if (row.id == kCreate) {
        Q_EMIT createRequested(typed);
    } else if (row.group == SearchRow::Group::Commands) {
        if (QAction *action = m_actions.action(row.id))
            action->trigger();
    } else {
        Q_EMIT opened(row);
    }
}

void Search::close()
{
    ++m_generation;
    m_popup->hide();
    m_box.setListening(false);
    m_box.setAccessibleDescription({});
}

void Search::escape()
{
    if (m_popup->isVisible()) {
        close();
    } else if (!m_box.text().isEmpty()) {
        m_box.clear();
        close();
    } else {
        Q_EMIT left();
    }
}

} // namespace lobby::ui
