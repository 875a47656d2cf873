#include "ui/quality/reviews/reviews_page.h"

#include "models/support/async.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/look/desk_style.h"
#include "ui/kit/page_header.h"
#include "ui/kit/rows/desk_table.h"
#include "ui/quality/reviews/review_lines_model.h"
#include "ui/shell/page/actions.h"
#include "ui/wording/wording.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedLayout>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using namespace quality;
using Outcome = Verification::Outcome;

namespace {

constexpr int kUsuallyDrawn = 10;

} // namespace

ReviewsPage::ReviewsPage(Reviews &reviews, store::Database &database, QWidget *parent)
    : Page(parent)
    , m_reviews(reviews)
    , m_header(new PageHeader(this))
    , m_week(new QComboBox(this))
    , m_count(new QSpinBox(this))
    , m_member(new QComboBox(this))
    , m_draw(new QPushButton(this))
    , m_message(new InlineMessage(this))
    , m_table(new DeskTable(this))
    , m_model(new ReviewLinesModel(this))
    , m_empty(new EmptyState(u"list"_s, this))
    , m_words(new QLineEdit(this))
    , m_right(new QPushButton(this))
    , m_corrected(new QPushButton(this))
    , m_wrong(new QPushButton(this))
    , m_sign(new QPushButton(this))
{
    setObjectName(u"reviews"_s);
    m_week->setObjectName(u"reviewWeek"_s);
    m_count->setObjectName(u"reviewCount"_s);
    m_member->setObjectName(u"reviewMember"_s);
    m_draw->setObjectName(u"reviewDraw"_s);
    m_message->setObjectName(u"reviewMessage"_s);
    m_table->setObjectName(u"reviewLines"_s);
    m_empty->setObjectName(u"reviewEmpty"_s);
    m_words->setObjectName(u"reviewWords"_s);
    m_right->setObjectName(u"reviewRight"_s);
    m_corrected->setObjectName(u"reviewCorrected"_s);
    m_wrong->setObjectName(u"reviewWrong"_s);
    m_sign->setObjectName(u"reviewSign"_s);
    build();
    connect(m_week, &QComboBox::currentIndexChanged, this, &ReviewsPage::say);
    connect(m_draw, &QPushButton::clicked, this, &ReviewsPage::draw);
    connect(m_right, &QPushButton::clicked, this, [this] { find(Outcome::Right); });
    connect(m_corrected, &QPushButton::clicked, this, [this] { find(Outcome::Corrected); });
    connect(m_wrong, &QPushButton::clicked, this, [this] { find(Outcome::False); });
    connect(m_sign, &QPushButton::clicked, this, &ReviewsPage::sign);
    connect(m_table, &DeskTable::opened, this, [this] {
        Q_EMIT openRequested({u"guest"_s, currentGuest()});
    });
    connect(&database, &store::Database::changed, this, [this] {
        if (isVisible())
            load();
    });
    retranslate();
}

PageEntry ReviewsPage::entry(Reviews &reviews, store::Database &database)
{
    return {u"reviews"_s, [] { return tr("Reviews"); }, u"list"_s,
        [&reviews, &database](
            QWidget *parent) { return new ReviewsPage(reviews, database, parent); },
        PageEntry::Place::Hidden, u"service"_s};
}

void ReviewsPage::build()
{
    m_count->setRange(1, Reviews::kMostDrawn);
    m_count->setValue(kUsuallyDrawn);
    m_table->setModel(m_model);
    m_table->setColumnWidths(
        {{ReviewLinesModel::FindingColumn, 200}}, ReviewLinesModel::NameColumn);
    for (QPushButton *button : {m_right, m_corrected, m_wrong})
        setButtonKind(button, ButtonKind::Quiet);
    auto *top = new QHBoxLayout;
    top->setSpacing(Space::control);
    top->addWidget(m_header);
    top->addWidget(m_week);
    top->addStretch();
    for (QWidget *part : QList<QWidget *> {m_count, m_member, m_draw})
        top->addWidget(part);
    auto *centre = new QWidget(this);
    m_centre = new QStackedLayout(centre);
    m_centre->addWidget(m_table);
    m_centre->addWidget(m_empty);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(Space::control);
    bottom->addWidget(m_words, 1);
    for (QPushButton *button : {m_right, m_corrected, m_wrong, m_sign})
        bottom->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::page, 0, Space::page, Space::control);
    column->setSpacing(Space::control);
    column->addLayout(top);
    column->addWidget(m_message);
    column->addWidget(centre, 1);
    column->addLayout(bottom);
}

QString ReviewsPage::title() const
{
    return tr("Reviews");
}

void ReviewsPage::declareActions(Actions &actions)
{
    const auto add = [&](const QString &id, const std::function<QString()> &text,
                         const std::function<void()> &run, Qt::Key letter) {
        actions.add({.id = id,
                        .text = text,
                        .run = run,
                        .listKey = letter,
                        .menu = Menu::Guest,
                        .hint = true},
            this);
    };
    add(
        u"review.right"_s, [] { return tr("Record is right"); }, [this] { find(Outcome::Right); },
        Qt::Key_R);
    add(
        u"review.corrected"_s, [] { return tr("Record was corrected"); },
        [this] { find(Outcome::Corrected); }, Qt::Key_C);
    add(
        u"review.wrong"_s, [] { return tr("Record is wrong"); }, [this] { find(Outcome::False); },
        Qt::Key_W);
    actions.attachList(m_table);
}

void ReviewsPage::open(const QString &)
{
    load();
    loadReviewers();
}

void ReviewsPage::load()
{
    const int generation = ++m_generation;
    whenDone(m_reviews.all(), this, [this, generation](const Result<QList<ReviewFile>> &files) {
        if (generation != m_generation)
            return;
        if (files)
            loaded(*files);
        else
            failed(files.error());
    });
}

void ReviewsPage::loaded(const QList<ReviewFile> &files)
{
    const bool isFirst = !m_isLoaded;
    m_isLoaded = true;
    const int chosen = std::max(0, m_week->currentIndex());
    const bool isNew = files.size() > m_files.size();
    m_files = files;
    {
        const QSignalBlocker quiet(m_week);
        m_week->clear();
        for (const ReviewFile &file : files)
            m_week->addItem(file.review.week.toString(Qt::ISODate));
        m_week->setCurrentIndex(isNew ? 0 : std::min<int>(chosen, int(files.size()) - 1));
    }
    say();
    if (isFirst && isVisible())
        focusFirst();
}

void ReviewsPage::loadReviewers()
{
    whenDone(m_reviews.reviewers(), this, [this](const Result<QList<Reviewer>> &reviewers) {
        if (!reviewers)
            return; // load() says why
        m_reviewers = *reviewers;
        m_member->clear();
        for (const Reviewer &one : m_reviewers) {
            m_member->addItem(one.name);
            if (one.id == m_reviews.member())
                m_member->setCurrentIndex(m_member->count() - 1);
        }
        say();
    });
}

const ReviewFile *ReviewsPage::shown() const
{
    const int at = m_week->currentIndex();
    return at >= 0 && at < m_files.size() ? &m_files.at(at) : nullptr;
}

void ReviewsPage::draw()
{
    const int member = m_member->currentIndex();
    if (member < 0)
        return;
    m_message->clear();
    const QString task = tr("Look through %n record(s) drawn by lot", nullptr, m_count->value());
    whenDone(m_reviews.draw(m_count->value(), m_reviewers.at(member).id, task), this,
        [this](const Result<Uuid> &drawn) {
            if (drawn)
                load();
            else
                failed(drawn.error());
        });
}

void ReviewsPage::find(Outcome outcome)
{
    const ReviewFile *file = shown();
    const int row = m_table->currentRow();
    if (!file || row < 0 || !m_right->isEnabled())
        return;
    if (outcome == Outcome::False && m_words->text().trimmed().isEmpty()) {
        m_message->showMessage(Tone::Info, tr("Write what is wrong with the record."),
            tr("Then choose “Wrong” again; nothing was noted yet."));
        m_words->setFocus();
        return;
    }
    m_message->clear();
    const QString reason = outcome == Outcome::False ? m_words->text() : QString();
    whenDone(m_reviews.find(file->review.id, m_model->lines().at(row).guest, outcome, reason), this,
        [this, row](const Result<Done> &done) {
            if (!done) {
                failed(done.error());
                return;
            }
            m_words->clear();
            if (row + 1 < m_model->rowCount())
                m_table->setCurrentIndex(m_model->index(row + 1, 0));
            m_table->setFocus();
            load();
        });
}

void ReviewsPage::sign()
{
    const ReviewFile *file = shown();
    if (!file)
        return;
    m_message->clear();
    whenDone(
        m_reviews.sign(file->review.id, m_words->text()), this, [this](const Result<Done> &done) {
            if (!done) {
                failed(done.error());
                return;
            }
            m_words->clear();
            m_table->setFocus(); // the keys to say something go
            Q_EMIT toastRequested(tr("Signed. The task is done."), {}, {});
            load();
        });
}

void ReviewsPage::failed(const Error &error)
{
    if (error.code == Error::Code::Conflict) {
        m_message->showMessage(Tone::Info, tr("This review was drawn or signed already."),
            tr("Nothing is lost; it is shown as it is now."));
        return;
    }
    if (error.code == Error::Code::NotFound && error.subject == "guest"_L1) {
        m_message->showMessage(Tone::Info, tr("This branch has no guests to draw."),
            tr("Guests count who were registered here or stayed here."));
        return;
    }
    const Wording words = describe(error);
    m_message->showMessage(Tone::Err, words.what, words.next, QString(codeName(error.code)));
}

void ReviewsPage::say()
{
    const ReviewFile *file = shown();
    m_model->setLines(file ? file->lines : QList<ReviewLine>());
    m_centre->setCurrentWidget(
        file || !m_isLoaded ? static_cast<QWidget *>(m_table) : static_cast<QWidget *>(m_empty));
    m_week->setVisible(!m_files.isEmpty());
    const bool mayDraw = m_reviews.mayDraw();
    m_draw->setEnabled(mayDraw && !m_reviewers.isEmpty());
    m_draw->setToolTip(mayDraw ? QString() : tr("Your role does not include this."));
    const bool isMine
        = file && !file->review.isSigned() && file->review.assignedTo == m_reviews.member();
    for (QPushButton *button : {m_right, m_corrected, m_wrong})
        button->setEnabled(isMine);
    m_words->setEnabled(isMine);
    m_sign->setEnabled(isMine && file->isDone());
    // Where nothing was drawn, or all is signed, there is nothing to say about.
    const bool isOpen = file && !file->review.isSigned();
    for (QWidget *part : QList<QWidget *> {m_words, m_right, m_corrected, m_wrong, m_sign})
        part->setVisible(isOpen);
    if (!file)
        m_header->setDetail({});
    else if (file->review.isSigned())
        m_header->setDetail(tr("Signed by %1").arg(file->signedBy));
    else
        m_header->setDetail(tr("%1 of %2 looked at, by %3")
                                .arg(file->done())
                                .arg(file->lines.size())
                                .arg(file->assignedTo));
}

QString ReviewsPage::currentGuest() const
{
    return m_table->currentIndex().siblingAtColumn(0).data(ReviewLinesModel::IdRole).toString();
}

void ReviewsPage::focusFirst()
{
    if (m_centre->currentWidget() == m_empty)
        m_count->setFocus();
    else
        m_table->setFocus();
}

void ReviewsPage::refresh()
{
    m_message->clear();
    load();
}

QList<QWidget *> ReviewsPage::panes() const
{
    QList<QWidget *> panes {m_count, m_table};
    if (m_words->isVisibleTo(this))
        panes.append(m_words);
    return panes;
}

QList<KeyHint> ReviewsPage::keyHints() const
{
    return {{u"Enter"_s, tr("Open the guest")}};
}

void ReviewsPage::retranslate()
{
    m_header->setTitle(title());
    m_week->setAccessibleName(tr("Week"));
    m_count->setAccessibleName(tr("How many records"));
    //: before a number that can be changed
    m_count->setPrefix(tr("Records: "));
    m_member->setAccessibleName(tr("Who looks through them"));
    m_draw->setText(tr("Draw for this week"));
    m_words->setAccessibleName(tr("What is wrong, or a note when signing"));
    m_words->setPlaceholderText(tr("What is wrong, or a note when signing"));
    m_right->setText(tr("Right  R"));
    m_corrected->setText(tr("Corrected  C"));
    m_wrong->setText(tr("Wrong  W"));
    m_sign->setText(tr("Sign"));
    m_table->setAccessibleName(tr("Records that were drawn"));
    m_empty->setSentence(tr("No records have been drawn here yet."));
    m_model->retranslate();
    say();
}

} // namespace lobby::ui
