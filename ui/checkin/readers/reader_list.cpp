#include "ui/checkin/readers/reader_list.h"

#include "ui/checkin/readers/reader_words.h"
#include "ui/kit/look/desk_style.h"
#include "ui/kit/rows/fact_line.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using checkin::Reader;
using checkin::ReaderHealth;

namespace {

std::pair<QString, Tone> signOf(ReaderHealth health)
{
    switch (health) {
    case ReaderHealth::Ready:
        return {u"check-lg"_s, Tone::Ok};
    case ReaderHealth::Lost:
        return {u"exclamation-triangle"_s, Tone::Warn};
    case ReaderHealth::Starting:
        break;
    }
    return {u"clock-history"_s, Tone::Neutral};
}

} // namespace

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
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

void ReaderList::refresh()
{
    clearLines(*m_rows);
    const auto add
        = [this](const QString &icon, Tone tone, const QString &name, const QString &health) {
              auto *line = new FactLine(icon, tone, name, health, this);
              line->setObjectName(u"reader"_s);
              m_rows->addWidget(line);
          };
    add(u"keyboard"_s, Tone::Neutral, tr("Readers that type"),
        tr("Always heard, wherever the cursor is."));
    const QList<const Reader *> readers = m_readers.all();
    for (const Reader *reader : readers) {
        const auto [icon, tone] = signOf(reader->health());
        add(icon, tone, ReaderWords::name(*reader), ReaderWords::health(reader->health()));
    }
    m_tryNow->setText(tr("Try now"));
    m_tryNow->setVisible(std::ranges::any_of(
        readers, [](const Reader *reader) { return reader->health() == ReaderHealth::Lost; }));
    m_trial->setText(tr("Test my reader"));
}

} // namespace lobby::ui
