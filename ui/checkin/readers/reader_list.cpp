#include "ui/checkin/readers/reader_list.h"

#include "ui/checkin/readers/reader_words.h"
#include "ui/kit/look/desk_style.h"
#include "ui/kit/look/icon.h"
#include "ui/kit/look/look.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using checkin::Reader;
using checkin::ReaderHealth;

ReaderList::ReaderList(checkin::Readers &readers, QWidget *parent)
    : QWidget(parent)
    , m_readers(readers)
    , m_rows(new QVBoxLayout)
    , m_tryNow(new QPushButton(this))
    , m_trial(new QPushButton(this))
{
    setObjectName(u"readerList"_s);
    m_tryNow->setObjectName(u"readersTryNow"_s);
    m_trial->setObjectName(u"readersTrial"_s);
    setButtonKind(m_trial, ButtonKind::Quiet);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::control);
    m_rows->setSpacing(Space::control);
    column->addLayout(m_rows);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_tryNow);
    buttons->addWidget(m_trial);
    buttons->addStretch();
    column->addLayout(buttons);
    connect(m_tryNow, &QPushButton::clicked, this, [this] { m_readers.tryNow(); });
    connect(m_trial, &QPushButton::clicked, this, &ReaderList::trialRequested);
    connect(&m_readers, &checkin::Readers::changed, this, &ReaderList::refresh);
    refresh();
}

void ReaderList::setTrialOffered(bool offered)
{
    m_trial->setVisible(offered);
}

void ReaderList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange)
        refresh();
}

void ReaderList::refresh()
{
    while (QLayoutItem *row = m_rows->takeAt(0)) {
        row->widget()->hide();
        row->widget()->deleteLater();
        delete row;
    }
    const QList<const Reader *> readers = m_readers.all();
    addRow(u"keyboard"_s, IconRole::Secondary, tr("Readers that type"),
        tr("Always heard, wherever the cursor is."));
    for (const Reader *reader : readers) {
        const bool isReady = reader->health() == ReaderHealth::Ready;
        const bool isLost = reader->health() == ReaderHealth::Lost;
        addRow(isReady   ? u"check-lg"_s
                : isLost ? u"exclamation-triangle"_s
                         : u"clock-history"_s,
            isReady      ? IconRole::Ok
                : isLost ? IconRole::Warn
                         : IconRole::Secondary,
            ReaderWords::name(*reader), ReaderWords::health(reader->health()));
    }
    m_tryNow->setText(tr("Try now"));
    m_tryNow->setVisible(std::ranges::any_of(
        readers, [](const Reader *reader) { return reader->health() == ReaderHealth::Lost; }));
    m_trial->setText(tr("Test my reader"));
}

void ReaderList::addRow(
    const QString &icon, IconRole role, const QString &name, const QString &health)
{
    auto *row = new QWidget(this);
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(Space::control);
    auto *sign = new QLabel(row);
    const int size = currentLook().scaled(IconSize::row);
    sign->setPixmap(themedIcon(icon, role).pixmap(size, size));
    auto *text = new QLabel(row);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setText(name + u'\n' + health);
    text->setObjectName(u"reader"_s);
    across->addWidget(sign, 0, Qt::AlignTop);
    across->addWidget(text, 1);
    m_rows->addWidget(row);
}

} // namespace lobby::ui
