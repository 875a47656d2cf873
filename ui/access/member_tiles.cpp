#include "ui/access/member_tiles.h"

#include "models/names/pinyin.h"
#include "models/names/text_folding.h"
#include "models/support/async.h"
#include "ui/kit/look/painting.h"

#include <QApplication>
#include <QDateTime>
#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QtConcurrentRun>

namespace lobby::ui {

namespace {

enum Role { IdRole = Qt::UserRole + 1, NoteRole, KeysRole };

constexpr QSize kTile {136, 116};
constexpr int kMostAcross = 4;
constexpr int kMostDown = 2;

/// What the picture of a person without a picture shows: the surname's character, or two initials.
QString monogram(const QString &name)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return QStringLiteral("?");
    const QList<uint> points = trimmed.toUcs4();
    if (names::isIdeographic(points.constFirst()))
        return QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()), 1);
    QString initials;
    for (const QString &word : trimmed.split(u' ', Qt::SkipEmptyParts)) {
        if (initials.size() < 2)
            initials += word.at(0).toUpper();
    }
    return initials;
}

class TileDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        const Look &look = currentLook();
        return {look.scaled(kTile.width()), look.scaled(kTile.height())};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override
    {
        const Look &look = currentLook();
        const Colours &c = look.colours;
        const bool chosen = option.state & QStyle::State_Selected;
        const bool hover = option.state & QStyle::State_MouseOver;
        const QRect tile = option.rect.adjusted(4, 4, -4, -4);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        paintBox(painter, tile, Radius::card,
            chosen      ? c.accentBg
                : hover ? c.surface2
                        : c.surface,
            chosen ? c.accent : c.border);
        if (option.state & QStyle::State_HasFocus)
            paintFocusRing(painter, tile, Radius::card, look);

        const int size = look.scaled(44);
        const QRect circle(tile.center().x() - size / 2, tile.top() + Space::area, size, size);
        painter->setPen(Qt::NoPen);
        painter->setBrush(QColor(chosen ? c.accent : c.neutralBg));
        painter->drawEllipse(circle);
        const QString name = index.data(Qt::DisplayRole).toString();
        painter->setPen(QColor(chosen ? c.onAccent : c.text2));
        painter->setFont(look.font(TextStyle::Subtitle));
        painter->drawText(circle, Qt::AlignCenter, monogram(name));

        QRect line(tile.left() + Space::tight, circle.bottom() + 1 + Space::tight,
            tile.width() - 2 * Space::tight, look.lineHeight(TextStyle::Body));
        const QFont font = look.fontFor(name, {}, chosen ? TextStyle::BodyStrong : TextStyle::Body);
        painter->setFont(font);
        painter->setPen(QColor(c.text));
        painter->drawText(line, Qt::AlignCenter,
            QFontMetrics(font).elidedText(name, Qt::ElideMiddle, line.width()));
        line.translate(0, line.height());
        painter->setFont(look.font(TextStyle::Caption));
        painter->setPen(QColor(c.text2));
        painter->drawText(line, Qt::AlignCenter, index.data(NoteRole).toString());
        painter->restore();
    }
};

/// Folded texts by which each name may be typed. Loads ICU at the first call.
QList<QStringList> readingsOf(const QStringList &displayNames)
{
    QList<QStringList> all;
    for (const QString &name : displayNames) {
        QStringList keys {names::foldGlued(name)};
        const names::NameReading reading = names::readName(name);
        if (!reading.isEmpty())
            keys << reading.syllables.join(QString()) << reading.initials();
        for (const QStringList &other : reading.others)
            keys << other.join(QString());
        all.append(keys);
    }
    return all;
}

} // namespace

MemberTiles::MemberTiles(QWidget *parent)
    : QListView(parent)
    , m_model(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("memberTiles"));
    setModel(m_model);
    setItemDelegate(new TileDelegate(this));
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(
        selectionModel(), &QItemSelectionModel::currentChanged, this, &MemberTiles::chosenChanged);
    connect(this, &QListView::clicked, this, &MemberTiles::accepted);
}

void MemberTiles::setMembers(const std::vector<access::VaultKeys::Member> &members)
{
    const Uuid before = chosen();
    m_model->clear();
    for (const access::VaultKeys::Member &member : members) {
        auto *item = new QStandardItem(member.displayName);
        item->setEditable(false);
        item->setData(member.id.toBytes(), IdRole);
        item->setData(QStringList {names::foldGlued(member.displayName)}, KeysRole);
        item->setAccessibleText(member.displayName);
        m_model->appendRow(item);
    }
    if (m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0, 0));
    if (!before.isNull())
        choose(before);
    measure();
    learnReadings();
}

void MemberTiles::learnReadings()
{
    QStringList displayNames;
    for (int row = 0; row < m_model->rowCount(); ++row)
        displayNames << m_model->item(row)->text();
    const auto reading = QtConcurrent::run([displayNames] { return readingsOf(displayNames); });
    whenDone(reading, this, [this, displayNames](const QList<QStringList> &readings) {
        for (int row = 0; row < m_model->rowCount() && row < displayNames.size(); ++row) {
            if (m_model->item(row)->text() == displayNames.at(row))
                m_model->item(row)->setData(readings.at(row), KeysRole);
        }
    });
}

void MemberTiles::setNote(const Uuid &member, const QString &note)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStandardItem *item = m_model->item(row);
        if (item->data(IdRole).toByteArray() != member.toBytes())
            continue;
        item->setData(note, NoteRole);
        item->setAccessibleDescription(note);
    }
}

Uuid MemberTiles::chosen() const
{
    return Uuid::fromBytes(currentIndex().data(IdRole).toByteArray()).value_or(Uuid());
}

QString MemberTiles::chosenName() const
{
    return currentIndex().data(Qt::DisplayRole).toString();
}

void MemberTiles::choose(const Uuid &member)
{
    m_typed.clear();
    const QModelIndexList found
        = m_model->match(m_model->index(0, 0), IdRole, member.toBytes(), 1, Qt::MatchExactly);
    if (!found.isEmpty())
        setCurrentIndex(found.constFirst());
}

int MemberTiles::count() const
{
    return m_model->rowCount();
}

void MemberTiles::keyboardSearch(const QString &search)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (now - m_typedAtMs > QApplication::keyboardInputInterval())
        m_typed.clear();
    m_typedAtMs = now;
    m_typed += names::foldGlued(search);
    for (int row = 0; !m_typed.isEmpty() && row < m_model->rowCount(); ++row) {
        const QStringList keys = m_model->item(row)->data(KeysRole).toStringList();
        const bool fits = std::any_of(keys.begin(), keys.end(),
            [this](const QString &key) { return key.startsWith(m_typed); });
        if (fits) {
            setCurrentIndex(m_model->index(row, 0));
            return;
        }
    }
}

void MemberTiles::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (currentIndex().isValid())
            Q_EMIT accepted();
        return;
    }
    QListView::keyPressEvent(event);
}

QSize MemberTiles::sizeHint() const
{
    const Look &look = currentLook();
    const int across = std::clamp(count(), 1, kMostAcross);
    const int down = std::clamp((count() + kMostAcross - 1) / kMostAcross, 1, kMostDown);
    return {across * look.scaled(kTile.width()) + 2, down * look.scaled(kTile.height()) + 2};
}

void MemberTiles::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        measure();
}

void MemberTiles::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (currentIndex().isValid())
        scrollTo(currentIndex());
}

void MemberTiles::measure()
{
    const bool many = count() > kMostAcross * kMostDown;
    setVerticalScrollBarPolicy(many ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    const int bar = many ? style()->pixelMetric(QStyle::PM_ScrollBarExtent) : 0;
    setFixedSize(sizeHint() + QSize(bar + 2, 0));
    updateGeometry();
}

} // namespace lobby::ui
