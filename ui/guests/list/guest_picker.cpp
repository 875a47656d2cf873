#include "ui/guests/list/guest_picker.h"

#include "models/support/async.h"
#include "ui/kit/look/look.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace lobby::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostOffered = 5;
constexpr int kGuestRole = Qt::UserRole; ///< no id: a new guest

} // namespace

GuestPicker::GuestPicker(GuestSource source, QWidget *parent)
    : QWidget(parent)
    , m_source(std::move(source))
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    m_field->setObjectName(u"guestField"_s);
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_list->setObjectName(u"guestFieldList"_s);
    m_list->setFocusPolicy(Qt::NoFocus); // chosen from the field
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::tight);
    column->addWidget(m_field);
    column->addWidget(m_list);
    connect(m_field, &QLineEdit::textChanged, this, &GuestPicker::search);
    connect(m_list, &QListWidget::itemClicked, this, &GuestPicker::take);
}

void GuestPicker::setTaken(const QList<Uuid> &guests)
{
    m_taken = guests;
}

void GuestPicker::setBlocked(const QString &reason)
{
    m_blocked = reason;
    m_field->setEnabled(reason.isEmpty());
    showWords();
}

void GuestPicker::clear()
{
    m_field->clear();
}

QString GuestPicker::text() const
{
    return m_field->text().simplified();
}

void GuestPicker::search()
{
    const int generation = ++m_generation;
    if (text().isEmpty()) {
        m_list->hide();
        return;
    }
    whenDone(m_source.search(text(), kMostOffered + static_cast<int>(m_taken.size())), this,
        [this, generation](const Result<QList<FoundGuest>> &found) {
            if (generation == m_generation) // else something else has been typed
                show(found ? *found : QList<FoundGuest>());
        });
}

void GuestPicker::show(const QList<FoundGuest> &found)
{
    m_list->clear();
    for (const FoundGuest &each : found) {
        if (m_taken.contains(each.guest.id) || m_list->count() == kMostOffered)
            continue;
        QStringList words {each.guest.name.listForm(), each.guest.phone};
        words.removeAll(QString());
        auto *item = new QListWidgetItem(words.join(u"   "_s), m_list);
        item->setData(kGuestRole, each.guest.id.toString());
    }
    new QListWidgetItem(m_words.unknown.arg(text()), m_list);
    m_list->setCurrentRow(0);
    m_list->setFixedHeight(m_list->count() * currentLook().rowHeight() + 2 * m_list->frameWidth());
    m_list->show();
}

void GuestPicker::take()
{
    const QListWidgetItem *item = m_list->currentItem();
    const QString name = text();
    if (!item || m_list->isHidden() || name.isEmpty())
        return;
    const std::optional<Uuid> guest = Uuid::fromString(item->data(kGuestRole).toString());
    clear();
    if (guest)
        Q_EMIT chosen(*guest);
    else
        Q_EMIT typed(name);
}

bool GuestPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress || m_list->isHidden())
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take();
        return true;
    case Qt::Key_Escape:
        clear();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void GuestPicker::setWords(const Words &words)
{
    m_words = words;
    m_list->setAccessibleName(tr("Guests who fit"));
    showWords();
}

void GuestPicker::showWords()
{
    m_field->setAccessibleName(m_words.label);
    m_field->setPlaceholderText(m_blocked.isEmpty() ? m_words.placeholder : m_blocked);
}

} // namespace lobby::ui
