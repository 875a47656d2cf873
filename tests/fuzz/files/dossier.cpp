#include "models/complaints/dossier/dossier_check.h"
#include "models/complaints/dossier/dossier_seal.h"
#include "tests/fuzz/fuzz_target.h"

using namespace lobby::complaints;

namespace lobby::fuzz {

/// An archive that a stranger has sealed with a key of his own.
void tryInput(QByteArrayView bytes)
{
    static const access::SigningKey kKey
        = access::SigningKey::fromSeed(access::SecretBytes::copyOf(QByteArray(32, 'k')));
    const QByteArray comment = DossierSeal::unsignedOf(kKey.publicKey);
    QByteArray file = bytes.toByteArray();
    (void)checkDossier(file);
    if (DossierSeal::isThere(file))
        file.chop(comment.size());
    file += comment;
    DossierSeal::seal(file, kKey);
    const auto checked = checkDossier(file);
    if (!checked) {
        require(checked.error() == DossierProblem::Contradictory, "a seal that fits is one");
        return;
    }
    require(checked->fingerprint == fingerprintOf(kKey.publicKey), "it says whose it is");
    require(checkDossier(file.first(file.size() - 1)).error() == DossierProblem::NotADossier,
        "without its end it is none");
}

} // namespace lobby::fuzz
