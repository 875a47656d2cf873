#include "ui/shell/help_dialogs.h"

#include "ui/kit/look/look.h"
#include "ui/kit/page_header.h"
#include "ui/kit/rows/desk_table.h"
#include "ui/shell/page/actions.h"

#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace lobby::ui {

namespace {

QString allKeys(const Actions::Entry &entry)
{
    QStringList keys;
    for (const QKeySequence &key : entry.action->shortcuts())
        keys.append(key.toString(QKeySequence::NativeText));
    if (entry.spec.listKey != Qt::Key_unknown)
        keys.append(QKeySequence(entry.spec.listKey).toString(QKeySequence::NativeText));
    return keys.join(QStringLiteral("   "));
}

} // namespace

ShortcutOverlay::ShortcutOverlay(const Actions &actions, QWidget *window)
    : QDialog(window)
{
    setObjectName(QStringLiteral("shortcutOverlay"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(560, 600);
    auto *model = new QStandardItemModel(0, 3, this);
    model->setHorizontalHeaderLabels({tr("Key"), tr("Action"), tr("Remark")});
    const auto isLetter
        = [](const Actions::Entry &entry) { return entry.spec.listKey != Qt::Key_unknown; };
    for (const Actions::Entry *entry : actions.active()) {
        const QString remark = !entry->reason.isEmpty() ? entry->reason
            : isLetter(*entry) ? tr("While the list has the focus; with Alt in its filter")
                               : QString();
        model->appendRow({new QStandardItem(allKeys(*entry)),
            new QStandardItem(entry->action->text().remove(u'&')), new QStandardItem(remark)});
    }
    auto *table = new DeskTable(this);
    table->setObjectName(QStringLiteral("shortcutTable"));
    table->setAccessibleName(tr("Keyboard shortcuts"));
    table->setModel(model);
    table->horizontalHeader()->resizeSection(0, 140);
    table->horizontalHeader()->resizeSection(1, 180);
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(new Heading(tr("Keyboard shortcuts"), this));
    column->addWidget(table, 1);
    column->addWidget(close);
    table->setFocus();
}

AboutBox::AboutBox(QWidget *window)
    : QDialog(window)
{
    setObjectName(QStringLiteral("aboutBox"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Lobby"));
    auto *heading = new Heading(tr("Lobby %1").arg(QGuiApplication::applicationVersion()), this);
    auto *text = new QLabel(
        tr("The front desk of a hotel, a travel agency or a branch office: guests, stays "
           "and everything promised to them, in an encrypted database on this computer."),
        this);
    text->setWordWrap(true);
    auto *licence
        = new QLabel(tr("Free software under the GNU General Public License, version 3 or later. "
                        "It comes without any "
                        "warranty. Made with Qt, SQLCipher, libsodium, ICU and Bootstrap Icons."),
            this);
    licence->setWordWrap(true);
    setSecondary(licence);
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    for (QWidget *part : std::initializer_list<QWidget *> {heading, text, licence, close})
        column->addWidget(part);
    setFixedWidth(440);
}

} // namespace lobby::ui
