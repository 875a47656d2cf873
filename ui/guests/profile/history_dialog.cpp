#include "ui/guests/profile/history_dialog.h"

#include "ui/guests/words/guest_words.h"
#include "ui/kit/look/look.h"
#include "ui/kit/rows/desk_table.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using guests::FieldChange;

bool HistoryDialog::concerns(GuestPart part, const FieldChange &change)
{
    const auto isOf = [&change](std::initializer_list<QLatin1StringView> tables) {
        return std::ranges::find(tables, change.table) != tables.end();
    };
    switch (part) {
    case GuestPart::Identity:
        return isOf({"guest"_L1, "guest_name"_L1});
    case GuestPart::Contacts:
        return isOf({"telephone"_L1, "email"_L1, "im_account"_L1, "address"_L1, "guardian"_L1});
    case GuestPart::Documents:
        return isOf({"identity_document"_L1});
    case GuestPart::Preferences:
        return isOf({"preference"_L1});
    case GuestPart::Tags:
        return isOf({"guest_tag"_L1, "alert"_L1});
    case GuestPart::Note:
        return false;
    }
    return false;
}

HistoryDialog::HistoryDialog(
    GuestPart part, const QList<FieldChange> &changes, QDate today, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"history"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("History: %1").arg(partTitle(part)));
    auto *column = new QVBoxLayout(this);
    auto *model = new QStandardItemModel(0, 6, this);
    model->setHorizontalHeaderLabels(
        {tr("When"), tr("Field"), tr("Before"), tr("After"), tr("Who"), tr("Source")});
    for (const FieldChange &change : changes) {
        if (!concerns(part, change))
            continue;
        const bool ofGuest = change.table == "guest"_L1;
        const QString field = GuestWords::field(ofGuest ? change.field : change.table);
        QList<QStandardItem *> row {new QStandardItem(GuestWords::moment(change.atMs, today)),
            new QStandardItem(field.isEmpty() ? change.field : field),
            new QStandardItem(GuestWords::value(change.before)),
            new QStandardItem(GuestWords::value(change.after)),
            new QStandardItem(change.authorName.isEmpty() ? tr("Unknown") : change.authorName),
            new QStandardItem(GuestWords::source(change.source))};
        QStringList said;
        for (const QStandardItem *item : std::as_const(row))
            said.append(item->text());
        row.constFirst()->setData(said.join(u", "_s), Qt::AccessibleTextRole);
        model->appendRow(row);
    }
    if (model->rowCount() == 0)
        column->addWidget(
            new QLabel(tr("Nothing here has been changed since it was created."), this));
    auto *table = new DeskTable(this);
    table->setObjectName(u"historyTable"_s);
    table->setAccessibleName(windowTitle());
    table->setModel(model);
    table->setVisible(model->rowCount() > 0);
    for (int i = 0; const int width : {100, 110, 170, 170, 90})
        table->horizontalHeader()->resizeSection(i++, currentLook().scaled(width));
    column->addWidget(table, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    resize(currentLook().scaled(760), currentLook().scaled(420));
}

} // namespace lobby::ui
