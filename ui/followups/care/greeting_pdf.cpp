#include "ui/followups/care/greeting_pdf.h"

#include "ui/kit/paper/paper_text.h"

namespace lobby::ui {

using namespace Qt::StringLiterals;

QByteArray greetingPdf(const QString &text, const QString &language)
{
    constexpr qreal kLetterPoints = 12;
    constexpr QMarginsF kLetterMargins(25, 40, 25, 25); // millimetres
    PaperText paper(language, kLetterPoints);
    paper.document().setPlainText(text);
    return paper.pdf(u"Letter"_s, kLetterMargins); // of whom it is about nothing is said
}

} // namespace lobby::ui
