#include "ui/followups/care/care_page.h"

#include "models/support/async.h"
#include "ui/followups/care/care_model.h"
#include "ui/followups/care/care_words.h"
#include "ui/followups/care/greeting_pdf.h"
#include "ui/guests/words/guest_words.h"
#include "ui/kit/card.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/layout/fields.h"
#include "ui/kit/look/desk_style.h"
#include "ui/kit/page_header.h"
#include "ui/kit/rows/desk_table.h"
#include "ui/kit/rows/segment_bar.h"
#include "ui/shell/page/actions.h"
#include "ui/wording/wording.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using care::CareRow;
using care::CareWay;
using care::GreetingForm;
using care::GreetingText;

namespace {

constexpr int kCareCardWidth = 380;
constexpr std::array kCareDays {7, 14, 30};
enum CareKinds { AllKinds, BirthdaysOnly, FestivalsOnly };

QString languageName(QLatin1StringView language)
{
    if (language == "zh_CN"_L1)
        return u"简体中文"_s;
    return language == "zh_TW"_L1 ? u"繁體中文"_s : u"English"_s;
}

} // namespace

CarePage::CarePage(const CareServices &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_model(new CareModel(services.care, services.database, this))
    , m_header(new PageHeader(this))
    , m_whom(new SegmentBar(this))
    , m_kinds(new QComboBox(this))
    , m_days(new QComboBox(this))
    , m_message(new InlineMessage(this))
    , m_table(new DeskTable(this))
    , m_empty(new EmptyState(u"balloon"_s, this))
    , m_centre(new QStackedLayout)
    , m_card(new Card(this))
    , m_way(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_text(new QPlainTextEdit(this))
    , m_hint(new QLabel(this))
    , m_copy(new QPushButton(this))
    , m_print(new QPushButton(this))
    , m_done(new QPushButton(this))
    , m_edit(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_shipped(new QPushButton(this))
{
    setObjectName(u"care"_s);
    m_whom->setObjectName(u"careWhom"_s);
    m_kinds->setObjectName(u"careKinds"_s);
    m_days->setObjectName(u"careDays"_s);
    m_message->setObjectName(u"careMessage"_s);
    m_table->setObjectName(u"careTable"_s);
    m_empty->setObjectName(u"careEmpty"_s);
    m_way->setObjectName(u"careWay"_s);
    m_language->setObjectName(u"careLanguage"_s);
    m_text->setObjectName(u"careText"_s);
    m_hint->setObjectName(u"careHint"_s);
    m_copy->setObjectName(u"careCopy"_s);
    m_print->setObjectName(u"carePrint"_s);
    m_done->setObjectName(u"careDone"_s);
    m_edit->setObjectName(u"careEdit"_s);
    m_save->setObjectName(u"careSave"_s);
    m_shipped->setObjectName(u"careShipped"_s);
    build();
    connectParts();
    retranslate();
}

void CarePage::build()
{
    for (int segment = 0; segment < 2; ++segment)
        m_whom->addSegment({});
    m_table->setModel(m_model);
    m_table->setColumnWidths<int>({{CareModel::DayColumn, 150}, {CareModel::OccasionColumn, 150},
                                      {CareModel::StayColumn, 130}, {CareModel::WaysColumn, 150}},
        CareModel::GuestColumn);
    m_centre->addWidget(m_table);
    m_centre->addWidget(m_empty);
    m_text->setTabChangesFocus(true);
    m_hint->setWordWrap(true);
    setSecondary(m_hint);
    setButtonKind(m_done, ButtonKind::Primary);
    setButtonKind(m_save, ButtonKind::Primary);
    setButtonKind(m_edit, ButtonKind::Quiet);
    setButtonKind(m_shipped, ButtonKind::Quiet);

    auto *choices = new QHBoxLayout;
    choices->setSpacing(Space::control);
    choices->addWidget(m_way, 1);
    choices->addWidget(m_language, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::control);
    for (QPushButton *button : {m_copy, m_print, m_done, m_shipped, m_save})
        buttons->addWidget(button);
    buttons->addStretch();
    m_card->content()->addLayout(choices);
    m_card->content()->addWidget(m_text, 1);
    m_card->content()->addWidget(m_hint);
    m_card->content()->addLayout(buttons);
    m_card->content()->addWidget(m_edit, 0, Qt::AlignLeading);
    m_card->setFixedWidth(currentLook().scaled(kCareCardWidth));
    m_card->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    for (QComboBox *box : {m_kinds, m_days})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);

    auto *filters = new QHBoxLayout;
    filters->setSpacing(Space::control);
    filters->addWidget(m_whom);
    filters->addStretch();
    filters->addWidget(m_kinds);
    filters->addWidget(m_days);
    auto *across = new QHBoxLayout;
    across->setSpacing(Space::area);
    across->addLayout(m_centre, 1);
    across->addWidget(m_card);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::page, 0, Space::page, Space::control);
    column->setSpacing(Space::control);
    column->addWidget(m_header);
    column->addLayout(filters);
    column->addWidget(m_message);
    column->addLayout(across, 1);
    tabInOrder({m_whom, m_kinds, m_days, m_table, m_way, m_language, m_text, m_copy, m_print,
        m_done, m_shipped, m_save, m_edit});
}

void CarePage::connectParts()
{
    connect(m_whom, &QTabBar::currentChanged, this, &CarePage::show);
    for (QComboBox *box : {m_kinds, m_days})
        connect(box, &QComboBox::currentIndexChanged, this, &CarePage::show);
    connect(m_model, &CareModel::loaded, this, &CarePage::loaded);
    connect(m_model, &CareModel::failed, this, &CarePage::failed);
    connect(m_table, &DeskTable::opened, this, &CarePage::openGuest);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &CarePage::showChosen);
    for (QComboBox *box : {m_way, m_language})
        connect(box, &QComboBox::currentIndexChanged, this, &CarePage::showText);
    connect(m_copy, &QPushButton::clicked, this, &CarePage::copy);
    connect(m_print, &QPushButton::clicked, this, &CarePage::print);
    connect(m_done, &QPushButton::clicked, this, &CarePage::finish);
    connect(m_edit, &QPushButton::clicked, this, &CarePage::editWords);
    connect(m_save, &QPushButton::clicked, this, [this] { saveWords(m_text->toPlainText()); });
    connect(m_shipped, &QPushButton::clicked, this, [this] { saveWords({}); });
}

PageEntry CarePage::entry(const CareServices &services)
{
    return {u"care"_s, [] { return tr("Birthdays and festivals"); }, u"balloon"_s,
        [services](QWidget *parent) { return new CarePage(services, parent); },
        PageEntry::Place::Hidden, u"follow-ups"_s};
}

QString CarePage::title() const
{
    return tr("Birthdays and festivals");
}

void CarePage::declareActions(Actions &actions)
{
    m_actions = &actions;
    actions.add({.id = u"care.done"_s,
                    .text = [] { return tr("Greeted"); },
                    .run = [this] { finish(); },
                    .listKey = Qt::Key_D,
                    .menu = Menu::Guest,
                    .icon = u"check-lg"_s,
                    .hint = true},
        this);
    actions.add({.id = u"care.copy"_s,
                    .text = [] { return tr("Copy the words"); },
                    .run = [this] { copy(); },
                    .listKey = Qt::Key_C,
                    .menu = Menu::Guest,
                    .hint = true},
        this);
    actions.add({.id = u"care.print"_s,
                    .text = [] { return tr("Print the letter"); },
                    .run = [this] { print(); },
                    .listKey = Qt::Key_P,
                    .menu = Menu::Guest,
                    .icon = u"printer"_s,
                    .hint = true},
        this);
    actions.add({.id = u"care.words"_s,
                    .text = [] { return tr("Change the words of the house"); },
                    .run = [this] { editWords(); },
                    .listKey = Qt::Key_E,
                    .menu = Menu::Guest,
                    .icon = u"pencil"_s,
                    .hint = true},
        this);
    actions.attachList(m_table);
    blockActions();
}

void CarePage::open(const QString &)
{
    m_message->clear();
    readWords();
    show();
}

void CarePage::show()
{
    care::CareWish wish;
    wish.whom = m_whom->currentIndex() == 0 ? care::Whom::OfHouse : care::Whom::Everybody;
    wish.birthdays = m_kinds->currentIndex() != FestivalsOnly;
    wish.festivals = m_kinds->currentIndex() != BirthdaysOnly;
    wish.days = kCareDays.at(static_cast<std::size_t>(std::max(m_days->currentIndex(), 0)));
    m_model->show(wish);
}

void CarePage::readWords()
{
    whenDone(m_services.choices.load(), this, [this](const Result<followups::Choices> &words) {
        if (words)
            m_words = *words;
        showText();
    });
}

QJsonObject CarePage::saveState() const
{
    return {{u"whom"_s, m_whom->currentIndex()}, {u"kinds"_s, m_kinds->currentIndex()},
        {u"days"_s, m_days->currentIndex()}};
}

void CarePage::restoreState(const QJsonObject &state)
{
    m_whom->setCurrentIndex(state.value(u"whom"_s).toInt());
    m_kinds->setCurrentIndex(state.value(u"kinds"_s).toInt());
    m_days->setCurrentIndex(state.value(u"days"_s).toInt());
}

QJsonObject CarePage::draft() const
{
    if (!m_edited || m_text->toPlainText() == wordsOf(*m_edited, m_words))
        return {};
    return {{u"kind"_s, int(m_edited->kind)}, {u"form"_s, int(m_edited->form)},
        {u"language"_s, m_edited->language}, {u"words"_s, m_text->toPlainText()}};
}

void CarePage::restoreDraft(const QJsonObject &draft)
{
    stopEditing();
    if (draft.isEmpty())
        return;
    m_edited = GreetingText {care::OccasionKind(draft.value(u"kind"_s).toInt()),
        GreetingForm(draft.value(u"form"_s).toInt()), draft.value(u"language"_s).toString()};
    m_text->setPlainText(draft.value(u"words"_s).toString());
    blockActions();
}

QString CarePage::currentGuest() const
{
    const CareRow *chosen = current();
    return chosen ? chosen->guest.id.toString() : QString();
}

void CarePage::focusFirst()
{
    if (m_centre->currentIndex() == 0)
        m_table->setFocus();
    else
        m_whom->setFocus();
}

void CarePage::refresh()
{
    m_message->clear();
    readWords();
    m_model->refresh();
}

QList<QWidget *> CarePage::panes() const
{
    return {m_whom, m_centre->currentWidget(), m_card};
}

QList<KeyHint> CarePage::keyHints() const
{
    return {{u"Enter"_s, tr("Open the guest")}};
}

void CarePage::loaded()
{
    const int rows = m_model->rowCount();
    const bool leaves = rows == 0 && m_table->hasFocus();
    m_header->setDetail(rows == 0 ? QString() : tr("%n still to greet", nullptr, m_model->left()));
    showEmpty();
    m_centre->setCurrentIndex(rows == 0 ? 1 : 0);
    if (leaves)
        m_whom->setFocus();
    showChosen();
}

void CarePage::showEmpty()
{
    m_empty->setSentence(m_whom->currentIndex() == 0
            ? tr("Nobody in the house or arriving has a birthday or festival in these days and "
                 "allows to be greeted.")
            : tr("Nobody who agreed to be greeted has a birthday or festival in these days."));
}

void CarePage::failed(const Error &error)
{
    const Wording words = describe(error);
    m_message->showMessage(Tone::Err, words.what, words.next, QString(codeName(error.code)));
    blockActions();
}

const CareRow *CarePage::current() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_model->rowCount() ? &m_model->row(row) : nullptr;
}

std::optional<CareWay> CarePage::way() const
{
    const CareRow *chosen = current();
    const int index = m_way->currentIndex();
    return chosen && index >= 0 && index < chosen->ways.size()
        ? std::optional(chosen->ways.at(index))
        : std::nullopt;
}

QString CarePage::language() const
{
    return care::kGreetingLanguages.at(
        static_cast<std::size_t>(std::max(m_language->currentIndex(), 0)));
}

GreetingText CarePage::which() const
{
    const CareRow *chosen = current();
    return {chosen ? chosen->occasion.kind : care::OccasionKind::Birthday,
        way() == CareWay::Message ? GreetingForm::Message : GreetingForm::Letter, language()};
}

/// Whoever is chosen now, in his language.
void CarePage::showChosen()
{
    const CareRow *chosen = current();
    const Uuid shown = chosen ? greetingId(chosen->guest.id, chosen->occasion) : Uuid();
    if (!m_edited && shown != m_shown) {
        m_shown = shown;
        const QSignalBlocker ways(m_way);
        const QSignalBlocker languages(m_language);
        m_way->clear();
        if (chosen) {
            for (const CareWay one : chosen->ways)
                m_way->addItem(CareWords::way(one));
            const auto *const spoken
                = std::ranges::find(care::kGreetingLanguages, languageOf(chosen->guest));
            m_language->setCurrentIndex(
                static_cast<int>(spoken - care::kGreetingLanguages.begin()));
        }
    }
    showText();
}

void CarePage::showText()
{
    if (!m_edited) {
        const CareRow *chosen = current();
        m_text->setPlainText(chosen ? greeting(wordsOf(which(), m_words), *chosen, language(),
                                 m_services.houseName(), m_services.care.staffName())
                                    : QString());
    }
    blockActions();
}

void CarePage::blockActions()
{
    const CareRow *chosen = current();
    QString reason;
    if (!m_services.care.may())
        reason = GuestWords::permissionNeeded(u"followup.edit"_s);
    else if (m_edited)
        reason = tr("The words of the house are being changed.");
    else if (!chosen)
        reason = tr("Nobody is chosen.");
    else if (chosen->isDone)
        reason = tr("Was greeted already.");
    QString printing = reason;
    if (printing.isEmpty() && way() != CareWay::InPerson)
        printing = tr("A letter is laid out in the house; no other way is printed.");
    const QString words = m_edited     ? reason
        : m_services.choices.maySave() ? (chosen ? QString() : tr("Nobody is chosen."))
                                       : GuestWords::permissionNeeded(u"settings.property"_s);
    if (m_actions) {
        m_actions->setBlocked(u"care.done"_s, reason);
        m_actions->setBlocked(u"care.copy"_s, reason);
        m_actions->setBlocked(u"care.print"_s, printing);
        m_actions->setBlocked(u"care.words"_s, words);
    }
    m_copy->setEnabled(reason.isEmpty());
    m_done->setEnabled(reason.isEmpty());
    m_print->setEnabled(printing.isEmpty());
    m_edit->setEnabled(words.isEmpty());
    m_text->setReadOnly(!m_edited);
    m_hint->setText(m_edited ? CareWords::problem(care::GreetingProblem::UnknownField) : QString());
    for (QWidget *part : std::initializer_list<QWidget *> {m_hint, m_save, m_shipped})
        part->setVisible(m_edited.has_value());
    for (QWidget *part : std::initializer_list<QWidget *> {m_copy, m_print, m_done, m_edit})
        part->setVisible(!m_edited);
    for (QWidget *part : std::initializer_list<QWidget *> {m_way, m_language})
        part->setEnabled(chosen && !m_edited);
    m_card->setTitle(m_edited ? tr("Words of the house: %1")
                                    .arg(languageName(*std::ranges::find(
                                        care::kGreetingLanguages, m_edited->language)))
            : chosen ? tr("Words for %1").arg(chosen->guest.name.listForm())
                     : tr("Words"));
}

void CarePage::openGuest()
{
    if (const QString guest = currentGuest(); !guest.isEmpty())
        Q_EMIT openRequested({u"guest"_s, guest});
}

void CarePage::copy()
{
    if (!m_copy->isEnabled())
        return;
    QGuiApplication::clipboard()->setText(m_text->toPlainText());
    Q_EMIT toastRequested(tr("The words are copied. Press D once the guest was greeted."), {}, {});
}

void CarePage::print()
{
    if (!m_print->isEnabled())
        return;
    whenDone(m_services.print(greetingPdf(m_text->toPlainText(), language()), tr("Letter")), this,
        [this](const Result<Done> &printed) {
            if (printed) {
                Q_EMIT toastRequested(
                    tr("The letter is printed. Press D once the guest was greeted."), {}, {});
                return;
            }
            m_message->showMessage(Tone::Warn, tr("No printer took the letter."),
                tr("Look at the printer and print again, or copy the words. Nothing was noted."));
        });
}

void CarePage::finish()
{
    const CareRow *chosen = current();
    const auto how = way();
    if (!chosen || !how || !m_done->isEnabled())
        return;
    m_message->clear();
    whenDone(m_services.care.done(*chosen, *how, CareWords::noted(chosen->occasion)), this,
        [this](const Result<Uuid> &noted) {
            if (noted) {
                Q_EMIT toastRequested(tr("Noted as a contact with the guest."), {}, {});
                return;
            }
            const Error &error = noted.error();
            Wording words = describe(error);
            if (error.code == Error::Code::Conflict)
                words = {tr("Somebody has greeted this guest meanwhile. Nothing was noted twice."),
                    tr("Go on with the next guest.")};
            else if (error.subject == "consent"_L1)
                words = {tr("The guest does not allow this any more. Nothing was noted."),
                    tr("Do not send it; choose another way if there is one.")};
            m_message->showMessage(
                Tone::Warn, words.what, words.next, QString(codeName(error.code)));
            m_model->refresh();
        });
}

void CarePage::editWords()
{
    if (!m_edit->isEnabled() || m_edited)
        return;
    m_edited = which();
    m_text->setPlainText(wordsOf(*m_edited, m_words));
    blockActions();
    m_text->setFocus();
}

/// Nothing takes the words of the program again.
void CarePage::saveWords(const QString &typed)
{
    if (!m_edited)
        return;
    const QString words = typed.trimmed();
    const bool isTakenBack = typed.isEmpty();
    if (const auto problem = isTakenBack ? std::nullopt : care::problemOf(words)) {
        m_message->showMessage(Tone::Err,
            tr("These words cannot be saved. What you typed is still here."),
            CareWords::problem(*problem));
        return;
    }
    const bool isShipped = words == shippedWords(*m_edited);
    whenDone(m_services.choices.save({{choiceOf(*m_edited), isShipped ? QString() : words}}), this,
        [this](const Result<Done> &saved) {
            if (!saved) {
                failed(saved.error());
                return;
            }
            m_message->clear();
            stopEditing();
            readWords();
            Q_EMIT toastRequested(tr("The words of the house were saved."), {}, {});
        });
}

void CarePage::stopEditing()
{
    if (!m_edited)
        return;
    m_edited.reset();
    showChosen();
    focusFirst();
}

void CarePage::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_edited && event->key() == Qt::Key_Escape) {
        m_message->clear();
        stopEditing();
    } else if (m_edited && isEnter && event->modifiers().testFlag(Qt::ControlModifier)) {
        saveWords(m_text->toPlainText());
    } else {
        Page::keyPressEvent(event);
    }
}

void CarePage::retranslate()
{
    m_header->setTitle(title());
    m_whom->setTitle(0, tr("In the house and arriving"));
    m_whom->setTitle(1, tr("Everybody who agreed"));
    m_whom->setAccessibleName(tr("Whom to greet"));
    setTexts(m_kinds, {tr("Birthdays and festivals"), tr("Birthdays"), tr("Festivals")});
    m_kinds->setAccessibleName(tr("Occasions"));
    QStringList days;
    for (const int count : kCareDays)
        days.append(tr("The next %n days", nullptr, count));
    setTexts(m_days, days);
    m_days->setAccessibleName(tr("Of how many days"));
    QStringList languages;
    for (const QLatin1StringView language : care::kGreetingLanguages)
        languages.append(languageName(language));
    setTexts(m_language, languages);
    m_language->setAccessibleName(tr("Language of the words"));
    m_way->setAccessibleName(tr("How the guest is greeted"));
    m_text->setAccessibleName(tr("Words"));
    m_table->setAccessibleName(title());
    m_copy->setText(tr("Copy  C"));
    m_copy->setAccessibleName(tr("Copy"));
    m_print->setText(tr("Print  P"));
    m_print->setAccessibleName(tr("Print"));
    m_done->setText(tr("Greeted  D"));
    m_done->setAccessibleName(tr("Greeted"));
    m_edit->setText(tr("Change the words of the house  E"));
    m_edit->setAccessibleName(tr("Change the words of the house"));
    m_save->setText(tr("Save  Ctrl+Enter"));
    m_save->setAccessibleName(tr("Save"));
    m_shipped->setText(tr("As the program has it"));
    m_model->retranslate();
    m_shown = {}; // the ways are said anew
    loaded();
    Q_EMIT titleChanged();
}

} // namespace lobby::ui
