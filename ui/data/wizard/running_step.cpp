#include "ui/data/wizard/running_step.h"

#include "ui/kit/look/tokens.h"
#include "ui/kit/page_header.h"

#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using Phase = exchange::TableControl::Phase;

namespace {

constexpr int kLookEveryMs = 100;
constexpr double kMsOfASecond = 1000;

} // namespace

struct RunningStep::Progress
{
    std::atomic<int> phase = 0;
    std::atomic<qint64> done = 0;
    std::atomic<qint64> all = 0;
};

RunningStep::RunningStep(QWidget *parent)
    : QWidget(parent)
    , m_doing(new Heading(this))
    , m_bar(new QProgressBar(this))
    , m_rows(new QLabel(this))
    , m_stop(new QPushButton(this))
{
    m_doing->setObjectName(u"wizardDoing"_s);
    m_bar->setObjectName(u"wizardBar"_s);
    m_rows->setObjectName(u"wizardRows"_s);
    m_stop->setObjectName(u"wizardStop"_s);
    m_bar->setTextVisible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Space::area, 0, 0);
    column->setSpacing(Space::control);
    column->addWidget(m_doing);
    column->addWidget(m_bar);
    column->addWidget(m_rows);
    column->addWidget(m_stop, 0, Qt::AlignLeading);
    column->addStretch();
    connect(m_stop, &QPushButton::clicked, this, &RunningStep::stop);
    connect(&m_timer, &QTimer::timeout, this, &RunningStep::look);
    m_timer.setInterval(kLookEveryMs);
    retranslate();
}

std::shared_ptr<exchange::TableControl> RunningStep::begin()
{
    m_progress = std::make_shared<Progress>();
    m_control = std::make_shared<exchange::TableControl>();
    m_control->progress = [progress = m_progress](Phase phase, qint64 done, qint64 all) {
        progress->phase = int(phase);
        progress->done = done;
        progress->all = all;
    };
    m_phase = -1;
    m_stop->setEnabled(true);
    look();
    m_doing->announce();
    m_timer.start();
    return m_control;
}

void RunningStep::end()
{
    m_timer.stop();
    m_control.reset();
}

void RunningStep::stop()
{
    if (m_control)
        m_control->cancelled = true;
    m_stop->setEnabled(false); // what is being written is finished first, then taken back
}

void RunningStep::look()
{
    if (!m_progress)
        return;
    const int phase = m_progress->phase;
    if (phase != m_phase) {
        m_phase = phase;
        m_since.start();
    }
    switch (Phase(phase)) {
    case Phase::Reading:
        m_doing->setText(tr("The file is being checked…"));
        break;
    case Phase::Matching:
        m_doing->setText(tr("The rows are compared with the guests who are here…"));
        break;
    case Phase::Writing:
        m_doing->setText(tr("The guests are being written…"));
        break;
    case Phase::TakingBack:
        m_doing->setText(tr("What was written is being taken back…"));
        break;
    }
    const qint64 done = m_progress->done;
    const qint64 all = std::max<qint64>(m_progress->all, 0);
    m_bar->setRange(0, int(all));
    m_bar->setValue(int(std::min(done, all)));
    const QLocale locale;
    if (all == 0) {
        m_rows->setText({});
        return;
    }
    QStringList parts {
        tr("%1 of %2 rows").arg(locale.toString(done), locale.toString(std::max(done, all)))};
    const double seconds = double(m_since.elapsed()) / kMsOfASecond;
    if (done > 0 && seconds >= 1) {
        const double rate = double(done) / seconds;
        parts.append(tr("%1 rows a second").arg(locale.toString(qint64(rate))));
        const int left = int(double(all - done) / rate) + 1;
        parts.append(tr("%n second(s) left", nullptr, std::max(left, 0)));
    }
    m_rows->setText(parts.join(u" · "_s));
}

void RunningStep::focusFirst()
{
    m_stop->setFocus();
}

void RunningStep::retranslate()
{
    m_bar->setAccessibleName(tr("How far it is"));
    m_stop->setText(tr("Cancel; nothing is kept"));
    look();
}

} // namespace lobby::ui
