#pragma once

#include <QList>
#include <QStringList>
#include <QStringView>

namespace lobby::checkin {

/// The machine readable zones in what a scanner sent or somebody pasted: each as its lines, ready
/// to be read. Forgives what happens between a document and here: lower case, double width, blanks
/// and control characters round a line, any line ends or none between the lines, several documents
/// one after the other. A zone may lack lines, which its reading says. Empty if nothing in the text
/// is a line of such a zone, or if it is over 4,096 characters.
[[nodiscard]] QList<QStringList> documentLines(QStringView text);

} // namespace lobby::checkin
