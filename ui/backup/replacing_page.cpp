#include "ui/backup/replacing_page.h"

#include "ui/backup/replacing_words.h"
#include "ui/kit/card.h"
#include "ui/kit/layout/centred.h"
#include "ui/kit/look/desk_style.h"
#include "ui/kit/look/look.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace lobby::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kReplacingWidth = 600;
constexpr int kReplacingTickMs = 100;

} // namespace

ReplacingPage::ReplacingPage(std::shared_ptr<SharedProgress> progress, QWidget *parent)
    : QWidget(parent)
    , m_progress(std::move(progress))
    , m_card(new Card(this))
    , m_working(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(u"replacingPage"_s);
    m_bar->setObjectName(u"replacingProgress"_s);
    m_cancel->setObjectName(u"replacingCancel"_s);
    m_working->setWordWrap(true);
    m_working->setTextFormat(Qt::PlainText);
    m_card->setFixedWidth(currentLook().scaled(kReplacingWidth));
    QVBoxLayout *column = m_card->content();
    column->setSpacing(Space::area);
    column->addWidget(m_working);
    column->addWidget(m_bar);
    column->addWidget(m_cancel, 0, Qt::AlignRight);
    putInTheMiddle(this, m_card);
    m_tick.setInterval(kReplacingTickMs);
    connect(&m_tick, &QTimer::timeout, this, &ReplacingPage::showProgress);
    connect(m_cancel, &QPushButton::clicked, this, &ReplacingPage::cancel);
    m_tick.start();
    m_cancel->setFocus();
    retranslate();
}

void ReplacingPage::cancel()
{
    m_progress->cancelled = true;
    m_cancel->setEnabled(false);
}

void ReplacingPage::showProgress()
{
    m_bar->setValue(m_progress->percent);
}

void ReplacingPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        cancel();
    else
        QWidget::keyPressEvent(event);
}

void ReplacingPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ReplacingPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), QColor(currentLook().colours.background));
}

void ReplacingPage::retranslate()
{
    m_card->setTitle(ReplacingWords::title());
    m_working->setText(ReplacingWords::working());
    m_bar->setAccessibleName(tr("How far it is"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace lobby::ui
