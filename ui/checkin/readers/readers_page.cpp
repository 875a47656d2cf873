#include "ui/checkin/readers/readers_page.h"

#include "ui/checkin/readers/key_probe.h"
#include "ui/checkin/readers/reader_list.h"
#include "ui/checkin/readers/reader_settings_card.h"
#include "ui/checkin/readers/reader_words.h"
#include "ui/checkin/readers/trial_card.h"
#include "ui/kit/layout/scrolled.h"
#include "ui/kit/look/look.h"
#include "ui/kit/page_header.h"

#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace lobby::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeftWidth = 440;

} // namespace

ReadersPage::ReadersPage(const Services &services, QWidget *parent)
    : Page(parent)
    , m_header(new PageHeader(this))
    , m_readers(new Card(this))
    , m_list(new ReaderList(services.readers, m_readers))
    , m_settings(new ReaderSettingsCard(services.settings, this))
    , m_trial(new TrialCard(this))
    , m_documents(new Card(this))
{
    setObjectName(u"readersPage"_s);
    m_list->setTrialOffered(false);
    m_readers->content()->addWidget(m_list);
    addDocuments(services.simulated);

    auto *left = new QVBoxLayout;
    left->setSpacing(Space::area);
    left->addWidget(m_readers);
    left->addWidget(m_settings);
    left->addStretch();
    auto *right = new QVBoxLayout;
    right->setSpacing(Space::area);
    right->addWidget(m_trial);
    right->addWidget(m_documents);
    right->addStretch();
    m_readers->setFixedWidth(currentLook().scaled(kLeftWidth));
    m_settings->setFixedWidth(currentLook().scaled(kLeftWidth));
    auto *inside = new QWidget;
    auto *across = new QHBoxLayout(inside);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(Space::area);
    across->addLayout(left);
    across->addLayout(right, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::page, 0, Space::page, Space::page);
    column->setSpacing(Space::control);
    column->addWidget(m_header);
    column->addWidget(scrolled(inside), 1);

    m_trial->setSettings(m_settings->readers());
    connect(&services.settings, &DeskSettingsFile::changed, this,
        [this] { m_trial->setSettings(m_settings->readers()); });
    connect(m_trial, &TrialCard::accepted, this, [this](const checkin::ReaderSettings &readers) {
        m_settings->apply(readers);
        Q_EMIT toastRequested(tr("These settings are in force now."), {}, {});
    });
    connect(m_settings, &ReaderSettingsCard::notSaved, this, [this] {
        Q_EMIT toastRequested(
            tr("This setting will be forgotten at the next start: it could not be written."), {},
            {});
    });
    retranslate();
}

PageEntry ReadersPage::entry(const Services &services)
{
    return {u"readers"_s, [] { return tr("Readers"); }, u"upc-scan"_s,
        [services](QWidget *parent) { return new ReadersPage(services, parent); },
        PageEntry::Place::Hidden, u"settings"_s};
}

void ReadersPage::addDocuments(checkin::SimulatedReader *simulated)
{
    m_documents->setVisible(simulated != nullptr);
    if (!simulated)
        return;
    constexpr int kAcross = 3;
    auto *grid = new QGridLayout;
    grid->setSpacing(Space::control);
    const auto &documents = checkin::simulatedDocuments();
    for (int i = 0; i < documents.size(); ++i) {
        auto *play = new QPushButton(m_documents);
        play->setObjectName(u"simulate.%1"_s.arg(i));
        connect(play, &QPushButton::clicked, simulated,
            [simulated, document = documents.at(i)] { simulated->play(document); });
        grid->addWidget(play, i / kAcross, i % kAcross);
        m_plays.append(play);
    }
    m_documents->content()->addLayout(grid);
}

QString ReadersPage::title() const
{
    return tr("Readers");
}

void ReadersPage::open(const QString &)
{
    m_settings->reload();
}

void ReadersPage::refresh()
{
    m_settings->reload();
}

void ReadersPage::focusFirst()
{
    m_trial->probe()->setFocus();
}

QList<QWidget *> ReadersPage::panes() const
{
    return {m_trial->probe(), m_settings};
}

void ReadersPage::retranslate()
{
    m_header->setTitle(title());
    m_header->setDetail(tr("Changes of this desk are in force at once."));
    m_readers->setTitle(tr("Readers of this desk"));
    m_documents->setTitle(tr("Made-up documents"));
    const auto &documents = checkin::simulatedDocuments();
    for (qsizetype i = 0; i < m_plays.size(); ++i)
        m_plays.at(i)->setText(ReaderWords::document(documents.at(i)));
    Q_EMIT titleChanged();
}

} // namespace lobby::ui
